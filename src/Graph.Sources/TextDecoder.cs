using System.Text;

namespace Graph.Sources;

/// <summary>Decodes the bytes of a text file, strictly.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or what is wrong with the bytes and what to do.</summary>
    public static (string? Text, string? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        else if (bytes.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes[2..]), null);
        else if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);

        if (bytes.IndexOf((byte)0) is var nul and >= 0)
            return (null, $"binary file (a zero byte at offset {nul}); give a text file");
        try
        {
            return (Utf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return (null, $"not valid UTF-8 (byte 0x{e.BytesUnknown![0]:X2} at offset {e.Index}); convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8");
        }
    }
}
