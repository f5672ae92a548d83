using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>A position in a YAML text that knows its line and column.</summary>
internal sealed class YamlCursor
{
    private readonly string _text;

    private int _position;
    private int _lineStart;

    public YamlCursor(string text)
    {
        _text = text;
        if (text.StartsWith('\uFEFF'))
        {
            _position = _lineStart = 1;
        }
    }

    public int Line { get; private set; } = 1;

    public int Column => _position - _lineStart;

    public bool AtEnd => _position >= _text.Length;

    public char Current => _position < _text.Length ? _text[_position] : '\n';

    /// <summary>Whether nothing but a comment follows on this line; call it after <see cref="SkipSpaces"/>.</summary>
    public bool AtLineEnd => Current is '\n' or '\r' or '#';

    public bool AtDash => Current == '-' && IsBreakOrSpace(_position + 1);

    public void Advance(int count) => _position += count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            _position++;
        }
    }

    /// <summary>Moves to the next character that is neither white space nor a comment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SkipBlank()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\n')
            {
                _position++;
                Line++;
                _lineStart = _position;
            }
            else if (c is ' ' or '\r')
            {
                _position++;
            }
            else if (c == '#' || (c == '-' && Column == 0 && _text.AsSpan(_position).StartsWith("---")))
            {
                var end = _text.IndexOf('\n', _position);
                _position = end < 0 ? _text.Length : end;
            }
            else if (c == '\t')
            {
                throw Mistake("tab", "\\t", "indent with spaces");
            }
            else
            {
                return;
            }
        }
    }

    public void SkipToNextEntry()
    {
        do
        {
            var end = _text.IndexOf('\n', Math.Min(_position, _text.Length));
            if (end < 0)
            {
                _position = _text.Length;
                return;
            }

            _position = _lineStart = end + 1;
            Line++;
        }
        while (!AtDash);
    }

    /// <summary>Whether a key and its colon stand at the cursor.</summary>
    public bool AtKey() => KeyEnd() >= 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string ReadKey(YamlTokens tokens)
    {
        var end = KeyEnd();
        if (end < 0)
        {
            throw Mistake("not a key and its value", RestOfLine(), "write 'key: value'");
        }

        string key;
        if (Current is '"' or '\'')
        {
            var (start, length, unescaped) = ReadQuoted();
            key = unescaped ?? tokens.Share(_text.AsSpan(start, length));
        }
        else
        {
            key = tokens.Share(_text.AsSpan(_position, end - _position).TrimEnd());
        }

        _position = end + 1;
        return key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Start, int Length, string? Unescaped) ReadScalar(bool inFlow)
    {
        var first = Current;
        if (first is '"' or '\'')
        {
            return ReadQuoted();
        }

        if (first is '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`')
        {
            throw Mistake($"'{first}' starts no plain value", RestOfLine(), "quote the value");
        }

        var end = _position;
        while (true)
        {
            end = Stop(end, inFlow);
            if (end == _text.Length || EndsScalar(end))
            {
                break;
            }

            if (_text[end] == ':' && (IsBreakOrSpace(end + 1) || (inFlow && _text[end + 1] is ',' or ']' or '}')))
            {
                throw Mistake("colon inside a value", RestOfLine(), "quote the value");
            }

            end++;
        }

        var span = _text.AsSpan(_position, end - _position).TrimEnd();
        var begin = _position;
        _position += span.Length;
        return span is "null" or "~" or "" ? (-1, 0, null) : (begin, span.Length, null);
    }

    public string RestOfLine()
    {
        var end = _text.AsSpan(_position).IndexOfAny('\n', '\r');
        var rest = end < 0 ? _text.AsSpan(_position) : _text.AsSpan(_position, end);
        return rest.Length > 60 ? string.Concat(rest[..60], "…") : rest.ToString();
    }

    public YamlSyntaxException Mistake(string what, string value, string remedy) => new(Line, what, value, remedy);

    /// <summary>Position of the colon that ends the key at the cursor, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int KeyEnd()
    {
        var start = _position;
        if (Current is '"' or '\'')
        {
            start = _text.IndexOf(Current, _position + 1) + 1;
            if (start == 0)
            {
                return -1;
            }
        }
        else if (Current is '[' or '{' or '#')
        {
            return -1;
        }

        for (var i = start; ; i++)
        {
            i = Stop(i, inFlow: false);
            if (i == _text.Length)
            {
                return -1;
            }

            if (_text[i] == ':' ? IsBreakOrSpace(i + 1) : _text[i] != '#' || (i > 0 && _text[i - 1] == ' '))
            {
                var quoted = start > _position;
                return _text[i] == ':' && (!quoted || _text.AsSpan(start, i - start).IsWhiteSpace()) ? i : -1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Start, int Length, string? Unescaped) ReadQuoted()
    {
        var quote = Current;
        var line = Line;
        var stop = _text.AsSpan(_position + 1).IndexOfAny(quote, '\\', '\n');
        if (stop >= 0 && _text[_position + 1 + stop] == quote
            && (quote == '"' || stop + _position + 2 >= _text.Length || _text[stop + _position + 2] != '\''))
        {
            var start = _position + 1;
            _position = start + stop + 1;
            return (start, stop, null);
        }

        var value = new StringBuilder();
        for (var i = _position + 1; i < _text.Length && _text[i] != '\n'; i++)
        {
            var c = _text[i];
            if (c == quote)
            {
                if (quote == '\'' && i + 1 < _text.Length && _text[i + 1] == '\'')
                {
                    i++;
                }
                else
                {
                    _position = i + 1;
                    return (0, 0, value.ToString());
                }
            }
            else if (c == '\\' && quote == '"')
            {
                i++;
                c = i < _text.Length ? _text[i] : '\n';
                if (c is not ('"' or '\\' or '/'))
                {
                    throw Mistake("escape that is not read", "\\" + c, "write the character itself");
                }
            }

            value.Append(c);
        }

        throw new YamlSyntaxException(line, "quotation is never closed", RestOfLine(), $"add the missing {quote}");
    }

    /// <summary>The next character that may end a value or key. Values are short: a plain loop, which is compiled at once, beats a vectorised search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Stop(int from, bool inFlow)
    {
        var text = _text;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '#' or ':' || (inFlow && text[i] is ',' or '[' or ']' or '}'))
            {
                return i;
            }
        }

        return text.Length;
    }

    private bool EndsScalar(int position) => _text[position] switch
    {
        ':' => false,
        '#' => position > _position && _text[position - 1] == ' ',
        _ => true,
    };

    private bool IsBreakOrSpace(int position) => position >= _text.Length || _text[position] is ' ' or '\n' or '\r';
}
