using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Report.Exports;

/// <summary>Turns calls on a JSON writer into text, over one reused buffer.</summary>
public sealed class JsonText(bool indented = false)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    // Names of the whole world stay readable: nothing but what JSON demands is escaped.
    private readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };

    /// <summary>The text of one JSON value.</summary>
    public string Write(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, _options)) write(json);
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }
}
