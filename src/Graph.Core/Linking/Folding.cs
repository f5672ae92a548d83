using Graph.Core.Text;

namespace Graph.Core.Linking;

/// <summary>Folds names to the pieces that look-ups compare: lower case, no diacritics, no dots, split at hyphens and apostrophes.</summary>
internal static class Folding
{
    /// <summary>The pieces of a name: "Côte d'Ivoire" gives cote, d, ivoire; "U.S." gives us.</summary>
    public static List<string> Pieces(string name)
    {
        var pieces = new List<string>();
        Span<char> buffer = stackalloc char[64];
        var length = 0;
        foreach (var c in LatinFold.Fold(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length < buffer.Length) buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (c != '.' && length > 0)
            {
                pieces.Add(new string(buffer[..length]));
                length = 0;
            }
        }

        if (length > 0) pieces.Add(new string(buffer[..length]));
        return pieces;
    }

    /// <summary>The pieces joined by blanks.</summary>
    public static string Key(string name) => string.Join(' ', Pieces(name));

    /// <summary>A bit for each piece that begins with a capital.</summary>
    public static ulong Capitals(string name)
    {
        ulong bits = 0;
        var piece = 0;
        var inside = false;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (!inside && !char.IsLower(c) && piece < 64) bits |= 1UL << piece;
                inside = true;
            }
            else if (c != '.' && inside)
            {
                inside = false;
                piece++;
            }
        }

        return bits;
    }
}
