using System.Text.RegularExpressions;

namespace Graph.Sources.Cleaning;

/// <summary>Measures what stands before a block's own text: markers, time stamps, datelines, speaker labels.</summary>
internal static partial class LineStarts
{
    /// <summary>Length of a list marker or heading sign: "- ", "• ", "3. ", "## ", "1) ".</summary>
    public static int Marker(string line) => MarkerPattern().Match(line).Length;

    /// <summary>Length of a time stamp and dateline together: "19.16 ", "KUWAIT, Feb. 12 -- ", "Paris (AFP) — ".</summary>
    public static int Dateline(string line)
    {
        var stamp = TimePattern().Match(line).Length;
        var place = PlacePattern().Match(line, stamp, Math.Min(line.Length - stamp, 90));
        return place.Success && place.Index == stamp ? stamp + place.Length : stamp;
    }

    /// <summary>A speaker label such as "PILLAI (live): ", or null; the length includes the colon and blanks.</summary>
    public static (string Name, int Length, bool Capitals)? Speaker(string line)
    {
        var match = SpeakerPattern().Match(line);
        if (!match.Success) return null;
        var name = match.Groups["name"].Value.Trim();
        return NotSpeakers().IsMatch(name) ? null : (name, match.Length, name.All(c => !char.IsLower(c)));
    }

    /// <summary>Length of a question label, "Q: " or "Question: ".</summary>
    public static int QuestionLabel(string line) => QuestionPattern().Match(line).Length;

    /// <summary>Length of an answer's label, "A: " or "Answer: ".</summary>
    public static int AnswerLabel(string line) => AnswerPattern().Match(line).Length;

    [GeneratedRegex(@"^(?:[-*•·▪■◦–—►»→]\s+|#{1,6}\s+|>\s+|\(?\d{1,2}[.)]\s+(?=\D)|\(?[a-z]\)\s+)")]
    private static partial Regex MarkerPattern();

    [GeneratedRegex(
        @"^\[?\d{1,2}[.:h]\d{2}(?::\d{2})?\]?\s*(?:[ap]\.?m\.?\b)?\s*(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|MSK|local time)?\s*[-–—:|]?\s+(?=\S)",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimePattern();

    // Capitals, or a name followed by a date or an agency in brackets; then a dash.
    [GeneratedRegex(
        @"\G(?:\p{Lu}[\p{Lu}.'’/-]+(?:[ ,/]+[\p{Lu}.'’-]{2,})*(?:,?\s+\p{Lu}[\p{L}.]+\s+\d{1,2}(?:,?\s+\d{4})?)?(?:,?\s*\([^)]{2,40}\))?" +
        @"|\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,3},?\s+(?:\p{Lu}[\p{L}.]+\s+\d{1,2}|\d{1,2}\s+\p{Lu}[\p{L}.]+)(?:,?\s+\d{4})?(?:,?\s*\([^)]{2,40}\))?" +
        @"|\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,3},?\s*\([^)]{2,40}\))" +
        @"\s*(?:--?|–|—)\s+(?=\S)" +
        @"|\G\p{Lu}[\p{Lu} '’-]+[,.]\s+\p{Lu}[\p{L}.]+\s+\d{1,2}(?:,?\s+\d{4})?\.?\s+/[\p{L} -]+/\.?\s+(?=\S)")]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|of|the)){0,5})(?:,\s+\p{Lu}[\p{Lu} ,.'’&-]{2,70})?(?:\s*\([^)]{1,30}\))?\s*:\s+(?=\S)")]
    private static partial Regex SpeakerPattern();

    [GeneratedRegex(
        @"^(?:questions?|answers?|q|a|note|update|updated|photo|image|caption|video|background|analysis|breaking|live|latest|summary|context|timeline|" +
        @"correction|fact check|what|why|how|who|when|where|opinion|exclusive|explainer|watch|read|listen|source|sources|tags?|topics?|" +
        @"key (?:points?|takeaways?|facts?)|bottom line|in brief|editor.s note|" +
        @"the (?!(?:(?:vice |deputy )?president|(?:deputy )?prime minister|(?:foreign |defen[cs]e )?minister|(?:foreign |defen[cs]e )?secretary|secretary[- ]general|chancellor|premier|taoiseach|ambassador|spokes\w+)$).*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotSpeakers();

    [GeneratedRegex(@"^(?:Q(?:uestion)?(?:\s*\d+)?\s*[:.)]\s+)(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionPattern();

    [GeneratedRegex(@"^A(?:nswer)?\s*:\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerPattern();
}
