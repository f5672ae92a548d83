namespace Graph.Language;

/// <summary>A parsed sentence: its tokens, offsets and dependency tree.</summary>
/// <remarks>Immutable. Token indexes are zero-based; the root's head is −1.</remarks>
public sealed class Sentence
{
    private readonly Token[] _tokens;
    private readonly int[][] _children;

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
        var children = new List<int>?[_tokens.Length];
        Root = -1;
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token.Index != i) throw new ArgumentException($"Token {i} carries the index {token.Index}.", nameof(tokens));
            if (token.Head < -1 || token.Head >= _tokens.Length || token.Head == i)
                throw new ArgumentException($"Token {i} has the head {token.Head}.", nameof(tokens));
            if (token.Head >= 0) (children[token.Head] ??= []).Add(i);
            else if (Root < 0) Root = i;
            else throw new ArgumentException($"Tokens {Root} and {i} are both roots.", nameof(tokens));
        }

        if (Root < 0) throw new ArgumentException("No token is the root.", nameof(tokens));
        _children = Array.ConvertAll(children, c => c?.ToArray() ?? []);
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
    public ReadOnlySpan<int> Children(int index) => _children[index];
}
