namespace Graph.Core.Extraction.Events;

/// <summary>A mention marked in a frame's example.</summary>
/// <param name="Start">Offset of its first character in the example's text.</param>
/// <param name="Text">The words.</param>
/// <param name="Names">Whom it means.</param>
/// <param name="IsPlace">Whether it names a place.</param>
/// <param name="IsState">Whether it names a country or a body.</param>
public sealed record ExampleMention(int Start, string Text, IReadOnlyList<string> Names, bool IsPlace, bool IsState)
{
    /// <summary>Reads the inside of a bracket: <c>Mwangi</c>, <c>#Kenya</c>, <c>@Nairobi</c> or <c>they|Kenya+Somalia</c>.</summary>
    public static ExampleMention Parse(string inside, int start)
    {
        ArgumentNullException.ThrowIfNull(inside);
        var isPlace = inside.StartsWith('@');
        var isState = inside.StartsWith('#');
        var body = isPlace || isState ? inside[1..] : inside;
        var bar = body.IndexOf('|', StringComparison.Ordinal);
        var words = bar < 0 ? body : body[..bar];
        return new ExampleMention(start, words, bar < 0 ? [words] : body[(bar + 1)..].Split('+'), isPlace, isState);
    }
}
