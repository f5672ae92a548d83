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

    /// <summary>Reads <c>obj</c>, <c>obj=hand,fist</c> or, with a class of words, <c>obj=@weapon</c>.</summary>
    public static Condition Parse(string text, WordClasses classes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(classes);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? new Condition(Slot.Parse(text), new HashSet<string>())
            : new Condition(
                Slot.Parse(text[..equals]),
                classes.Expand(text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal));
    }
}
