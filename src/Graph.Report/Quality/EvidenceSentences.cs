using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Report.Quality;

/// <summary>An article's sentences, found by their first words as annotators quote them.</summary>
internal sealed class EvidenceSentences
{
    private readonly List<(string Key, string Text)> _sentences;

    private EvidenceSentences(List<(string, string)> sentences) => _sentences = sentences;

    public static EvidenceSentences Of(Article article) => new(
        [.. LanguageEngine.Sentences(article.Text, article.Blocks.Select(b => b.Span)).Select(s => s.In(article.Text)).Select(s => (Key(s), s))]);

    /// <summary>The sentence that begins with the words, else the first that holds them, else null.</summary>
    public string? Find(string words)
    {
        var key = Key(words);
        if (key.Length == 0) return null;
        var found = _sentences.Find(s => s.Key.StartsWith(key, StringComparison.Ordinal)).Text;
        return found ?? _sentences.Find(s => s.Key.Contains(key, StringComparison.Ordinal)).Text;
    }

    private static string Key(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
