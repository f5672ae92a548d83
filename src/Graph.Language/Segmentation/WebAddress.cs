using System.Buffers;

namespace Graph.Language.Segmentation;

/// <summary>Recognises web and mail addresses, paths, handles and file names.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NotInHost = SearchValues.Create("()[]{}<>\"“”‘’,;!?*|");

    private static readonly string[] Endings =
        ["com", "org", "net", "gov", "edu", "mil", "int", "co", "uk", "eu", "ru", "ua", "us", "de", "fr", "cn", "io", "info", "tv", "me", "html", "pdf", "doc", "xls", "jpg"];

    /// <summary>Whether a stretch without white space is an address, to be kept in one token.</summary>
    public static bool Matches(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length < 5) return false;
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return true;
        var scheme = chunk.IndexOf("://", StringComparison.Ordinal);
        if (scheme is > 1 and < 8 && !chunk[..scheme].ContainsAny(NotInHost)) return true;
        if (chunk.ContainsAny(NotInHost)) return false;
        var at = chunk.IndexOf('@');
        if (at > 0 && at < chunk.Length - 2 && chunk[(at + 1)..].Contains('.')) return true;
        var host = chunk.IndexOf('/') is > 0 and var slash ? chunk[..slash] : chunk;
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1) return false;
        var ending = host[(dot + 1)..];
        foreach (var known in Endings)
        {
            // "agenda.US" lacks a space after the stop; a host's ending is written in one case with the rest
            if (ending.Equals(known, StringComparison.Ordinal)) return char.IsAsciiLetterOrDigit(host[dot - 1]);
        }

        return false;
    }
}
