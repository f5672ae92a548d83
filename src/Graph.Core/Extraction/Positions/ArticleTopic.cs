using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction.Positions;

/// <summary>What an article is about: what "the deal" or "the plan" means where nothing nearby says.</summary>
internal static class ArticleTopic
{
    private const int LeastMentions = 2;
    private const double LeastShareOfAgreements = 0.4;
    private const double LeastShareOfAll = 0.25;

    // "the nuclear accord" says more about what "the accord" means than "inspections" does
    private const double NameWeight = 2;

    // a peace accord is told by what it lays down more than by its name
    private const double WholeWeight = 3;

    // an accord that disarms, elects and opens roads is more than any of these
    private const int ManyParts = 4;

    // Headline and lead say what an article is about.
    private const int LeadSentences = 4;
    private const double LeadWeight = 2;

    // Every article tells of talks; few are about whether there should be any.
    private const double OccasionWeight = 0.3;

    private static readonly FrozenSet<string> Names = WordLists.English["names of topics"];

    // Sentences are read one at a time, and the whole article only once.
    private static readonly ConditionalWeakTable<AnnotatedArticle, Topics> Known = [];

    /// <summary>The key of the agreement that most of an article's agreement words express; null where none prevails.</summary>
    public static string? Of(AnnotatedArticle article, IssueRecognizer issues) => Both(article, issues).Agreement;

    /// <summary>The key of an agreement that holds others as its parts, where an article tells of it more than once, or of many parts of which one is meant; else null.</summary>
    public static string? Whole(AnnotatedArticle article, IssueRecognizer issues, string part)
    {
        var told = Both(article, issues);
        foreach (var (key, weight) in told.Weights)
        {
            if (weight >= LeastMentions && issues.IsWhole(key)) return key;
        }

        return told.HasManyParts && issues.IsPart(part) ? issues.WholeKey : null;
    }

    /// <summary>The key of the issue that most of an article's words express, its lead's above all; null where none prevails.</summary>
    public static string? OfAll(AnnotatedArticle article, IssueRecognizer issues) => Both(article, issues).Any;

    /// <summary>The issue, of those that a noun may mean, that an article tells of most up to a sentence; null where it tells of none more than once.</summary>
    public static string? Again(AnnotatedArticle article, IssueRecognizer issues, IReadOnlyList<string> keys, int sentence)
    {
        string? best = null;
        var most = 0.0;
        var told = Both(article, issues);
        foreach (var key in keys)
        {
            if (told.First.TryGetValue(key, out var first) && first < sentence && told.Weights[key] is var weight && weight >= LeastMentions && weight > most)
                (best, most) = (key, weight);
        }

        return best;
    }

    private static Topics Both(AnnotatedArticle article, IssueRecognizer issues) => Known.GetValue(article, a => Count(a, issues));

    private static Topics Count(AnnotatedArticle article, IssueRecognizer issues)
    {
        var agreements = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var all = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            foreach (var reading in SentenceReading.Of(article, sentence).Issues(issues))
            {
                var weight = reading.Tokens.Any(t => Names.Contains(sentence[t].Lemma)) ? NameWeight : 1;
                first.TryAdd(reading.Key, sentence.Index);
                if (issues.IsAgreement(reading.Key)) agreements[reading.Key] = agreements.GetValueOrDefault(reading.Key) + (weight * (issues.IsWhole(reading.Key) ? WholeWeight : 1));
                if (sentence.Index < LeadSentences) weight *= LeadWeight;
                if (issues.IsOccasion(reading.Key)) weight *= OccasionWeight;
                all[reading.Key] = all.GetValueOrDefault(reading.Key) + weight;
            }
        }

        var agreement = Most(agreements, LeastShareOfAgreements);
        var hasManyParts = all.Keys.Count(k => issues.IsPart(k) || issues.IsAgreement(k) && !issues.IsWhole(k)) >= ManyParts;
        if (hasManyParts && agreement is not null && issues.IsPart(agreement)) agreement = issues.WholeKey;
        return new Topics(agreement, Most(all, LeastShareOfAll), all, first, hasManyParts);
    }

    private static string? Most(SortedDictionary<string, double> counts, double leastShare)
    {
        if (counts.Count == 0) return null;
        var (key, most) = counts.OrderByDescending(c => c.Value).First();
        return most >= LeastMentions && most >= leastShare * counts.Values.Sum() ? key : null;
    }

    private sealed record Topics(string? Agreement, string? Any, IReadOnlyDictionary<string, double> Weights, IReadOnlyDictionary<string, int> First, bool HasManyParts);
}
