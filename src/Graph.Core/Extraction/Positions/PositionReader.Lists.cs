using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Lists: what is said of one member is said of the next, also where the tree hangs it elsewhere.</content>
internal sealed partial class PositionReader
{
    private const int ListSpan = 30;

    private readonly List<(IssueReading Issue, Taken Position)> _taken = [];

    /// <summary>A position as it was taken on an issue, before the issue's sign turns it.</summary>
    private readonly record struct Taken(Relation Relation, IReadOnlyList<Mention> Holders, int Trigger, string Rule, int Negation, bool Negates, StatementStatus? Status);

    // "called for an end to violence, dialogue among all parties, aid and the release of detainees"
    private bool Enumerated(IssueReading issue)
    {
        var start = Math.Min(issue.Tokens.Min(), LeftEdge(issue.Head));
        if (start < 1 || !IsListed(issue.Head) || !Separates(start - 1) || BeginsClause(issue.Head)) return false;
        var captured = false;
        foreach (var (before, position) in _taken.ToList())
        {
            var end = before.Tokens.Max();
            if (end >= start || start - end > ListSpan || position.Trigger > before.Tokens.Min() || before.Key == issue.Key
                || before.Sense == ReadingSense.Anaphor || !InOneList(end, start)) continue;
            captured |= Emit(position.Relation, issue.Sense == ReadingSense.Against ? -1 : 1, position.Holders, issue, position.Trigger, position.Rule, position.Negation, position.Negates, position.Status);
        }

        return captured;
    }

    private bool IsListed(int head) =>
        _sentence[head].Label is not ("nsubj" or "nsubj:pass" or "csubj" or "root") && (IsNominal(head) || _sentence[head].Xpos is "VBG" or "VB");

    // the first word of the phrase: articles, adjectives and compounds before its head
    private int LeftEdge(int head)
    {
        var edge = head;
        foreach (var child in _sentence.Children(head))
        {
            if (child < edge && _sentence[child].Label is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "advmod")
                edge = Math.Min(edge, LeftEdge(child));
        }

        return edge;
    }

    // "toasts, not tariffs", "a truce but not a treaty", "talks rather than sanctions", "talks instead of sanctions"
    private bool IsContrast(int head)
    {
        var edge = LeftEdge(head) - 1;
        // the "not" may hang on the noun
        if (edge >= 0 && _reading.Lower(edge + 1) == "not" && edge + 1 < head) edge++;
        return edge >= 1
            && ((_reading.Lower(edge) == "not" && (_sentence[edge - 1].Text == "," || _reading.Lower(edge - 1) is "but" or "though" or "albeit") && _reading.Lower(edge + 1) is not ("only" or "just" or "merely" or "least"))
                || (_reading.Lower(edge) == "than" && _reading.Lower(edge - 1) == "rather")
                || (_reading.Lower(edge) == "of" && _reading.Lower(edge - 1) == "instead"));
    }

    private bool Separates(int token) => _reading.Lower(token) is "and" or "or" or "plus" || (_sentence[token].Text == "," && EndsInAnd(token));

    // a comma stands in a list only where the list goes on to an "and"
    private bool EndsInAnd(int comma)
    {
        for (var at = comma + 1; at < Math.Min(_sentence.Count, comma + ListSpan) && !Breaks(at); at++)
        {
            if (_reading.Lower(at) is "and" or "or")
                return _sentence[at].Head >= 0 && _sentence[_sentence[at].Head].Xpos is not ("VBD" or "VBZ" or "VBP");
        }

        return false;
    }

    // "… and the deterrent, enshrined in law, will stay": what comes after "and" has a verb of its own
    private bool BeginsClause(int head)
    {
        for (var at = head + 1; at < _sentence.Count; at++)
        {
            if (_sentence[at].Upos == UniversalPos.SConj || _sentence[at].Xpos is "WDT" or "WP" or "WRB"
                || _reading.Lower(at) is "but" or ";" or ":" or "\"" or "”") return false;
            if (_sentence[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return !_lexicon.Lists("reporting", _reading.Forms(at));
        }

        return false;
    }

    private bool InOneList(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (Breaks(at)) return false;
        }

        return true;
    }

    private bool Breaks(int token) =>
        _sentence[token].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "WDT" or "WP" or "WRB" || _sentence[token].Upos == UniversalPos.SConj
        || _reading.Lower(token) is "but" or "\"" or "“" or "”" or ";" or ":" or "(" or ")" or "–" or "—" or "after" or "before" or "without" or "despite" or "against";
}
