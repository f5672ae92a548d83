namespace Graph.Language;

/// <content>Walking the tree: relations, subtrees, ancestors and paths.</content>
public sealed partial class Sentence
{
    /// <summary>Whether a token stands in a relation (or a subtype of it) to its head.</summary>
    public bool Is(int index, string relation) => DependencyRelation.Is(_tokens[index].Label, relation);

    /// <summary>The first dependant in a relation (or a subtype of it); −1 where there is none.</summary>
    public int Child(int index, string relation)
    {
        foreach (var child in Children(index))
        {
            if (Is(child, relation)) return child;
        }

        return -1;
    }

    /// <summary>All dependants in any of the relations (or their subtypes), in text order.</summary>
    public IEnumerable<int> Children(int index, params string[] relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        return new ArraySegment<int>(_dependants, _firstDependant[index], _firstDependant[index + 1] - _firstDependant[index])
            .Where(child => relations.Any(r => Is(child, r)));
    }

    /// <summary>Whether a token has a dependant in a relation (or a subtype of it).</summary>
    public bool Has(int index, string relation) => Child(index, relation) >= 0;

    /// <summary>Indexes of a token and all that it governs, in text order.</summary>
    public IReadOnlyList<int> Subtree(int index) => Subtree(index, static (_, _) => true);

    /// <summary>A token and what it governs, without the branches that a predicate turns away.</summary>
    /// <param name="index">The token on top, always included.</param>
    /// <param name="enter">Given this sentence and a dependant's index: whether its branch belongs.</param>
    public IReadOnlyList<int> Subtree(int index, Func<Sentence, int, bool> enter)
    {
        ArgumentNullException.ThrowIfNull(enter);
        var found = new List<int> { index };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var child in Children(found[next]))
            {
                if (enter(this, child)) found.Add(child);
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>Offsets from the first to the last token of a subtree.</summary>
    /// <remarks>Where the tree is not projective the span holds foreign tokens too.</remarks>
    public TextSpan SubtreeSpan(int index) => SpanOf(Subtree(index));

    /// <summary>Offsets of a subtree without the branches that a predicate turns away.</summary>
    public TextSpan SubtreeSpan(int index, Func<Sentence, int, bool> enter) => SpanOf(Subtree(index, enter));

    /// <summary>Offsets from the first to the last of some tokens.</summary>
    /// <exception cref="ArgumentException">There are no tokens.</exception>
    public TextSpan SpanOf(IReadOnlyList<int> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Count == 0) throw new ArgumentException("A span needs at least one token.", nameof(tokens));
        return new TextSpan(_tokens[tokens.Min()].Span.Start, _tokens[tokens.Max()].Span.End);
    }

    /// <summary>The tokens above a token, from its head to the root.</summary>
    public IEnumerable<int> Ancestors(int index)
    {
        for (var head = _tokens[index].Head; head >= 0; head = _tokens[head].Head) yield return head;
    }

    /// <summary>Whether one token governs another, directly or not; no token governs itself.</summary>
    public bool Governs(int ancestor, int index)
    {
        for (var head = _tokens[index].Head; head >= 0; head = _tokens[head].Head)
        {
            if (head == ancestor) return true;
        }

        return false;
    }

    /// <summary>The deepest token that is, or governs, both.</summary>
    public int LowestCommonAncestor(int first, int second)
    {
        var (up, down) = (Depth(first), Depth(second));
        while (first != second)
        {
            if (up >= down) (first, up) = (_tokens[first].Head, up - 1);
            else (second, down) = (_tokens[second].Head, down - 1);
        }

        return first;
    }

    /// <summary>The tokens on the way from one to another, both ends included.</summary>
    /// <remarks>Climbs from <paramref name="from"/> to the common ancestor, then descends to <paramref name="to"/>.</remarks>
    public IReadOnlyList<int> Path(int from, int to)
    {
        var top = LowestCommonAncestor(from, to);
        var up = Climb(from, top);
        var down = Climb(to, top);
        down.Reverse();
        return [.. up, top, .. down];
    }

    /// <summary>The token whose span holds a UTF-16 offset of the text; −1 where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = _tokens.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Span.Contains(offset)) return middle;
            if (offset < _tokens[middle].Span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }

    // how many tokens stand above a token
    private int Depth(int index)
    {
        var depth = 0;
        for (var head = _tokens[index].Head; head >= 0; head = _tokens[head].Head) depth++;
        return depth;
    }

    private List<int> Climb(int from, int top)
    {
        var way = new List<int>();
        for (var at = from; at != top; at = _tokens[at].Head) way.Add(at);
        return way;
    }
}
