using Graph.Cli.Output;
using Graph.Stores;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;
using Spectre.Console;

namespace Graph.Cli.Loading;

/// <summary>Connects to Neo4j and asks for a password where a person can type one.</summary>
internal static class Neo4jConnection
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>Connects where the settings are given.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public static async Task<Neo4jGraphStore?> OpenIfAskedAsync(Terminal terminal, Neo4jSettings? settings, CancellationToken cancellationToken) =>
        settings is null ? null : await OpenAsync(terminal, settings, cancellationToken).ConfigureAwait(false);

    /// <summary>Connects; the schema is left as it is.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public static async Task<Neo4jGraphStore> OpenAsync(Terminal terminal, Neo4jSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await Neo4jGraphStore.ConnectAsync(settings, cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException e) when (settings.Password is null && terminal.ShowsProgress && e.InnerException is CypherException { Code: Unauthorized })
        {
            var prompt = new TextPrompt<string>($"Password of {settings.Username} at {settings.Address.OriginalString}:".EscapeMarkup()).Secret(null);
            var password = await prompt.ShowAsync(terminal.ErrorScreen, cancellationToken).ConfigureAwait(false);
            return await Neo4jGraphStore.ConnectAsync(
                new Neo4jSettings(settings.Address.OriginalString, settings.Username, password, settings.Database), cancellationToken).ConfigureAwait(false);
        }
    }
}
