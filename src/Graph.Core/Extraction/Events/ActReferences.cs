using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Tells who did what a noun takes up: "condemned the raid" of the sentence before.</summary>
/// <remarks>
/// Of armed acts whoever attacked last did it, of named acts whoever is the subject of the verb behind the name ("the seizure"),
/// of any other ("the move") whoever acts in the clause or sentence before.
/// </remarks>
internal sealed class ActReferences(EventFrameSource frames, EventLexicon lexicon, AnnotatedArticle article)
{
    private const int Reach = 2;
    private const int LongReach = 4;
    private const int WholeReach = 24;
    private const int ChainReach = 4;
    private const int Several = 2;
    private const int StemLength = 4;

    private static readonly FrozenSet<string> General = WordLists.English["acts in general"];

    private static readonly FrozenSet<string> Speech = WordLists.English["acts of speech"];

    private static readonly FrozenSet<string> DoneTo = WordLists.English["acts done to somebody"];

    private static readonly FrozenSet<string> Verdicts = WordLists.English["verdicts on acts"];

    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        ["today", "tonight", "yesterday", "week", "month", "year", "weekend", "morning", "night", "evening", "afternoon", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], StringComparer.Ordinal);

    // "launch" of "fire", "expulsion" of "expel"
    private static readonly ILookup<string, string> Verbs = WordLists.English["verbs of acts"].Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private readonly Dictionary<int, FrameMatcher> _matchers = [];

    /// <summary>The mentions of whoever did it; none where nobody is told, or the noun takes nothing up.</summary>
    public IReadOnlyList<Argument> DoersOf(Sentence sentence, int noun, int word, ISet<string> speakers)
    {
        var lemma = sentence[noun].Lemma.ToLowerInvariant();
        // "Kenya closed the road. 'This is a mistake,' Somalia said": a whole act is taken up
        if (lemma is "this" or "that" or "it" or "they" && sentence[noun].Upos == UniversalPos.Pron)
        {
            // "The raids drew criticism. Somalia called them a crime"
            if (TopicOf(sentence, lemma == "they") is { Count: > 0 } doers) return doers;
            return lemma == "they" ? [] : Before(sentence, isSpeech: false, speakers, 1);
        }

        if (OfWholeClause(sentence, noun, word) is { Count: > 0 } whole) return whole;
        if (Verdicts.Contains(lemma) && IsTakenUp(sentence, noun)) return Blamed(sentence, word, speakers, Reach);
        var isArmed = lexicon.ViolenceNouns.Contains(lemma);
        if (!isArmed && !lexicon.ActNouns.Contains(lemma) && !DoneTo.Contains(lemma)) return [];
        var isBeside = IsBeside(sentence, noun);
        if (!isBeside && !IsTakenUp(sentence, noun)) return [];
        var isSpeech = Speech.Contains(lemma);
        if (isArmed || (!isSpeech && !General.Contains(lemma)))
        {
            // "the blockade" may have been told at the start of the article; an attack is soon followed by another
            var reach = isArmed || sentence.Children(noun, "nmod").Any() ? LongReach : WholeReach;
            for (var at = sentence.Index; at >= Math.Max(0, sentence.Index - reach); at--)
            {
                var before = at == sentence.Index ? Math.Min(noun, word) : int.MaxValue;
                var doers = isArmed
                    ? Attackers(article.Sentences[at], before)
                    : MatcherOf(article.Sentences[at]).ActorsOfStem(lemma[..Math.Min(StemLength, lemma.Length)], Verbs[lemma], before);
                if (doers.Count == 0 && !isArmed) doers = MatcherOf(article.Sentences[at]).ActorsOfMeasure(lemma, before);
                if (doers.Count > 0) return doers;
            }

            // an operation need not be an armed one; a launch is nobody's of whom none is told
            if (!General.Contains(lemma) && (isArmed || DoneTo.Contains(lemma) || Verbs.Contains(lemma))) return [];
        }

        // "which denounced the drills": whose clause it is has nothing to do with the drills
        if (isBeside || sentence[word].Label is "conj" or "parataxis" or "root" or "ccomp" or "advcl")
        {
            var nearest = MatcherOf(sentence).LastActors(Math.Min(noun, word), isSpeech, speakers);
            if (nearest.Count > 0 || isBeside) return nearest;
        }

        if (Before(sentence, isSpeech, speakers, Reach) is { Count: > 0 } near) return near.Count > Several ? [] : near;
        // one comment follows the other: all are on the same act
        return General.Contains(lemma) ? Blamed(sentence, word, speakers, ChainReach) : [];
    }

    /// <summary>To whom the same was last told to be done: "froze the funds of Peru. Chile halted deliveries, too."</summary>
    public IReadOnlyList<Argument> TargetsBefore(Sentence sentence, int word, Relation relation, ISet<string> speakers)
    {
        for (var at = sentence.Index; at >= Math.Max(0, sentence.Index - Reach); at--)
        {
            IReadOnlyList<Argument> last = [];
            foreach (var attempt in frames.Attempts(article, article.Sentences[at], takesUp: false, relation))
            {
                if (at == sentence.Index && attempt.Trigger >= word) continue;
                if (attempt.Candidates is [var candidate, ..] && !candidate.Targets.Any(t => speakers.Contains(t.EntityId))) last = candidate.Targets;
            }

            if (last.Count > 0) return last.Count > Several ? [] : last;
        }

        return [];
    }

    /// <summary>Whom the main clause of the sentence before tells of: "Kenya and Chad clashed. Each blamed the other."</summary>
    public IReadOnlyList<Argument> SubjectsBefore(Sentence sentence) => Before(sentence, isSpeech: true, new HashSet<string>(), 1);

    // "closed the hospital, which Peru called inhuman": what is judged is that they closed it, not the hospital
    private IReadOnlyList<Argument> OfWholeClause(Sentence sentence, int noun, int word)
    {
        if (sentence[word].Label != "acl:relcl" || sentence[word].Head != noun || !Judging.Contains(sentence[word].Lemma) || lexicon.ActNouns.Contains(sentence[noun].Lemma)) return [];
        for (var i = noun + 2; i < word; i++)
        {
            if (sentence[i].Text != "which" || sentence[i].Head != word) continue;
            if (sentence[i - 1].Text != "," || sentence[i].Label != "obj") return [];
            for (var at = sentence[noun].Head; at >= 0; at = sentence[at].Head)
            {
                if (sentence[at].Upos != UniversalPos.Verb) continue;
                return MatcherOf(sentence).DoersOf(at);
            }
        }

        return [];
    }

    private static readonly FrozenSet<string> Judging = WordLists.English["judging"];

    // Whose act the subject of the sentence before is: "the raids", "the strike".
    private IReadOnlyList<Argument> TopicOf(Sentence sentence, bool isPlural)
    {
        if (sentence.Index == 0) return [];
        var before = article.Sentences[sentence.Index - 1];
        for (var i = 0; i < before.Count; i++)
        {
            if (before[i].Label is not ("nsubj" or "nsubj:pass") || before[i].Head < 0 || before[before[i].Head].Label != "root") continue;
            if (before[i].Upos != UniversalPos.Noun || (before[i].Xpos == "NNS") != isPlural) return [];
            return DoersOf(before, i, i, new HashSet<string>());
        }

        return [];
    }

    // "Peru condemned Chile. Bolivia joined in the condemnation": whoever was last criticized is meant
    private IReadOnlyList<Argument> Blamed(Sentence sentence, int word, ISet<string> speakers, int reach)
    {
        for (var at = sentence.Index; at >= Math.Max(0, sentence.Index - reach); at--)
        {
            IReadOnlyList<Argument> last = [];
            foreach (var attempt in frames.Attempts(article, article.Sentences[at], takesUp: at < sentence.Index, Relation.Criticized))
            {
                if (at == sentence.Index && attempt.Trigger >= word) continue;
                if (attempt.Candidates is [var candidate, ..] && !candidate.Targets.Any(t => speakers.Contains(t.EntityId))) last = candidate.Targets;
            }

            if (last.Count > 0) return last;
        }

        return [];
    }

    private IReadOnlyList<Argument> Before(Sentence sentence, bool isSpeech, ISet<string> speakers, int reach)
    {
        for (var at = sentence.Index - 1; at >= Math.Max(0, sentence.Index - reach); at--)
        {
            if (MatcherOf(article.Sentences[at]).LastActors(int.MaxValue, isSpeech, speakers) is { Count: > 0 } actors) return actors;
        }

        return [];
    }

    // "the move", "those remarks", without an owner or a content of its own
    private static bool IsTakenUp(Sentence sentence, int noun)
    {
        var isDefinite = false;
        // "the killing of Abdi" says whom it befell, not whose it was
        var isDoneTo = DoneTo.Contains(sentence[noun].Lemma.ToLowerInvariant());
        foreach (var child in sentence.Children(noun))
        {
            var label = sentence[child].Label;
            if (isDoneTo && label == "nmod" && HasCase(sentence, child, "of")) continue;
            if (label is "det" or "amod" && sentence[child].Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "such") isDefinite = true;
            // "tonight's offer", "Monday's vote"
            else if (label == "nmod:poss" && Times.Contains(sentence[child].Lemma.ToLowerInvariant())) isDefinite = true;
            // "the European proposal", "the Kenyan raid": whose it is is said
            else if (label is "amod" or "compound" && char.IsUpper(sentence[child].Text[0]) && child > 0) return false;
            else if (label is "nmod:poss" or "acl" or "acl:relcl" || (label == "nmod" && HasCase(sentence, child, "of", "by", "against")))
                return false;
        }

        return isDefinite;
    }

    // "closed the border, a move welcomed by Peru"
    private static bool IsBeside(Sentence sentence, int noun)
    {
        if (sentence[noun].Label is not ("appos" or "parataxis" or "obl" or "dep" or "obj" or "obl:unmarked" or "conj" or "nmod:unmarked"))
            return false;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Label == "det" && sentence[child].Lemma == "a" && child > 0 && sentence[child - 1].Text == ",") return true;
        }

        return false;
    }

    // "bombed a school. Turkey condemned the raid": whoever attacked counts, also where nobody named was hit
    private IReadOnlyList<Argument> Attackers(Sentence sentence, int before)
    {
        IReadOnlyList<Argument> last = [];
        foreach (var attempt in frames.Attempts(article, sentence, takesUp: false, Relation.Attacked))
        {
            if (attempt.Trigger >= before) continue;
            var found = attempt.Candidates is [var candidate, ..] ? candidate.Sources
                : attempt is { Miss: FrameMiss.Nobody, At: not null } ? MatcherOf(sentence).DoersOf(attempt.Trigger) : [];
            if (found.Count > 0) last = found;
        }

        return last;
    }

    private FrameMatcher MatcherOf(Sentence sentence) => _matchers.TryGetValue(sentence.Index, out var matcher) ? matcher
        : _matchers[sentence.Index] = new FrameMatcher(article, sentence, SentenceMentions.Of(article, sentence), lexicon, acts: null);

    private static bool HasCase(Sentence sentence, int token, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label == "case" && prepositions.Contains(sentence[child].Lemma)) return true;
        }

        return false;
    }
}
