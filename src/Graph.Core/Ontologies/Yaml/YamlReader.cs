using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>Reads the YAML of ontology files: a list of entries, one at a time.</summary>
/// <remarks>
/// A subset of YAML: block and flow collections, plain and quoted scalars on one line, comments. Anchors, tags and
/// block scalars are refused with their line. A general YAML library needs six times as long for 100,000 names and
/// more than the program's whole start for the default ontology; the tests hold this reader to such a library's answer.
/// </remarks>
internal sealed class YamlReader(string text)
{
    private readonly YamlCursor _cursor = new(text);

    /// <summary>Reads the next entry of the file's list; null at the end of the file.</summary>
    /// <exception cref="YamlSyntaxException">The entry is malformed; reading goes on with the one after it.</exception>
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
            return ReadItem(0, line);
        }
        catch (YamlSyntaxException)
        {
            _cursor.SkipToNextEntry();
            throw;
        }
    }

    private YamlNode ReadItem(int dashColumn, int line)
    {
        _cursor.SkipSpaces();
        if (_cursor.AtLineEnd)
        {
            _cursor.SkipBlank();
            return !_cursor.AtEnd && _cursor.Column > dashColumn ? ReadBlock() : YamlNode.Scalar(null, line);
        }

        return ReadBlock();
    }

    /// <summary>Reads the collection or scalar that starts at the cursor, whose column is its indentation.</summary>
    private YamlNode ReadBlock()
    {
        if (_cursor.AtDash)
        {
            return ReadSequence();
        }

        return _cursor.AtKey() ? ReadMapping() : ReadInline();
    }

    private YamlNode ReadSequence()
    {
        var column = _cursor.Column;
        var start = _cursor.Line;
        var items = new List<YamlNode>();
        while (!_cursor.AtEnd && _cursor.Column == column && _cursor.AtDash)
        {
            var line = _cursor.Line;
            _cursor.Advance(1);
            items.Add(ReadItem(column, line));
            _cursor.SkipBlank();
        }

        RequireOutdent(column);
        return YamlNode.Sequence(items, start);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private YamlNode ReadMapping()
    {
        var column = _cursor.Column;
        var start = _cursor.Line;
        var entries = new List<YamlEntry>(8);
        while (!_cursor.AtEnd && _cursor.Column == column && !_cursor.AtDash)
        {
            var line = _cursor.Line;
            var key = _cursor.ReadKey();
            foreach (var entry in entries)
            {
                if (entry.Key == key)
                {
                    throw new YamlSyntaxException(line, "key given twice", key, "keep one of the two");
                }
            }

            entries.Add(new YamlEntry(key, line, ReadValue(column, line)));
            _cursor.SkipBlank();
        }

        RequireOutdent(column);
        return YamlNode.Mapping(entries, start);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private YamlNode ReadValue(int keyColumn, int line)
    {
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            return ReadInline();
        }

        _cursor.SkipBlank();

        // A list may stand at its key's own column.
        var nested = !_cursor.AtEnd && (_cursor.Column > keyColumn || (_cursor.Column == keyColumn && keyColumn > 0 && _cursor.AtDash));
        return nested ? ReadBlock() : YamlNode.Scalar(null, line);
    }

    private YamlNode ReadInline()
    {
        var node = _cursor.Current is '[' or '{' ? ReadFlow() : YamlNode.Scalar(_cursor.ReadScalar(inFlow: false), _cursor.Line);
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            throw _cursor.Mistake("text after a value", _cursor.RestOfLine(), "quote the whole value");
        }

        return node;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private YamlNode ReadFlow()
    {
        var line = _cursor.Line;
        var opening = _cursor.Current;
        var closing = opening == '[' ? ']' : '}';
        _cursor.Advance(1);
        var items = opening == '[' ? new List<YamlNode>() : [];
        var entries = new List<YamlEntry>();
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
                items.Add(ReadFlowValue());
            }
            else
            {
                var keyLine = _cursor.Line;
                var key = _cursor.ReadKey();
                _cursor.SkipSpaces();
                entries.Add(new YamlEntry(key, keyLine, ReadFlowValue()));
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

        return opening == '[' ? YamlNode.Sequence(items, line) : YamlNode.Mapping(entries, line);
    }

    private YamlNode ReadFlowValue() => _cursor.Current switch
    {
        '[' or '{' => ReadFlow(),
        ',' or ']' or '}' => YamlNode.Scalar(null, _cursor.Line),
        _ => YamlNode.Scalar(_cursor.ReadScalar(inFlow: true), _cursor.Line),
    };

    private void RequireOutdent(int column)
    {
        if (!_cursor.AtEnd && _cursor.Column > column)
        {
            throw _cursor.Mistake("unexpected indentation", _cursor.RestOfLine(), $"indent by {column} spaces");
        }
    }
}
