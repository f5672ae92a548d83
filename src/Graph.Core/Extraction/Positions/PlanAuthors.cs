using System.Collections.Frozen;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds whose "the plan" is, where an earlier sentence says who drew it up.</summary>
internal sealed class PlanAuthors(SentenceReading reading, EventLexicon words, StanceLexicon stances)
{
    private const int SentencesBack = 12;

    private static readonly FrozenSet<string> Plans = WordLists.English["plans"];
    private static readonly FrozenSet<string> Stages = WordLists.English["stages of plans"];
    private static readonly FrozenSet<string> Bringing = WordLists.English["coming with plans"];

    private static readonly FrozenSet<string> Agreed = new[] { "resulting", "ensuing", "final", "agreed" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Definite = new[] { "the", "this", "that", "these", "those" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a noun names a plan or the text of one.</summary>
    public static bool IsPlan(string lemma) => Plans.Contains(lemma);

    /// <summary>Those who put forward what a noun or "it" stands for; nobody where no sentence before says so.</summary>
    public IReadOnlyList<Mention> Of(int token)
    {
        var sentence = reading.Sentence;
        if (sentence[token].Upos == UniversalPos.Pron) return sentence.Index > 0 ? LastTold(Before(1)) : [];
        // "its first phase", "the second stage": of the plan that has just been told
        if (!Plans.Contains(reading.Lemma(token)))
            return Stages.Contains(reading.Lemma(token)) && IsDefinite(sentence, token) && sentence.Index > 0 ? LastTold(Before(1)) : [];
        // "the resulting package" came out of talks: whose the first draft was says nothing
        if (!IsDefinite(sentence, token) || sentence.Children(token, "amod").Any(a => Agreed.Contains(reading.Lower(a)))) return [];
        for (var back = 0; back <= SentencesBack && sentence.Index - back >= 0; back++)
        {
            var other = back == 0 ? reading : Before(back);
            for (var noun = back == 0 ? token - 1 : other.Sentence.Count - 1; noun >= 0; noun--)
            {
                if (Plans.Contains(other.Lemma(noun)) && other.Sentence[noun].Upos == UniversalPos.Noun
                    && Here(other, noun) is { Count: > 0 } authors) return authors;
            }
        }

        return [];
    }

    /// <summary>Those who put forward what a noun names, as its own sentence tells: "published a charter".</summary>
    public IReadOnlyList<Mention> At(int noun) => Plans.Contains(reading.Lemma(noun)) ? Here(reading, noun) : [];

    // "the plan", "the proposed framework", not "a plan" or "any plan"
    private bool IsDefinite(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun, "det"))
        {
            if (Definite.Contains(reading.Lower(child))) return true;
        }

        return false;
    }

    private SentenceReading Before(int back) => SentenceReading.Of(reading.Article, reading.Article.Sentences[reading.Sentence.Index - back]);

    /// <summary>Those whose plan the sentence before tells of: its contents, or that they have put it forward.</summary>
    public IReadOnlyList<Mention> Told() => reading.Sentence.Index > 0 ? Telling(Before(1)) : [];

    // "The plan would …", "Kenya presented a plan": what the main clause of a sentence is about
    private IReadOnlyList<Mention> LastTold(SentenceReading last)
    {
        var root = Root(last.Sentence);
        if (root < 0) return [];
        if (last.Sentence.Subject(root) is >= 0 and var subject)
        {
            if (Plans.Contains(last.Lemma(subject)))
                return Here(last, subject) is { Count: > 0 } known ? known : new PlanAuthors(last, words, stances).Of(subject);
            if (last.Lower(subject) == "it" && Telling(last) is { Count: > 0 } same) return same;
        }

        foreach (var thing in last.Sentence.Children(root, "obj", "nsubj:pass", "obl"))
        {
            if (Plans.Contains(last.Lemma(thing)) && Here(last, thing) is { Count: > 0 } authors) return authors;
        }

        return Telling(last);
    }

    // the authors of what a sentence tells of a plan
    private static IReadOnlyList<Mention> Telling(SentenceReading last)
    {
        foreach (var stance in last.Stances)
        {
            if (stance.IsProposal && stance.Rule is "position: content of a plan" or "position: under a plan") return stance.Holders;
        }

        return [];
    }

    private static int Root(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].Head < 0) return at;
        }

        return -1;
    }

    // "Kenya's plan", "a plan drafted by Kenya", "Kenya presented a plan", "Kenya came with a plan"
    private IReadOnlyList<Mention> Here(SentenceReading there, int noun)
    {
        var holders = new HolderFinder(there, words, stances);
        if (holders.Owners(noun, noun) is { Count: > 0 } owners) return owners;
        var verb = there.Sentence[noun].Head;
        if (verb < 0 || there.Sentence[verb].Upos != UniversalPos.Verb) return [];
        if (there.Sentence[noun].Label == "obl")
            // "handed over a memorandum": the particle may be taken for a preposition
            return there.HasCase(noun, "with") && Bringing.Overlaps(there.Forms(verb)) || !there.Sentence.Has(noun, "case") && there.IsWord(verb, "hand") ? holders.Doers(verb) : [];
        if (there.Sentence[noun].Label is not ("obj" or "nsubj:pass")) return [];
        // "signed a framework": the parties to a deal have not put it forward
        if (there.IsWord(verb, "sign") || there.IsWord(verb, "initial")) return [];
        return stances.Lists("issuing", there.Forms(verb)) || stances.Lists("light verbs", there.Forms(verb))
                || stances.Verbs(there.Forms(verb)) is [{ Class.Relation: Relation.Proposed }, ..]
            ? holders.Doers(verb)
            : [];
    }
}
