namespace Graph.Core.Extraction.Events;

/// <summary>A logical argument that a frame demands or refuses.</summary>
/// <param name="Slot">The logical relation, such as <c>obj</c>.</param>
/// <param name="Lemmas">Lemmas the argument must have; empty where any will do.</param>
public sealed record Condition(Slot Slot, IReadOnlySet<string> Lemmas)
{
    /// <inheritdoc/>
    public override string ToString() => Lemmas.Count switch
    {
        0 => Slot.ToString(),
        <= 3 => $"{Slot} {string.Join('/', Lemmas)}",
        _ => $"{Slot} {string.Join('/', Lemmas.Take(3))}/…",
    };

    /// <summary>A condition that must hold as well; null where there is none.</summary>
    public Condition? Also { get; init; }

    /// <summary>Reads <c>obj</c>, <c>obj=hand,fist</c>, with a class of words <c>obj=@weapon</c>, or several that must all hold, with <c>&amp;</c> between.</summary>
    public static Condition Parse(string text, WordClasses classes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(classes);
        if (text.LastIndexOf('&') is > 0 and var and) return Parse(text[(and + 1)..], classes) with { Also = Parse(text[..and], classes) };
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? new Condition(Slot.Parse(text), new HashSet<string>())
            : new Condition(
                Slot.Parse(text[..equals]),
                classes.Expand(text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal));
    }
}
