using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>The nodes of one entry, in a buffer that the next entry uses again.</summary>
internal sealed class YamlTokens
{
    private readonly string _text;
    private readonly SharedStrings _shared = new();
    private YamlToken[] _tokens = new YamlToken[64];
    private int _count;

    public YamlTokens(string text) => _text = text;

    public ref YamlToken this[int index] => ref _tokens[index];

    public void Clear() => _count = 0;

    /// <summary>Adds a node without children so far and returns its index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(YamlKind kind, int line)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count] = new YamlToken { Kind = kind, Line = line, Start = -1, End = _count + 1 };
        return _count++;
    }

    /// <summary>Ends a collection: what was added since belongs to it.</summary>
    public int Close(int index)
    {
        _tokens[index].End = _count;
        return index;
    }

    public ReadOnlySpan<char> Span(int index)
    {
        ref var token = ref _tokens[index];
        return token.Unescaped ?? (token.Start < 0 ? default : _text.AsSpan(token.Start, token.Length));
    }

    /// <summary>The one string for equal texts.</summary>
    public string Share(ReadOnlySpan<char> text) => _shared.Share(text);
}
