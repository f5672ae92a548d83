using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
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
    private const int ProposalsBack = 3;
    private const int OwnersBack = 8;
    private const int DeedsBack = 6;

    private static readonly FrozenSet<string> Many = WordLists.English["collections of points"];

    // Nouns that say nothing by themselves and are told apart by what stands before them.
    private static readonly FrozenSet<string> Bundles = WordLists.English["bundles"];

    private readonly Sentence _sentence = reading.Sentence;

    /// <summary>What a noun or pronoun stands for; nothing where nothing before it fits.</summary>
    /// <param name="token">The noun or pronoun.</param>
    /// <param name="stances">Positions that this sentence is known to tell.</param>
    /// <param name="fits">Which issues may be meant.</param>
    public IReadOnlyList<Antecedent> Of(int token, IReadOnlyList<Stance> stances, Func<string, bool> fits)
    {
        var isNoun = _sentence[token].Upos == UniversalPos.Noun;
        if (isNoun && Making(token, stances, fits) is { } made) return made;
        if (isNoun && Named(token, fits) is { } same) return [same];
        if (Here(token, stances, fits) is { Count: > 0 } here) return here;
        var isAct = isNoun && (ProposalNouns.IsAct(reading.Lemma(token)) || Many.Contains(reading.Lemma(token)));
        for (var back = 1; isNoun && back <= ProposalsBack && _sentence.Index - back >= 0; back++)
        {
            if (Distinct(Before(back).Stances, s => s.IsProposal && fits(s.Key), IsMany(token)) is { Count: > 0 } proposed) return proposed;
            // a demand is what was demanded, a plan what was proposed; an idea may be what was refused
            if (!isAct && Distinct(Before(back).Stances, s => fits(s.Key), IsMany(token)) is { Count: > 0 } told) return told;
        }

        for (var back = 1; back <= SentencesBack && _sentence.Index - back >= 0; back++)
        {
            var before = Before(back);
            var found = before.Issues(issues).Where(r => r.Sense != ReadingSense.Against).ToList();
            // a pronoun across sentences is too vague where several issues are about
            if (!isNoun && found.DistinctBy(r => r.Key).Count() > 1)
            {
                // unless one proposal holds them all: it is what comes first
                var put = before.Stances.Where(s => s.IsProposal).ToList();
                return back == 1 && put.Count > 0 && put.TrueForAll(s => s.Trigger == put[0].Trigger) && fits(put[0].Key)
                    ? [new Antecedent(put[0].Key, put[0].Sign)]
                    : [];
            }

            if (Told(before.Stances, s => fits(s.Key), IsMany(token)) is { Count: > 0 } told) return told;
            if (found.Count > 0) return found.LastOrDefault(r => fits(r.Key)) is { } named ? [new Antecedent(named.Key, 1)] : [];
        }

        return [];
    }

    /// <summary>What has just been put forward or agreed, here or in the sentence before; nothing where nothing or more than one thing has.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="stances">Positions that this sentence is known to tell.</param>
    public IReadOnlyList<Antecedent> Offered(int token, IReadOnlyList<Stance> stances)
    {
        var here = Distinct(stances, s => s.Trigger < token && (s.IsProposal || s.Relation == Relation.Accepted), true);
        if (here.Count > 0 || _sentence.Index == 0) return here.Count == 1 ? here : [];
        var before = Distinct(Before(1).Stances, s => s.IsProposal || s.Relation == Relation.Accepted, true);
        return before.Count == 1 ? before : [];
    }

    /// <summary>What a noun stands for within its sentence.</summary>
    /// <param name="isAppositive">Whether the noun repeats what stands right before it.</param>
    public IReadOnlyList<Antecedent> Here(int token, IReadOnlyList<Stance> stances, Func<string, bool> fits, bool isAppositive = false)
    {
        if (Told(stances, s => s.Trigger < token && fits(s.Key), IsMany(token)) is { Count: > 0 } here) return here;
        // "withdrew from the initiative" is not about a withdrawal
        var named = own.Where(r => r.Tokens.Max() < token && r.Sense != ReadingSense.Against && fits(r.Key)
            && (_sentence[token].Label is not ("obl" or "obj") || !r.Tokens.Contains(_sentence[token].Head)));
        // "plans for a force to guard the peace, an idea that": the force, not what it is for
        return (isAppositive ? named.Reverse().MinBy(r => _sentence.Ancestors(r.Head).Count()) : named.LastOrDefault()) is { } last
            ? [new Antecedent(last.Key, 1)]
            : [];
    }

    // "the package" in an article that has told of a sanctions package
    private Antecedent? Named(int token, Func<string, bool> fits)
    {
        if (!Bundles.Contains(reading.Lemma(token))) return null;
        for (var at = _sentence.Index - 1; at >= 0; at--)
        {
            var before = SentenceReading.Of(reading.Article, reading.Article.Sentences[at]);
            if (before.Issues(issues).LastOrDefault(r => r.Sense != ReadingSense.Against && fits(r.Key) && Names(before, r, reading.Lemma(token))) is { } named)
                return new Antecedent(named.Key, named.Sign);
        }

        return null;
    }

    private static bool Names(SentenceReading before, IssueReading issue, string noun)
    {
        if (issue.Tokens.Any(t => before.Lemma(t) == noun)) return true;
        ref readonly var head = ref before.Sentence[issue.Head];
        return head.Head >= 0 && before.Lemma(head.Head) == noun && (head.Label == "compound" || (head.Label == "nmod" && before.HasCase(issue.Head, "of")));
    }

    /// <summary>What an actor has put forward in the nearest sentence before that tells it.</summary>
    public IReadOnlyList<Antecedent> By(int token, IReadOnlyList<Mention> owners)
    {
        for (var back = 1; back <= OwnersBack && _sentence.Index - back >= 0; back++)
        {
            var before = Before(back);
            if (before.Stances.Count == 0) continue;
            var own = before.Stances.Where(s => s.IsProposal && owners.Any(o => s.Holders.Any(h => AreOneSide(h, o)))).ToList();
            if (own.Count == 0) continue;
            var named = own.Where(s => ProposalNouns.IsMadeBy(reading.Lemma(token), before, s.Trigger)).ToList();
            return Distinct(named.Count > 0 ? named : own, _ => true, IsMany(token));
        }

        return [];
    }

    /// <summary>What somebody has done in the nearest sentence before that tells a deed: lifted sanctions, recognised a state.</summary>
    /// <param name="owners">Whose deed it is; empty where the words do not say.</param>
    public IReadOnlyList<Antecedent> Deeds(IReadOnlyList<Mention> owners)
    {
        for (var back = 1; back <= (owners.Count > 0 ? OwnersBack : DeedsBack) && _sentence.Index - back >= 0; back++)
        {
            if (Distinct(Before(back).Stances, s => s.IsDeed && (owners.Count == 0 || s.Holders.Any(h => owners.Any(o => AreOneSide(h, o)))), true) is { Count: 1 } done)
                return done;
        }

        return [];
    }

    /// <summary>What "the step" or "the decision" was: the one thing that somebody has just offered, agreed to or refused.</summary>
    /// <param name="owners">Whose step it is; empty where the words do not say.</param>
    /// <param name="stances">Positions that this sentence is known to tell.</param>
    /// <param name="token">The noun.</param>
    public Antecedent? Decided(IReadOnlyList<Mention> owners, IReadOnlyList<Stance> stances, int token)
    {
        if (stances.Any(s => s.Trigger < token)) return null;
        var isChoice = reading.Lemma(token) is "decision" or "choice" or "announcement";
        for (var back = 1; back <= (owners.Count > 0 ? SentencesBack : 1) && _sentence.Index - back >= 0; back++)
        {
            Stance[] told = [.. Before(back).Stances.Where(s => !s.IsAside && (owners.Count == 0 || s.Holders.Any(h => owners.Any(o => AreOneSide(h, o)))))];
            // "cheered when he called for it … that step": where the main clause tells nothing
            if (told.Length == 0 && owners.Count == 0) told = [.. Before(back).Stances];
            if (told.Length == 0) continue;
            // a demand may be a step, a decision it is not
            if (told.Any(s => s.Key != told[0].Key || isChoice && s.IsProposal)) return null;
            return new Antecedent(told[0].Key, Polarity.IsFavourable(told[0].Relation) && told[0].Sign > 0 ? 1 : -1);
        }

        return null;
    }

    // "the British decision" is what the prime minister announced
    private bool AreOneSide(Mention holder, Mention owner) =>
        holder.EntityIds.Any(h => owner.EntityIds.Any(o => h == o || reading.Article.AreOneSide(h, o)));

    // "offered talks … the offer", "offered asylum … the offer": the verb before that says what is offered decides
    private List<Antecedent>? Making(int token, IReadOnlyList<Stance> stances, Func<string, bool> fits)
    {
        var noun = reading.Lemma(token);
        if (!ProposalNouns.HasVerbs(noun)) return null;
        for (var back = 0; back <= ProposalsBack && _sentence.Index - back >= 0; back++)
        {
            var before = back == 0 ? reading : Before(back);
            for (var at = back == 0 ? token - 1 : before.Sentence.Count - 1; at >= 0; at--)
            {
                if (!ProposalNouns.IsMadeBy(noun, before, at)) continue;
                var told = Distinct(back == 0 ? stances : before.Stances, s => s.Trigger == at && s.IsProposal && fits(s.Key), IsMany(token));
                if (told.Count > 0) return told;
                if (ProposalNouns.IsAct(noun) && before.Sentence[at].Upos == UniversalPos.Verb && before.Sentence.Has(at, "obj")) return [];
            }
        }

        return null;
    }

    private SentenceReading Before(int back) => SentenceReading.Of(reading.Article, reading.Article.Sentences[_sentence.Index - back]);

    private bool IsMany(int token) => _sentence[token].Xpos == "NNS" && Many.Contains(reading.Lemma(token));

    // what was put forward, else what was answered
    private static List<Antecedent> Told(IReadOnlyList<Stance> stances, Func<Stance, bool> where, bool isMany)
    {
        var proposed = Distinct(stances, s => s.IsProposal && where(s), isMany);
        return proposed.Count > 0 ? proposed : Distinct(stances, where, isMany);
    }

    private static List<Antecedent> Distinct(IReadOnlyList<Stance> stances, Func<Stance, bool> where, bool isMany)
    {
        var found = new List<Antecedent>();
        // "Peru, which opposes the aid, vetoed the loan … the idea": what the main clause tells comes before an aside
        foreach (var stance in stances.Where(where).OrderBy(s => s.IsAside).ThenBy(s => s.Trigger))
        {
            if (found.Count > 0 && !isMany) break;
            if (!found.Exists(f => f.Key == stance.Key)) found.Add(new Antecedent(stance.Key, stance.IsProposal ? stance.Sign : 1));
        }

        return found;
    }
}
