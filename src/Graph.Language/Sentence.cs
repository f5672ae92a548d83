namespace Graph.Language;

/// <summary>A parsed sentence: its tokens, offsets and dependency tree.</summary>
/// <remarks>Immutable. Token indexes are zero-based; the root's head is −1.</remarks>
public sealed partial class Sentence
{
    private readonly Token[] _tokens;
    // dependants of token i: _dependants[_firstDependant[i].._firstDependant[i + 1]]
    private readonly int[] _dependants;
    private readonly int[] _firstDependant;

    /// <summary>Makes a sentence from tokens that form one tree.</summary>
    /// <param name="index">Zero-based position in the document.</param>
    /// <param name="span">Offsets of the sentence in the annotated text.</param>
    /// <param name="tokens">At least one token, in text order.</param>
    /// <exception cref="ArgumentException">No token, an index out of order or a head out of range.</exception>
    public Sentence(int index, TextSpan span, IEnumerable<Token> tokens)
    {
        Index = index;
        Span = span;
        _tokens = [.. tokens];
        if (_tokens.Length == 0) throw new ArgumentException("A sentence needs at least one token.", nameof(tokens));
        Root = -1;
        _firstDependant = new int[_tokens.Length + 2];
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token.Index != i) throw new ArgumentException($"Token {i} carries the index {token.Index}.", nameof(tokens));
            if (token.Head < -1 || token.Head >= _tokens.Length || token.Head == i)
                throw new ArgumentException($"Token {i} has the head {token.Head}.", nameof(tokens));
            if (token.Head >= 0) _firstDependant[token.Head + 2]++;
            else if (Root < 0) Root = i;
            else throw new ArgumentException($"Tokens {Root} and {i} are both roots.", nameof(tokens));
        }

        if (Root < 0) throw new ArgumentException("No token is the root.", nameof(tokens));
        for (var i = 2; i < _firstDependant.Length; i++) _firstDependant[i] += _firstDependant[i - 1];
        _dependants = new int[_tokens.Length - 1];
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Head >= 0) _dependants[_firstDependant[_tokens[i].Head + 1]++] = i;
        }

        if (CountReachable() != _tokens.Length) throw new ArgumentException("The heads form a cycle.", nameof(tokens));
    }

    /// <summary>Zero-based position in the document.</summary>
    public int Index { get; }

    /// <summary>Offsets of the sentence in the annotated text.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of the root token.</summary>
    public int Root { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The tokens in text order.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Indexes of a token's dependants in text order.</summary>
    public ReadOnlySpan<int> Children(int index) =>
        _dependants.AsSpan(_firstDependant[index].._firstDependant[index + 1]);

    private int CountReachable()
    {
        var queue = new int[_tokens.Length];
        queue[0] = Root;
        var reached = 1;
        for (var next = 0; next < reached; next++)
        {
            foreach (var child in Children(queue[next])) queue[reached++] = child;
        }

        return reached;
    }
}
