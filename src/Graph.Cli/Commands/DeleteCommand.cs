using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Errors;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Core.Merging;
using Graph.Core.Ontologies;
using Graph.Stores;

namespace Graph.Cli.Commands;

/// <summary><c>delete ARTICLE</c>: removes an article and all that no other article supports.</summary>
internal static class DeleteCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Article id, or its path or URL as it was given" };
        var store = CommonOptions.Store();
        var command = new DocumentedCommand("delete", "Remove an article with everything that no other article supports.")
        {
            Examples = ["actorgraph delete seeds/000_7b6205b0abe9b91c.txt", "actorgraph list articles   # shows the ids"],
        };
        command.Add(article);
        command.Add(store);
        var neo4j = Neo4jOptions.Optional();
        neo4j.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var (asked, file) = (result.GetRequiredValue(article), result.GetRequiredValue(store));
            await using var opened = await GraphStores.OpenExistingAsync(file, cancellationToken).ConfigureAwait(false);
            await using var copy = await Neo4jConnection.OpenIfAskedAsync(terminal, neo4j.Resolve(result), cancellationToken).ConfigureAwait(false);
            var record = await opened.FindAsync(asked, cancellationToken).ConfigureAwait(false)
                ?? throw new CommandException($"{asked}: no such article in {file}; see: actorgraph list articles --store {file}");
            if (copy is not null) await copy.DeleteAsync(record.Article.Id, cancellationToken).ConfigureAwait(false);
            await opened.DeleteAsync(record.Article.Id, cancellationToken).ConfigureAwait(false);
            // With the article may go what told two people of one name apart.
            var apart = record.Entities.Select(e => e.Entity.Id).Where(Namesakes.IsToldApart).Select(Namesakes.CommonId).ToArray();
            if (apart.Length > 0) await NamesakeSeparation.ApplyAsync(opened, new Namesakes(Ontology.Default), apart, cancellationToken).ConfigureAwait(false);
            terminal.Out.WriteLine($"Deleted {record.Article.Id} ({record.Article.Source}) with {Wording.Count(record.Statements.Count, "statement")}.");
            return ExitCodes.Success;
        });
        return command;
    }
}
