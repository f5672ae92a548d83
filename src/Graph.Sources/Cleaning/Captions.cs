using System.Text.RegularExpressions;

namespace Graph.Sources.Cleaning;

/// <summary>Tells picture captions.</summary>
internal static partial class Captions
{
    /// <summary>Whether a line starts or ends as captions do.</summary>
    public static bool IsCaption(string line) => Pattern().IsMatch(line);

    [GeneratedRegex(
        @"^(?:photo|image|picture|caption|file photo|pictured)(?:\s*[:—–-]|\s+credit)|(?:\((?:photo|image|picture|credit|file)\b[^)]*\)|(?:[/|]\s*(?:getty(?: images)?|reuters|afp|ap|epa|handout)))\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
