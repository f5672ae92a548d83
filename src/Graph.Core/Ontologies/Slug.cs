using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Core.Ontologies;

/// <summary>Makes ids from names.</summary>
public static class Slug
{
    /// <summary>Lower-case letters and digits joined by hyphens: "Jean-Noël Barrot" becomes "jean-noel-barrot".</summary>
    /// <remarks>Apostrophes vanish (Côte d'Ivoire: cote-divoire); letters outside the Latin script are kept.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string From(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var folded = LatinFolding.Fold(name);
        var slug = new StringBuilder(folded.Length);
        var pendingHyphen = false;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (pendingHyphen && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(char.ToLowerInvariant(c));
                pendingHyphen = false;
            }
            else if (c is not ('\'' or '.'))
            {
                pendingHyphen = true;
            }
        }

        return slug.Length > 0 ? slug.ToString() : "unnamed";
    }

    /// <summary>Whether the text is an id as <see cref="From"/> makes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsValid(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id[0] == '-' || id[^1] == '-')
        {
            return false;
        }

        foreach (var c in id)
        {
            if (c != '-' && (!char.IsLetterOrDigit(c) || char.IsUpper(c)))
            {
                return false;
            }
        }

        return true;
    }
}
