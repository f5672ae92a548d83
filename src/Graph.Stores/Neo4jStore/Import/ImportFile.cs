using System.Collections;
using System.Globalization;
using System.Text;

namespace Graph.Stores.Neo4jStore.Import;

/// <summary>One CSV file of an import: a heading, then one line a node or edge.</summary>
internal sealed class ImportFile : IAsyncDisposable
{
    /// <summary>Stands between the items of a list; no text of an article holds it.</summary>
    public const char ListDelimiter = '\u001f';

    private readonly StreamWriter _output;
    private readonly StringBuilder _line = new();

    /// <summary>Creates the file and writes its heading.</summary>
    public ImportFile(string path, params IEnumerable<string> headings)
    {
        _output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _output.WriteLine(string.Join(',', headings));
    }

    /// <summary>Writes a line; null leaves a property out.</summary>
    public void Write(params IEnumerable<object?> values)
    {
        _line.Clear();
        var first = true;
        foreach (var value in values)
        {
            if (!first) _line.Append(',');
            first = false;
            Append(value);
        }

        _output.WriteLine(_line);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _output.DisposeAsync();

    private void Append(object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: AppendText(text); break;
            case bool flag: _line.Append(flag ? "true" : "false"); break;
            case IEnumerable list: AppendText(string.Join(ListDelimiter, list.Cast<object>().Select(i => $"{i}".Replace(ListDelimiter, ' ')))); break;
            default: _line.Append(CultureInfo.InvariantCulture, $"{value}"); break;
        }
    }

    private void AppendText(string text) => _line.Append('"').Append(text.Replace("\"", "\"\"")).Append('"');
}
