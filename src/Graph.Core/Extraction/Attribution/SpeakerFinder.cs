using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Attribution;

/// <summary>Finds who says what a predicate expresses: reporting verbs, "according to", quotations.</summary>
internal sealed class SpeakerFinder(SentenceReading reading, HolderFinder holders, StanceLexicon lexicon)
{
    private readonly Sentence _sentence = reading.Sentence;

    /// <summary>The token of the reporting verb's subject, or of the source named; −1 where there is none.</summary>
    public int TokenFor(int predicate)
    {
        for (var at = predicate; at >= 0; at = _sentence[at].Head)
        {
            foreach (var child in _sentence.Children(at))
            {
                var label = _sentence[child].Label;
                if (DependencyRelation.Is(label, "parataxis") && child != predicate && IsReport(child) && !_sentence.Governs(child, predicate) && SubjectOf(child) is >= 0 and var inserted)
                    return inserted;
                if ((DependencyRelation.Is(label, "obl") || DependencyRelation.Is(label, "nmod")) && (reading.HasCase(child, "according") || reading.HasCase(child, "per"))
                    && !_sentence.Governs(child, predicate)) return child;
            }

            var head = _sentence[at].Head;
            if (head < 0) break;
            if (_sentence[at].Label is "ccomp" or "parataxis" or "obj" or "xcomp" or "dep" or "advcl" or "csubj" && IsReport(head)
                && (_sentence[at].Label is "ccomp" or "parataxis" || InQuotes(at)) && SubjectOf(head) is >= 0 and var subject && !_sentence.Governs(at, subject))
                return subject;
        }

        return -1;
    }

    /// <summary>The actors who say it; empty where the article itself does, or nobody named.</summary>
    public IReadOnlyList<Mention> At(int predicate)
    {
        var token = TokenFor(predicate);
        if (token >= 0 && holders.At(token) is { Count: > 0 } said) return said;
        var offset = _sentence[predicate].Span.Start;
        foreach (var quotation in reading.Article.Quotations)
        {
            if (quotation.Span.Contains(offset) && quotation.SpeakerId is { } id) return MentionOf(id);
        }

        foreach (var block in reading.Article.Article.Blocks)
        {
            if (block.Speaker is not { } speaker || !block.Span.Contains(offset)) continue;
            var named = reading.Article.Entities.Values.FirstOrDefault(e => e.Name.EndsWith(speaker, StringComparison.OrdinalIgnoreCase));
            if (named is not null) return MentionOf(named.Id);
        }

        return [];
    }

    /// <summary>Whether a token stands inside quotation marks of its sentence.</summary>
    public bool InQuotes(int token)
    {
        var open = false;
        for (var i = 0; i < token; i++)
        {
            if (_sentence[i].Text is "\"" or "“" or "”" or "``" or "''") open = !open;
        }

        return open;
    }

    private bool IsReport(int token) => lexicon.Lists("reporting", reading.Forms(token));

    private int SubjectOf(int verb) => _sentence.IsPassive(verb) ? _sentence.Agent(verb) : _sentence.UnderstoodSubject(verb);

    private IReadOnlyList<Mention> MentionOf(string id) =>
        reading.Article.Mentions.FirstOrDefault(m => m.EntityIds.Contains(id)) is { } mention ? [mention with { EntityIds = [id] }] : [];
}
