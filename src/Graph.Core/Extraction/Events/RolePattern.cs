namespace Graph.Core.Extraction.Events;

/// <summary>Where source and target of a frame stand, as alternatives in order of preference.</summary>
/// <param name="Source">Slots of the source.</param>
/// <param name="Target">Slots of the target; empty where the sources are parties that pair among themselves.</param>
public sealed record RolePattern(IReadOnlyList<Slot> Source, IReadOnlyList<Slot> Target)
{
    /// <summary>Whether the pattern reads several parties from one slot: "Kenya and Somalia met".</summary>
    public bool IsParties => Target.Count == 0;

    /// <summary>Reads the notation: <c>subj &gt; obj|with</c>, or <c>between</c> for parties.</summary>
    /// <exception cref="FormatException">The notation is not understood.</exception>
    public static RolePattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sides = text.Split('>');
        return sides.Length switch
        {
            1 => new RolePattern(Slot.ParseAlternatives(sides[0]), []),
            2 => new RolePattern(Slot.ParseAlternatives(sides[0]), Slot.ParseAlternatives(sides[1])),
            _ => throw new FormatException($"'{text}' has more than one '>'; write 'source > target'"),
        };
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('|', Source) + (IsParties ? "" : " > " + string.Join('|', Target));
}
