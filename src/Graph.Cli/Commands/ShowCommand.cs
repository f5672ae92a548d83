using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Errors;
using Graph.Cli.Lookup;
using Graph.Cli.Output;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Report.Exports;
using Graph.Stores.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>show ACTOR</c> and <c>show --article ID</c>: everything about one actor, or one article's clean text.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var actor = new Argument<string?>("ACTOR") { Description = "Name, alias, surname or id of an actor, place or issue", Arity = ArgumentArity.ZeroOrOne };
        var article = new Option<string?>("--article", "-a") { Description = "Print an article's clean text, which all offsets count", HelpName = "ID" };
        var (store, json) = (CommonOptions.Store(), CommonOptions.Json());
        var command = new DocumentedCommand("show", "Show one actor with roles, relations, positions and evidence, or one article's clean text.")
        {
            Examples =
            [
                "actorgraph show \"Donald Trump\"",
                "actorgraph show zelensky --json",
                "actorgraph show --article seeds/000_7b6205b0abe9b91c.txt",
            ],
        };
        command.Add(actor);
        command.Add(article);
        command.Add(store);
        command.Add(json);
        command.Validators.Add(result =>
        {
            if (result.GetValue(actor) is null == result.GetValue(article) is null) result.AddError("show needs either an ACTOR or --article ID.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            var file = result.GetRequiredValue(store);
            await using var opened = await GraphStores.OpenExistingAsync(file, cancellationToken).ConfigureAwait(false);
            if (result.GetValue(article) is { } id)
                await ShowArticleAsync(terminal, opened, id, result.GetValue(json), cancellationToken).ConfigureAwait(false);
            else
                await ShowActorAsync(terminal, opened, result.GetValue(actor)!, result.GetValue(json), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task ShowArticleAsync(Terminal terminal, SqliteGraphStore store, string id, bool asJson, CancellationToken cancellationToken)
    {
        var record = await store.FindAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw new CommandException($"{id}: no such article in {store.Path}; see: actorgraph list articles --store {store.Path}");
        if (asJson) terminal.WriteJson(json => ArticleJson.Write(json, record));
        else terminal.Out.WriteLine(record.Article.Text); // nothing before the text: offsets count from its first character
    }

    private static async Task ShowActorAsync(Terminal terminal, SqliteGraphStore store, string asked, bool asJson, CancellationToken cancellationToken)
    {
        var records = await LightRecords.ReadAsync(store.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        var entity = new EntityLookup(records).Find(asked);
        var concerned = records.Where(r => r.Entities.Any(e => e.Entity.Id == entity.Id)).ToArray();
        if (!asJson)
        {
            new ActorScreen(terminal.Screen).Print(entity, concerned, KnowledgeGraph.Build(records));
            return;
        }

        terminal.WriteJson(json =>
        {
            json.WriteStartObject();
            ExportedJson.EntityFields(json, entity);
            ExportedJson.Strings(json, "mentions", concerned.SelectMany(r => r.Entities).Where(e => e.Entity.Id == entity.Id).SelectMany(e => e.Mentions).Distinct().Order(StringComparer.Ordinal));
            ExportedJson.Strings(json, "articles", concerned.Select(r => r.Article.Source));
            json.WriteStartArray("statements");
            foreach (var record in concerned)
            {
                var names = record.Entities.ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);
                foreach (var s in record.Statements.Where(s => Concerns(s, entity.Id))) ExportedJson.Statement(json, s, record.Article.Source, names);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static bool Concerns(Statement s, string id) => s.Source.EntityId == id || s.Target.EntityId == id || s.AttributedTo == id;
}
