using Testcontainers.Neo4j;

namespace Graph.Stores.Tests.Neo4jStore;

/// <content>Starts a container; compiled where the feed has Testcontainers.Neo4j.</content>
public sealed partial class Neo4jServer
{
    static partial void StartContainer(List<(IAsyncDisposable Container, Uri Bolt, Uri Http)> started, ref Task starting) =>
        starting = StartContainerAsync(started);

    private static async Task StartContainerAsync(List<(IAsyncDisposable Container, Uri Bolt, Uri Http)> started)
    {
        try
        {
            var container = new Neo4jBuilder().WithImage("neo4j:5.26.30").WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}").Build();
            await container.StartAsync();
            started.Add((container, new Uri(container.GetConnectionString()), new Uri($"http://{container.Hostname}:{container.GetMappedPublicPort(7474)}")));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or HttpRequestException or TimeoutException)
        {
            // No Docker on this machine: the next way is tried.
        }
    }
}
