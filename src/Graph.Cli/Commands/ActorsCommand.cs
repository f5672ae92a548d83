using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Errors;
using Graph.Cli.Explaining;
using Graph.Cli.Output;
using Graph.Core.Names;
using Graph.Core.Pipeline;
using Graph.Language;
using Graph.Sources;

namespace Graph.Cli.Commands;

/// <summary><c>actors FILE|-</c>: who is meant by each mention of an article, and why.</summary>
internal static class ActorsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Article to read, or - for standard input" };
        var explain = new Option<bool>("--explain") { Description = "List every mention with its reason and confidence, and what stays undecided" };
        var ontology = CommonOptions.Ontology();
        var command = new DocumentedCommand("actors", "Show whom an article means: actors and places, their mentions, posts and quotations")
        {
            Examples =
            [
                "actorgraph actors article.txt",
                "actorgraph actors article.txt --explain",
                "echo 'President Tunde Afolayan of Nigeria met his Ghanaian counterpart.' | actorgraph actors -",
            ],
        };
        command.Add(file);
        command.Add(explain);
        command.Add(ontology);
        command.SetAction(result =>
        {
            var source = result.GetRequiredValue(file);
            var read = source == "-" ? ArticleReader.Parse(source, terminal.In.ReadToEnd()) : ArticleReader.Read(source);
            if (read.Article is not { } article) throw new CommandException($"{source}: {read.Failure!.Error}");
            var world = Pipelines.Load(result.GetValue(ontology));
            var sentences = LanguageEngine.Default.Annotate(article.Text, article.Blocks.Select(b => b.Span), new FullNames(world));
            var annotated = DefaultPipeline.Resolver(world).Resolve(article, sentences);
            var listing = new ActorListing(terminal.Out);
            if (result.GetValue(explain)) listing.WriteMentions(annotated);
            else listing.WriteActors(annotated);
            return ExitCodes.Success;
        });
        return command;
    }
}
