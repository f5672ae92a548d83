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

    private static readonly FrozenSet<string> Definite = new[] { "the", "this", "that", "these", "those" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those who put forward what a noun or "it" stands for; nobody where no sentence before says so.</summary>
    public IReadOnlyList<Mention> Of(int token)
    {
        var sentence = reading.Sentence;
        if (sentence[token].Upos == UniversalPos.Pron)
            return sentence.Index > 0 && Before(1) is var last && SubjectOf(last) is >= 0 and var plan
                ? Here(last, plan) is { Count: > 0 } known
                ? known
                : new PlanAuthors(last, words, stances).Of(plan)
                : [];
        if (!Plans.Contains(reading.Lemma(token)) || !IsDefinite(sentence, token)) return [];
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

    private static int SubjectOf(SentenceReading before)
    {
        for (var at = 0; at < before.Sentence.Count; at++)
        {
            if (before.Sentence[at].Head < 0)
                return before.Sentence.Subject(at) is >= 0 and var subject && Plans.Contains(before.Lemma(subject)) ? subject : -1;
        }

        return -1;
    }

    // "Kenya's plan", "a plan drafted by Kenya", "Kenya presented a plan"
    private IReadOnlyList<Mention> Here(SentenceReading there, int noun)
    {
        var holders = new HolderFinder(there, words, stances);
        if (holders.Owners(noun, noun) is { Count: > 0 } owners) return owners;
        var verb = there.Sentence[noun].Head;
        if (verb < 0 || there.Sentence[verb].Upos != UniversalPos.Verb || there.Sentence[noun].Label is not ("obj" or "nsubj:pass")) return [];
        // "signed a framework": the parties to a deal have not put it forward
        if (there.IsWord(verb, "sign") || there.IsWord(verb, "initial")) return [];
        return stances.Lists("issuing", there.Forms(verb)) || stances.Lists("light verbs", there.Forms(verb))
                || stances.Verbs(there.Forms(verb)) is [{ Class.Relation: Relation.Proposed }, ..]
            ? holders.Doers(verb)
            : [];
    }
}
