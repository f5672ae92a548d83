using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction.Positions;

/// <summary>The agreement that an article is about: what "the deal" means where nothing nearby says.</summary>
internal static class ArticleTopic
{
    private const int LeastMentions = 2;
    private const double LeastShare = 0.5;

    // "the nuclear accord" says more about what "the accord" means than "inspections" does
    private const int NameWeight = 3;

    private static readonly FrozenSet<string> Names = WordLists.English["names of topics"];

    // Sentences are read one at a time, and the whole article only once.
    private static readonly ConditionalWeakTable<AnnotatedArticle, StrongBox<string?>> Known = [];

    /// <summary>The key of the agreement that most of an article's agreement words express; null where none prevails.</summary>
    public static string? Of(AnnotatedArticle article, IssueRecognizer issues) =>
        Known.GetValue(article, a => new StrongBox<string?>(Count(a, issues))).Value;

    private static string? Count(AnnotatedArticle article, IssueRecognizer issues)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var sentence in article.Sentences)
        {
            foreach (var reading in SentenceReading.Of(article, sentence).Issues(issues))
            {
                if (!issues.IsAgreement(reading.Key)) continue;
                var weight = reading.Tokens.Any(t => Names.Contains(sentence[t].Lemma)) ? NameWeight : 1;
                counts[reading.Key] = counts.GetValueOrDefault(reading.Key) + weight;
                total += weight;
            }
        }

        if (counts.Count == 0) return null;
        var (key, most) = counts.OrderByDescending(c => c.Value).First();
        return most >= LeastMentions && most >= LeastShare * total ? key : null;
    }
}
