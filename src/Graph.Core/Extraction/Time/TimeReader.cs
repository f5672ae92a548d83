using System.Collections.Frozen;
using Graph.Core.Articles;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
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

    private static readonly FrozenSet<string> TimeNouns = WordLists.English["time nouns"];

    /// <summary>The time of the event that a token expresses; its default where none is told.</summary>
    /// <param name="article">The article, whose date resolves relative expressions.</param>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective of the sentence.</param>
    /// <param name="relation">The relation it expresses, where known: "since 2014" dates what lasts, no event.</param>
#pragma warning disable CA1822 // an instance beside the readers of status and speaker, so that calendars can be given to it
    public EventTime Read(Article article, Sentence sentence, int trigger, Relation? relation = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        var phrases = new TimeScanner(sentence, article.Date).Scan(token => IsAhead(sentence, token));
        var best = default(TimePhrase);
        var least = int.MaxValue;
        foreach (var phrase in phrases)
        {
            if (!Dates(Marker(sentence, phrase.First), relation)) continue;
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
        // "in the last days of March", "at a meeting in March": climb out of the time or occasion that the expression modifies
        while (at >= 0 && at != trigger && sentence[at].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num
            && !sentence.Governs(at, trigger) && depth < 3)
        {
            if (!IsOccasion(sentence, at)) return int.MaxValue;
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

    // A name has no time of its own: "signed a pact with Somalia in August"; nor has an act its murder's: "blamed for the murder in 2019"
    private static bool IsOccasion(Sentence sentence, int noun) =>
        sentence[noun].Upos == UniversalPos.Propn || TimeNouns.Contains(sentence[noun].Lemma)
            || DependencyRelation.Is(sentence[noun].Label, "obj") || DependencyRelation.Is(sentence[noun].Label, "nsubj")
        || Marker(sentence, noun, "case") is "at" or "in" or "on" or "during";

    // "has held it since 2014" tells when, "the third meeting since January" and "a visit before Easter" do not
    private static bool Dates(string marker, Relation? relation) => marker switch
    {
        "since" => relation is null or Relation.Controls or Relation.Attacked or Relation.Supports or Relation.Opposes,
        // "talks are planned for December"
        "for" => relation is Relation.Met or Relation.SpokeWith or Relation.NegotiatedWith or Relation.Visited,
        "until" or "till" or "before" or "after" or "by" => false,
        _ => true,
    };

    // The preposition before an expression: "in early March", "since Thursday".
    private static string Marker(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (sentence[i].Upos is UniversalPos.Adp or UniversalPos.SConj) return sentence[i].Text.ToLowerInvariant();
            if (sentence[i].Upos is not (UniversalPos.Adj or UniversalPos.Adv or UniversalPos.Det)) break;
        }

        return "";
    }

    private static string Marker(Sentence sentence, int token, string label) =>
        sentence.Child(token, label) is >= 0 and var marker ? sentence[marker].Text.ToLowerInvariant() : "";

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
