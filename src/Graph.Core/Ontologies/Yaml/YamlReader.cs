using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>Reads the YAML of ontology files: a list of entries, one at a time.</summary>
/// <remarks>
/// A subset of YAML: block and flow collections, plain and quoted scalars on one line, comments. Anchors, tags and
/// block scalars are refused with their line. The tests hold this reader to the answer of a general YAML library, which
/// takes several times as long. Loading is over before the runtime would recompile hot methods, so they ask for it.
/// </remarks>
internal sealed class YamlReader(string text)
{
    private readonly YamlCursor _cursor = new(text);
    private readonly YamlTokens _tokens = new(text);

    /// <summary>Reads the next entry of the file's list; null at the end of the file.</summary>
    /// <exception cref="YamlSyntaxException">The entry is malformed; reading goes on with the one after it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public YamlNode? ReadEntry()
    {
        _cursor.SkipBlank();
        if (_cursor.AtEnd)
        {
            return null;
        }

        try
        {
            if (_cursor.Column != 0 || !_cursor.AtDash)
            {
                throw _cursor.Mistake("not an entry of a list", _cursor.RestOfLine(), "start each entry with '- ' at the margin");
            }

            var line = _cursor.Line;
            _cursor.Advance(1);
            _tokens.Clear();
            return new YamlNode(_tokens, ReadItem(0, line));
        }
        catch (YamlSyntaxException)
        {
            _cursor.SkipToNextEntry();
            throw;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadItem(int dashColumn, int line)
    {
        _cursor.SkipSpaces();
        if (_cursor.AtLineEnd)
        {
            _cursor.SkipBlank();
            return !_cursor.AtEnd && _cursor.Column > dashColumn ? ReadBlock() : _tokens.Add(YamlKind.Scalar, line);
        }

        return ReadBlock();
    }

    /// <summary>Reads the collection or scalar that starts at the cursor, whose column is its indentation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadBlock()
    {
        if (_cursor.AtDash)
        {
            return ReadSequence();
        }

        return _cursor.AtKey() ? ReadMapping() : ReadInline();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadSequence()
    {
        var column = _cursor.Column;
        var sequence = _tokens.Add(YamlKind.Sequence, _cursor.Line);
        while (!_cursor.AtEnd && _cursor.Column == column && _cursor.AtDash)
        {
            var line = _cursor.Line;
            _cursor.Advance(1);
            ReadItem(column, line);
            _cursor.SkipBlank();
        }

        RequireOutdent(column);
        return _tokens.Close(sequence);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadMapping()
    {
        var column = _cursor.Column;
        var mapping = _tokens.Add(YamlKind.Mapping, _cursor.Line);
        while (!_cursor.AtEnd && _cursor.Column == column && !_cursor.AtDash)
        {
            var line = _cursor.Line;
            var key = _cursor.ReadKey(_tokens);
            RequireNew(mapping, key, line);
            SetKey(ReadValue(column, line), key, line);
            _cursor.SkipBlank();
        }

        RequireOutdent(column);
        return _tokens.Close(mapping);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadValue(int keyColumn, int line)
    {
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            return ReadInline();
        }

        _cursor.SkipBlank();

        // A list may stand at its key's own column.
        var nested = !_cursor.AtEnd && (_cursor.Column > keyColumn || (_cursor.Column == keyColumn && keyColumn > 0 && _cursor.AtDash));
        return nested ? ReadBlock() : _tokens.Add(YamlKind.Scalar, line);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadInline()
    {
        var node = _cursor.Current is '[' or '{' ? ReadFlow() : ReadScalar(inFlow: false);
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            throw _cursor.Mistake("text after a value", _cursor.RestOfLine(), "quote the whole value");
        }

        return node;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadFlow()
    {
        var line = _cursor.Line;
        var opening = _cursor.Current;
        var closing = opening == '[' ? ']' : '}';
        _cursor.Advance(1);
        var node = _tokens.Add(opening == '[' ? YamlKind.Sequence : YamlKind.Mapping, line);
        while (true)
        {
            _cursor.SkipBlank();
            if (_cursor.AtEnd)
            {
                throw new YamlSyntaxException(line, "list is never closed", opening.ToString(), $"add the missing '{closing}'");
            }

            if (_cursor.Current == closing)
            {
                _cursor.Advance(1);
                break;
            }

            if (opening == '[')
            {
                ReadFlowValue();
            }
            else
            {
                var keyLine = _cursor.Line;
                var key = _cursor.ReadKey(_tokens);
                RequireNew(node, key, keyLine);
                _cursor.SkipSpaces();
                SetKey(ReadFlowValue(), key, keyLine);
            }

            _cursor.SkipBlank();
            if (!_cursor.AtEnd && _cursor.Current == ',')
            {
                _cursor.Advance(1);
            }
            else if (_cursor.AtEnd || _cursor.Current != closing)
            {
                throw new YamlSyntaxException(line, "list is never closed", opening.ToString(), $"add the missing '{closing}'");
            }
        }

        return _tokens.Close(node);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadFlowValue() => _cursor.Current switch
    {
        '[' or '{' => ReadFlow(),
        ',' or ']' or '}' => _tokens.Add(YamlKind.Scalar, _cursor.Line),
        _ => ReadScalar(inFlow: true),
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadScalar(bool inFlow)
    {
        var node = _tokens.Add(YamlKind.Scalar, _cursor.Line);
        var (start, length, unescaped) = _cursor.ReadScalar(inFlow);
        ref var token = ref _tokens[node];
        (token.Start, token.Length, token.Unescaped) = (start, length, unescaped);
        return node;
    }

    private void SetKey(int node, string key, int line)
    {
        ref var token = ref _tokens[node];
        (token.Key, token.KeyLine) = (key, line);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RequireNew(int mapping, string key, int line)
    {
        // The mapping is still open: close it for the look back.
        _tokens.Close(mapping);
        foreach (var child in new YamlNode(_tokens, mapping))
        {
            if (child.Key == key)
            {
                throw new YamlSyntaxException(line, "key given twice", key, "keep one of the two");
            }
        }
    }

    private void RequireOutdent(int column)
    {
        if (!_cursor.AtEnd && _cursor.Column > column)
        {
            throw _cursor.Mistake("unexpected indentation", _cursor.RestOfLine(), $"indent by {column} spaces");
        }
    }
}
