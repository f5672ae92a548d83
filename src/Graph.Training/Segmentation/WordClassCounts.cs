using Graph.Language.Conllu;
using Graph.Language.Segmentation;

namespace Graph.Training.Segmentation;

/// <summary>Finds the most frequent tag of words and endings in treebanks.</summary>
internal static class WordClassCounts
{
    private const int RarestWord = 2;
    private const int RarestEnding = 5;

    private static readonly string[] FiniteTags = ["VBD", "VBP", "VBZ", "MD"];

    /// <summary>Counts tags over the words of sentences.</summary>
    public static WordClasses Of(IEnumerable<ConlluSentence> sentences)
    {
        var tokens = sentences.SelectMany(s => s.Tokens).Select(t => (Word: Lower(t.Form), t.Xpos)).ToArray();
        var tags = tokens.Select(t => t.Xpos).Distinct().Order(StringComparer.Ordinal).ToList();
        var classes = new SortedDictionary<uint, byte>();
        // words last: where a word and an ending share a key, the word counts
        Add(tokens.Where(t => t.Word.Length > WordClasses.Ending && char.IsLetter(t.Word[^1])).Select(t => (WordClasses.EndingKey(t.Word), t.Xpos)), RarestEnding);
        Add(tokens.Select(t => (WordClasses.WordKey(t.Word), t.Xpos)), RarestWord);
        return new WordClasses([.. classes.Keys], [.. classes.Values], [false, .. tags.Select(t => FiniteTags.Contains(t))]);

        void Add(IEnumerable<(uint Key, string Tag)> found, int rarest)
        {
            foreach (var group in found.GroupBy(f => f.Key).Where(g => g.Count() >= rarest))
                classes[group.Key] = (byte)(1 + tags.IndexOf(group.CountBy(f => f.Tag).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).First().Key));
        }
    }

    private static string Lower(string form) =>
        string.Concat(form.Take(32).Select(c => char.IsDigit(c) ? '0' : char.ToLowerInvariant(c)));
}
