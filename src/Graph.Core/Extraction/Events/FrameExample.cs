namespace Graph.Core.Extraction.Events;

/// <summary>A sentence with its mentions marked and the statements a frame must find in it.</summary>
/// <remarks>
/// Written <c>[Kenya] accused [Somalia] of delay.</c>: the first bracket is the source, the second the target.
/// Other expectations follow <c>=&gt;</c>: <c>=&gt; Somalia &gt; Kenya; Kenya &gt; Uganda</c>, or <c>=&gt; none</c> for a look-alike.
/// A bracket names others than its words after a bar, <c>[both sides|Kenya+Somalia]</c>; <c>[@Nairobi]</c> is a
/// place, <c>[#Peru]</c> a country or body.
/// </remarks>
/// <param name="Text">The sentence without brackets.</param>
/// <param name="Mentions">The marked mentions.</param>
/// <param name="Expected">Pairs of entity names that the frame's relation must connect; empty for a look-alike.</param>
public sealed record FrameExample(
    string Text,
    IReadOnlyList<ExampleMention> Mentions,
    IReadOnlyList<(string Source, string Target)> Expected)
{
    /// <summary>Reads the notation.</summary>
    /// <exception cref="FormatException">A bracket is open, or an expectation is not of the form "A &gt; B".</exception>
    public static FrameExample Parse(string notation)
    {
        ArgumentNullException.ThrowIfNull(notation);
        var arrow = notation.LastIndexOf("=>", StringComparison.Ordinal);
        var marked = (arrow < 0 ? notation : notation[..arrow]).Trim();
        var text = new System.Text.StringBuilder(marked.Length);
        var mentions = new List<ExampleMention>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf(']', i);
            if (close < 0) throw new FormatException($"'{notation}' has an open bracket; close it");
            var mention = ExampleMention.Parse(marked[(i + 1)..close], text.Length);
            mentions.Add(mention);
            text.Append(mention.Text);
            i = close;
        }

        return new FrameExample(text.ToString(), mentions, arrow < 0 ? Default(notation, mentions) : Pairs(notation[(arrow + 2)..].Trim()));
    }

    private static IReadOnlyList<(string, string)> Default(string notation, List<ExampleMention> mentions)
    {
        string[] names = [.. mentions.SelectMany(m => m.Names)];
        return names.Length >= 2
            ? [(names[0], names[1])]
            : throw new FormatException($"'{notation}' marks fewer than two actors; mark source and target in brackets");
    }

    private static IReadOnlyList<(string, string)> Pairs(string expectation) => expectation == "none"
        ? []
        : [.. expectation.Split(';').Select(pair => pair.Split('>') is [var source, var target]
            ? (source.Trim(), target.Trim())
            : throw new FormatException($"'{pair.Trim()}' is no pair; write 'Source > Target' or 'none'"))];
}
