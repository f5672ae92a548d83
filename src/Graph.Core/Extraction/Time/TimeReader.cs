using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Extraction.Time;

/// <summary>Reads when the event of a predicate happens.</summary>
/// <remarks>
/// The expression must stand in the predicate's own clause or in one that embeds it; of several the one nearest in the
/// tree counts. Without the article's date relative expressions stay relative.
/// </remarks>
public sealed class TimeReader
{
    private const int MaxDistance = 4;

    /// <summary>The time of the event that a token expresses; its default where none is told.</summary>
    /// <param name="article">The article, whose date resolves relative expressions.</param>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective of the sentence.</param>
#pragma warning disable CA1822 // an instance beside the readers of status and speaker, so that calendars can be given to it
    public EventTime Read(Article article, Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        var phrases = new TimeScanner(sentence, article.Date).Scan(token => IsAhead(sentence, token));
        var best = default(TimePhrase);
        var least = int.MaxValue;
        foreach (var phrase in phrases)
        {
            var distance = Distance(sentence, trigger, phrase);
            if (distance >= least || distance > MaxDistance) continue;
            best = phrase;
            least = distance;
        }

        if (best is null) return default;
        var text = new TextSpan(sentence[best.First].Span.Start, sentence[best.End - 1].Span.End);
        return new EventTime(best.Date, text.In(article.Text));
    }
#pragma warning restore CA1822

    // Steps from the trigger up to where the expression hangs; going down into another clause does not count.
    private static int Distance(Sentence sentence, int trigger, TimePhrase phrase)
    {
        var head = Enumerable.Range(phrase.First, phrase.End - phrase.First).First(t => sentence[t].Head < phrase.First || sentence[t].Head >= phrase.End);
        var at = sentence[head].Head;
        var depth = 0;
        // "in the last days of March": climb out of the noun that the expression modifies
        while (at >= 0 && at != trigger && sentence[at].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num && !sentence.Governs(at, trigger) && depth < 3)
        {
            at = sentence[at].Head;
            depth++;
        }

        for (var (node, steps) = (trigger, 0); node >= 0 && steps <= MaxDistance; node = sentence[node].Head, steps++)
        {
            if (node == at) return steps + depth;
            if (sentence[node].Label is "acl:relcl" or "parataxis") break;
        }

        return int.MaxValue;
    }

    private static bool IsAhead(Sentence sentence, int token)
    {
        var clause = sentence.ClauseHead(token);
        foreach (var aux in sentence.Auxiliaries(clause))
        {
            if (sentence[aux].Lemma is "will" or "shall" || sentence[aux].Text is "'ll" or "wo") return true;
        }

        return sentence[clause].Label == "xcomp" && sentence[clause].Xpos == "VB";
    }
}
