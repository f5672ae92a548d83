namespace Graph.Core.Names;

/// <summary>The label alphabet of the sequence model: outside, then begin and inside by kind.</summary>
public static class NameLabels
{
    /// <summary>The label of a token outside every name.</summary>
    public const int Outside = 0;

    /// <summary>Number of labels.</summary>
    public const int Count = 9;

    /// <summary>The label of a name's first token.</summary>
    public static int Begin(NameKind kind) => 1 + 2 * (int)kind;

    /// <summary>The label of a name's later tokens.</summary>
    public static int Inside(NameKind kind) => 2 + 2 * (int)kind;

    /// <summary>Whether a label starts a name.</summary>
    public static bool IsBegin(int label) => label > 0 && (label & 1) == 1;

    /// <summary>Whether a label continues a name.</summary>
    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static NameKind Kind(int label) => (NameKind)((label - 1) / 2);

    /// <summary>Whether one label may follow another; −1 stands for the sentence's start.</summary>
    public static bool MayFollow(int previous, int label) =>
        !IsInside(label) || (previous > 0 && Kind(previous) == Kind(label));
}
