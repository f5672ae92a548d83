using System.Text;
using Graph.Core.Text;

namespace Graph.Report.Quality;

/// <summary>Maps any surface form of an article's gold entities to its normalised canonical name.</summary>
public sealed class GoldNames
{
    private static readonly string[] Prefixes = ["the ", "president ", "u.s. "];

    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <summary>Collects the forms; canonical names win over mentions, earlier entities over later ones.</summary>
    public GoldNames(IEnumerable<GoldEntity> entities)
    {
        GoldEntity[] all = [.. entities];
        foreach (var entity in all)
            foreach (var form in entity.Mentions)
                _canonical.TryAdd(Normalize(form), Normalize(entity.Name));
        foreach (var entity in all) _canonical[Normalize(entity.Name)] = Normalize(entity.Name);
    }

    /// <summary>The canonical name that the first known form stands for, else the name itself, normalised.</summary>
    public string Resolve(string name, IEnumerable<string> aliases)
    {
        foreach (var form in aliases.Prepend(name))
            if (_canonical.TryGetValue(Normalize(form), out var canonical))
                return canonical;
        return Normalize(name);
    }

    /// <summary>Lower case without diacritics, leading article and punctuation.</summary>
    public static string Normalize(string name)
    {
        var text = LatinFold.Decompose(name).ToLowerInvariant().Replace('’', '\'').Trim();
        foreach (var prefix in Prefixes)
        {
            if (!text.StartsWith(prefix, StringComparison.Ordinal)) continue;
            text = text[prefix.Length..];
            break;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }
}
