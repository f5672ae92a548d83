using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds what "the proposal", "Peru's offer" or "it" stands for: what somebody has put forward before.</summary>
/// <remarks>
/// A sentence that tells a position answers better than its last issue: "rejected a truce, saying that the rebels must
/// leave" is about a truce. Sentences are read in order, so that those before know their positions.
/// </remarks>
internal sealed class Antecedents(SentenceReading reading, IssueRecognizer issues, IReadOnlyList<IssueReading> own)
{
    private const int SentencesBack = 2;
    private const int OwnersBack = 8;
    private const int DeedsBack = 6;

    private static readonly FrozenSet<string> Many = new[] { "plan", "package", "term", "condition", "demand", "proposal" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Sentence _sentence = reading.Sentence;

    /// <summary>The keys that a noun or pronoun stands for; none where nothing before it fits.</summary>
    /// <param name="token">The noun or pronoun.</param>
    /// <param name="stances">Positions that this sentence is known to tell.</param>
    /// <param name="fits">Which issues may be meant.</param>
    public IReadOnlyList<string> Of(int token, IReadOnlyList<Stance> stances, Func<string, bool> fits)
    {
        if (Here(token, stances, fits) is { Count: > 0 } here) return here;
        var isNoun = _sentence[token].Upos == UniversalPos.Noun;
        var isMany = IsMany(token);
        for (var back = 1; back <= SentencesBack && _sentence.Index - back >= 0; back++)
        {
            var before = SentenceReading.Of(reading.Article, reading.Article.Sentences[_sentence.Index - back]);
            var found = before.Issues(issues).Where(r => r.Sense != ReadingSense.Against).ToList();
            // a pronoun across sentences is too vague where several issues are about
            if (!isNoun && found.DistinctBy(r => r.Key).Count() > 1) return [];
            if (Told(before.Stances, s => fits(s.Key)) is { Count: > 0 } told) return isMany ? told : [told[0]];
            if (found.Count > 0) return found.LastOrDefault(r => fits(r.Key)) is { } named ? [named.Key] : [];
        }

        return [];
    }

    /// <summary>The keys that a noun stands for within its sentence.</summary>
    public IReadOnlyList<string> Here(int token, IReadOnlyList<Stance> stances, Func<string, bool> fits)
    {
        if (Told(stances, s => s.Trigger < token && fits(s.Key)) is { Count: > 0 } here) return IsMany(token) ? here : [here[0]];
        return own.LastOrDefault(r => r.Tokens.Max() < token && r.Sense != ReadingSense.Against && fits(r.Key)) is { } last ? [last.Key] : [];
    }

    private bool IsMany(int token) => _sentence[token].Xpos == "NNS" && Many.Contains(reading.Lemma(token));

    /// <summary>The keys of what an actor has put forward in the nearest sentence before that tells it.</summary>
    public IReadOnlyList<string> By(IReadOnlyList<Mention> owners)
    {
        for (var back = 1; back <= OwnersBack && _sentence.Index - back >= 0; back++)
        {
            var before = SentenceReading.Of(reading.Article, reading.Article.Sentences[_sentence.Index - back]);
            if (Keys(before.Stances.Where(s => s.Relation == Relation.Proposed && owners.Any(o => s.Holders.Any(h => h.EntityIds.Intersect(o.EntityIds).Any())))) is { Count: > 0 } keys) return keys;
        }

        return [];
    }

    /// <summary>The keys of what somebody has done in the nearest sentence before that tells a deed: lifted sanctions, recognised a state.</summary>
    /// <param name="owners">Whose deed it is; empty where the words do not say.</param>
    public IReadOnlyList<string> Deeds(IReadOnlyList<Mention> owners)
    {
        for (var back = 1; back <= (owners.Count > 0 ? OwnersBack : DeedsBack) && _sentence.Index - back >= 0; back++)
        {
            var before = SentenceReading.Of(reading.Article, reading.Article.Sentences[_sentence.Index - back]);
            if (Keys(before.Stances.Where(s => s.IsDeed && (owners.Count == 0 || s.Holders.Any(h => owners.Any(o => AreOneSide(h, o)))))) is { Count: 1 } keys) return keys;
        }

        return [];
    }

    // "the British decision" is what the prime minister announced
    private bool AreOneSide(Mention holder, Mention owner) =>
        holder.EntityIds.Intersect(owner.EntityIds).Any()
        || reading.Article.Affiliations.Any(a => !a.IsFormer
            && ((holder.EntityIds.Contains(a.PersonId) && owner.EntityIds.Contains(a.OrganizationId)) || (holder.EntityIds.Contains(a.OrganizationId) && owner.EntityIds.Contains(a.PersonId))));

    // what was put forward, else what was answered
    private static List<string> Told(IReadOnlyList<Stance> stances, Func<Stance, bool> where)
    {
        var proposed = Keys(stances.Where(s => s.Relation == Relation.Proposed && where(s)));
        return proposed.Count > 0 ? proposed : Keys(stances.Where(where));
    }

    private static List<string> Keys(IEnumerable<Stance> stances) => [.. stances.OrderBy(s => s.Trigger).Select(s => s.Key).Distinct()];
}
