namespace Graph.Language;

/// <summary>Converts between universal tags and their names in UD files.</summary>
public static class UniversalPosNames
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The tag's name in UD files, such as <c>PROPN</c>.</summary>
    public static string Name(this UniversalPos tag) => Names[(int)tag];

    /// <summary>The tag of a name; <see cref="UniversalPos.X"/> where it is unknown.</summary>
    public static UniversalPos Parse(string name) => Array.IndexOf(Names, name) is > 0 and var index ? (UniversalPos)index : UniversalPos.X;
}
