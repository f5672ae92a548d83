namespace Graph.Language;

/// <summary>Compares Universal Dependencies relations with and without subtypes.</summary>
public static class DependencyRelation
{
    /// <summary>Whether a label is the relation or one of its subtypes.</summary>
    /// <remarks><c>nsubj:pass</c> is an <c>nsubj</c>, but <c>nsubj</c> is no <c>nsubj:pass</c>.</remarks>
    public static bool Is(string label, string relation)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(relation);
        return label.StartsWith(relation, StringComparison.Ordinal)
            && (label.Length == relation.Length || label[relation.Length] == ':');
    }

    /// <summary>The label without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static ReadOnlySpan<char> Base(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? label : label.AsSpan(0, colon);
    }
}
