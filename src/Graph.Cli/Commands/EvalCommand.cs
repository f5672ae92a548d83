using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Evaluation;
using Graph.Cli.Ingestion;
using Graph.Cli.Output;
using Graph.Report.Exports;
using Graph.Report.Quality;

namespace Graph.Cli.Commands;

/// <summary><c>eval GOLD_DIR</c>: precision, recall and F1 against annotated articles.</summary>
internal static class EvalCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "Folder of annotations, one JSON file an article" };
        var texts = new Option<string?>("--texts")
        {
            Description = "Folder of the articles' texts; else GOLD_DIR/text, GOLD_DIR, or a seeds folder beside or above it",
            HelpName = "DIR",
        };
        var groups = new Option<string?>("--groups") { Description = "Only articles whose name starts with one of these letters", HelpName = "LETTERS" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also relation by relation, every miss and extra, wrong statuses and speakers, and how reliable the confidence is" };
        var (ontology, jobs, confidence, json) = (CommonOptions.Ontology(), CommonOptions.Jobs(), CommonOptions.MinConfidence(), CommonOptions.Json());
        var command = new DocumentedCommand("eval", "Score entities and statements against annotated articles.")
        {
            Examples = ["actorgraph eval tests/gold", "actorgraph eval tests/gold/dev --groups ef --verbose"],
        };
        command.Add(gold);
        command.Add(texts);
        command.Add(groups);
        command.Add(verbose);
        command.Add(ontology);
        command.Add(jobs);
        command.Add(confidence);
        command.Add(json);
        command.SetAction(async (result, cancellationToken) =>
        {
            var articles = GoldTexts.Find(result.GetRequiredValue(gold), result.GetValue(texts), result.GetValue(groups));
            var processor = new ArticleProcessor(Pipelines.Create(result.GetValue(ontology)), result.GetValue(jobs));
            var feed = new ArticleFeed([.. articles.Select(a => a.TextPath)]);
            var scores = new List<ArticleScore>();
            var failed = false;
            await foreach (var (record, failure) in processor.ProcessAsync(feed.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                if (failure is not null) terminal.Fail($"{failure.Source}: {failure.Error}");
                failed |= failure is not null;
                scores.Add(GoldScorer.Score(articles[scores.Count].Gold, record?.AtLeast(result.GetValue(confidence))));
            }

            var report = new QualityReport(scores);
            if (result.GetValue(json)) terminal.WriteJson(writer => QualityJson.Write(writer, report));
            else QualityText.Print(terminal.Out, report, result.GetValue(verbose));
            return failed ? ExitCodes.Partial : ExitCodes.Success;
        });
        return command;
    }
}
