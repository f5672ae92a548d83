using System.Collections.Frozen;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Attribution;

/// <summary>Reads who says what a predicate expresses, where it is not the article itself.</summary>
public sealed class AttributionReader
{
    private readonly EventLexicon _words;
    private readonly StanceLexicon _stances;

    private static readonly FrozenSet<string> Hearsay = WordLists.English.IgnoringCase("hearsay adverbs");

    private static readonly FrozenSet<string> Sources = WordLists.English["sources"];

    /// <summary>Makes a reader with the reporting verbs that ship with the program.</summary>
    public AttributionReader(EventLexicon words)
        : this(words, StanceLexicon.Default)
    {
    }

    internal AttributionReader(EventLexicon words, StanceLexicon stances)
    {
        _words = words;
        _stances = stances;
    }

    /// <summary>The speaker behind the event or state that a token expresses.</summary>
    /// <param name="article">The article with its mentions and quotations.</param>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective of the sentence.</param>
    public Speaker Read(AnnotatedArticle article, Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        var reading = SentenceReading.Of(article, sentence);
        var speakers = new SpeakerFinder(reading, new HolderFinder(reading, _words, _stances), _stances);
        if (speakers.Named(trigger) is [{ EntityIds: [var speaker, ..] }, ..] said)
            return new Speaker(speaker, false) { Others = [.. said.SelectMany(m => m.EntityIds).Skip(1)] };
        var token = speakers.TokenFor(trigger);
        return new Speaker(null, (token >= 0 && Sources.Contains(reading.Lemma(token))) || IsHearsay(reading, trigger));
    }

    // "reportedly met", "is said to have met"
    private static bool IsHearsay(SentenceReading reading, int trigger)
    {
        var sentence = reading.Sentence;
        for (var at = trigger; at >= 0; at = sentence[at].Head)
        {
            foreach (var child in sentence.Children(at))
            {
                if (sentence.Is(child, "advmod") && Hearsay.Contains(sentence[child].Text)) return true;
            }

            var head = sentence[at].Head;
            if (head < 0) break;
            if (sentence.Is(at, "xcomp")
                && sentence[head].Lemma is "say" or "report" or "understand" or "believe" or "rumour" or "rumor" or "allege" or "think"
                && sentence.IsPassive(head)) return true;
            if (!(sentence.Is(at, "xcomp") || sentence.Is(at, "ccomp") || sentence.Is(at, "obj") || sentence.Is(at, "conj"))) break;
        }

        return false;
    }
}
