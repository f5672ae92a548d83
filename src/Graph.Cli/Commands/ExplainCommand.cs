using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Explaining;
using Graph.Cli.Output;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Names;
using Graph.Core.Pipeline;
using Graph.Language;

namespace Graph.Cli.Commands;

/// <summary><c>explain "SENTENCE"</c>: tree, mentions, statements, issues and what nearly matched.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("SENTENCE") { Description = "A sentence, or a few of them, in quotation marks" };
        var ontology = CommonOptions.Ontology();
        var command = new DocumentedCommand("explain", "Show how a sentence is read: tree, mentions, statements with status, speaker and confidence, issues, and why near misses failed.")
        {
            Examples =
            [
                "actorgraph explain \"Kenya accused Somalia of sheltering raiders.\"",
                "actorgraph explain \"France's president, who met the German chancellor in Paris, urged Russia to accept a ceasefire.\"",
            ],
        };
        command.Add(text);
        command.Add(ontology);
        command.SetAction(result =>
        {
            var world = Pipelines.Load(result.GetValue(ontology));
            var words = result.GetRequiredValue(text);
            var article = new Article("explain", "explain", words, [new Block(BlockKind.Paragraph, new TextSpan(0, words.Length))]);
            var annotated = DefaultPipeline.Resolver(world).Resolve(article, LanguageEngine.Default.Annotate(words, article.Blocks.Select(b => b.Span), new FullNames(world)));
            var rules = ExtractionRules.Of(world);
            new SentenceExplanation(terminal.Out, rules).Write(TreeRepair.Apply(annotated), DefaultPipeline.Extractor(rules).Score(annotated));
            return ExitCodes.Success;
        });
        return command;
    }
}
