using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Attribution;

/// <summary>Finds who says what a predicate expresses: reporting verbs, "according to", quotations.</summary>
internal sealed class SpeakerFinder(SentenceReading reading, HolderFinder holders, StanceLexicon lexicon)
{
    private static readonly FrozenSet<string> Views = WordLists.English["viewpoints"];

    private readonly Sentence _sentence = reading.Sentence;
    private InsertedReport[]? _inserted;

    /// <summary>The token of the reporting verb's subject, or of the source named; −1 where there is none.</summary>
    public int TokenFor(int predicate)
    {
        if (Inserted(predicate) is >= 0 and var inserted) return inserted;
        for (var at = predicate; at >= 0; at = _sentence[at].Head)
        {
            foreach (var child in _sentence.Children(at, "obl", "nmod"))
            {
                if (IsSource(child) && !_sentence.Governs(child, predicate)) return child;
                if (Viewer(child) is >= 0 and var viewer) return viewer;
            }

            var head = _sentence[at].Head;
            // "urged Peru, which holds the island, to leave": what a relative clause adds is the article's
            if (head < 0 || _sentence[at].Label == "acl:relcl") break;
            if (_sentence[at].Label is "ccomp" or "parataxis" or "obj" or "xcomp" or "dep" or "advcl" or "csubj" && IsReport(head)
                && (_sentence[at].Label is "ccomp" or "parataxis" || InQuotes(at)) && SubjectOf(head) is >= 0 and var subject
                    && !_sentence.Governs(at, subject))
                return subject;
        }

        return AccordingTo(predicate);
    }

    /// <summary>The actors who say it; empty where the article itself does, or nobody named.</summary>
    public IReadOnlyList<Mention> At(int predicate)
    {
        var token = TokenFor(predicate);
        return token >= 0 && holders.At(token) is { Count: > 0 } said ? said : Quoted(predicate);
    }

    /// <summary>The speakers themselves, a spokesman rather than whom he speaks for.</summary>
    public IReadOnlyList<Mention> Named(int predicate)
    {
        var token = TokenFor(predicate);
        if (token < 0) return Quoted(predicate);
        var said = holders.At(token);
        // "May, Merkel and Macron say": all of them, not the first
        if (PersonAt(token) is { } person && !(said.Count > 1 && said.Contains(person))) return [person];
        return said.Count > 0 ? said : Quoted(predicate);
    }

    private IReadOnlyList<Mention> Quoted(int predicate)
    {
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

    // Insertions are found by word order: the parser hangs "he told reporters," in many ways.
    private int Inserted(int predicate)
    {
        _inserted ??= [.. InsertedReport.Find(_sentence, IsReport)];
        foreach (var report in _inserted)
        {
            if (report.Covers(predicate)) return report.Subject;
        }

        return -1;
    }

    // "A did this and did that, according to C": the phrase hangs on the nearest clause and stands for all
    private int AccordingTo(int predicate)
    {
        for (var at = 0; at < _sentence.Count; at++)
        {
            if (_sentence[at].Label is "obl" or "nmod" && IsSource(at) && at > 0 && !_sentence.Governs(at, predicate)
                && InsertedReport.SameSegment(_sentence, at, predicate)) return at;
        }

        return -1;
    }

    private Mention? PersonAt(int token)
    {
        foreach (var mention in reading.Mentions)
        {
            var covers = mention.FirstToken <= token && token < mention.EndToken;
            var joined = mention.Head > token && _sentence[mention.Head].Head == token
                && _sentence[mention.Head].Label is "appos" or "flat" or "nmod:desc";
            if ((covers || joined) && mention.EntityIds is [var only] && reading.Article.Entities.TryGetValue(only, out var entity)
                && entity.Kind == EntityKind.Person) return mention;
        }

        return null;
    }

    // "in Kenya's view", "for Kenya, …": whose view it is; −1 where it is nobody's
    private int Viewer(int token)
    {
        if (_sentence[token].Label != "obl") return -1;
        if (Views.Contains(reading.Lemma(token)) && (reading.HasCase(token, "in") || reading.HasCase(token, "by")))
        {
            foreach (var owner in _sentence.Children(token, "nmod:poss", "nmod"))
            {
                if ((_sentence[owner].Label == "nmod:poss" || reading.HasCase(owner, "of")) && holders.At(owner).Count > 0) return owner;
            }
        }

        return token <= 3 && reading.Lower(0) == "for" && reading.HasCase(token, "for") && reading.NamedAt(token).HasFlag(NamedKind.Actor)
            && token + 1 < _sentence.Count && (_sentence[token + 1].Text == "," || _sentence[token].Head is >= 0 and var predicate && _sentence.Has(predicate, "cop")) ? token : -1;
    }

    private bool IsSource(int token) => reading.HasCase(token, "according") || reading.HasCase(token, "per");

    // "made plain that": an idiom that reports
    private bool IsReport(int token) => lexicon.Lists("reporting", reading.Forms(token))
        || (reading.IsWord(token, "make") && token + 1 < _sentence.Count && reading.Lower(token + 1) is "clear" or "plain" or "known" or "explicit" or "public");

    private int SubjectOf(int verb) => _sentence.IsPassive(verb) ? _sentence.Agent(verb) : _sentence.UnderstoodSubject(verb);

    private IReadOnlyList<Mention> MentionOf(string id) =>
        reading.Article.Mentions.FirstOrDefault(m => m.EntityIds.Contains(id)) is { } mention ? [mention with { EntityIds = [id] }] : [];
}
