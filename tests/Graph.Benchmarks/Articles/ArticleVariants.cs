using System.Text;

namespace Graph.Benchmarks.Articles;

/// <summary>Articles without end: paragraphs of the sample in new company, a third of their surnames made up.</summary>
internal sealed class ArticleVariants
{
    private const int Paragraphs = 6;

    private static readonly string[] Syllables = ["ba", "der", "go", "ki", "lu", "mor", "ne", "os", "pel", "ri", "sa", "tun", "vi", "wek", "zan"];

    private readonly string[] _paragraphs;

    /// <summary>Cuts the sample into paragraphs.</summary>
    public ArticleVariants() => _paragraphs =
        [.. ArticleSample.Files().SelectMany(f => f.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length > 120)];

    /// <summary>The text with a number; always the same.</summary>
    public string Text(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        for (var i = 0; i < Paragraphs; i++) text.Append(Renamed(_paragraphs[random.Next(_paragraphs.Length)], random)).Append("\n\n");
        return text.ToString();
    }

    // A capitalised word after another is mostly a surname; new ones keep caches from helping.
    private static string Renamed(string paragraph, Random random)
    {
        var words = paragraph.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Length < 5 || !char.IsUpper(words[i][0]) || !words[i].All(char.IsLetter) || !char.IsUpper(words[i - 1][0]) || random.Next(3) > 0) continue;
            var name = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
            words[i] = char.ToUpperInvariant(name[0]) + name[1..];
        }

        return string.Join(' ', words);
    }
}
