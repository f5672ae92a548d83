using System.Text.Json;
using Graph.Core.Pipeline;

namespace Graph.Cli.Ingestion;

/// <summary>What became of the articles of one run.</summary>
/// <param name="Articles">Articles processed and kept.</param>
/// <param name="Repeated">How many of them repeat an article of the same run and count once.</param>
/// <param name="Statements">Statements found.</param>
/// <param name="Failures">Articles that failed, in input order.</param>
internal sealed record IngestReport(int Articles, int Repeated, int Statements, IReadOnlyList<ArticleFailure> Failures)
{
    /// <summary>The exit code that the run deserves.</summary>
    public int ExitCode => Failures.Count == 0 ? ExitCodes.Success : Articles > 0 ? ExitCodes.Partial : ExitCodes.Failure;

    /// <summary>One line for a person.</summary>
    public string InWords() =>
        $"Read {Count(Articles, "article")}, found {Count(Statements, "statement")}"
        + (Repeated > 0 ? $"; {Repeated:N0} with the same text as another counted once" : "")
        + (Failures.Count > 0 ? $"; {Failures.Count:N0} failed" : "") + ".";

    /// <summary>The same as JSON.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("articles", Articles);
        json.WriteNumber("repeated", Repeated);
        json.WriteNumber("statements", Statements);
        json.WriteStartArray("failures");
        foreach (var failure in Failures)
        {
            json.WriteStartObject();
            json.WriteString("article", failure.Source);
            json.WriteString("stage", failure.Stage);
            json.WriteString("error", failure.Error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Count(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";
}
