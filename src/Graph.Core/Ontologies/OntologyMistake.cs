using System.Globalization;

namespace Graph.Core.Ontologies;

/// <summary>One mistake in an ontology file, with its place and remedy.</summary>
/// <param name="File">Path below the ontology's folder.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Value">The text that is wrong; empty where the description holds it.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record OntologyMistake(string File, int Line, string What, string Value, string Remedy)
{
    /// <summary>The mistake as <c>file:line: what, value; remedy</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {What}{(Value.Length > 0 ? $", {Value}" : "")}; {Remedy}";

    /// <summary>Takes apart "file:line: what; remedy", as the readers of rules word their errors.</summary>
    public static OntologyMistake Parse(string message, string file)
    {
        ArgumentNullException.ThrowIfNull(message);
        var place = message.Split(':', 3);
        var (line, text) = place.Length == 3 && int.TryParse(place[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, place[2].Trim())
            : (1, message);
        var end = text.LastIndexOf("; ", StringComparison.Ordinal);
        return new OntologyMistake(place.Length == 3 ? place[0] : file, line, end < 0 ? text : text[..end], "", end < 0 ? "correct it" : text[(end + 2)..]);
    }
}
