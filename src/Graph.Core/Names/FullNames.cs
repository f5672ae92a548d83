using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Names;

/// <summary>Spots people's full names before a text is parsed: those of the ontology, and a known given name with a family name.</summary>
/// <remarks>The parser knows few surnames; as one word a name is a name to it, and the sentence is shorter.</remarks>
public sealed class FullNames : INameSpotter
{
    private const int LongestFamilyName = 3;

    // Given names that are words or begin other names, too.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordLists.English["given names that are words"].GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = WordLists.English["name particles"].GetAlternateLookup<ReadOnlySpan<char>>();

    // What follows a given name in the names of streets and bodies, or says when.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoFamilyNames =
        WordLists.English["no family names"].Concat(Calendar.Names).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _given;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _full;

    /// <summary>A spotter of an ontology's people.</summary>
    public FullNames(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var given = new HashSet<string>(StringComparer.Ordinal);
        var full = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in ontology.Entities.Values)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name))
            {
                var end = name.IndexOf(' ', StringComparison.Ordinal);
                if (entity.Kind != EntityKind.Person) others.Add(end < 0 ? name : name[..end]);
                else if (end > 0 && char.IsUpper(name[0])) (full.TryGetValue(name[..end], out var known) ? known : full[name[..end]] = []).Add(name);
            }

            if (entity.Kind == EntityKind.Person && entity.Surname is null && entity.Name.IndexOf(' ', StringComparison.Ordinal) is > 2 and var first) given.Add(entity.Name[..first]);
        }

        foreach (var name in ontology.GivenNames.Keys) given.Add(char.ToUpperInvariant(name[0]) + name[1..]);
        _given = given.Where(n => !others.Contains(n) && !Words.Contains(n.ToLowerInvariant())).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _full = full.ToFrozenDictionary(f => f.Key, f => f.Value.Distinct().OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public int End(string text, IReadOnlyList<TextSpan> sentence, int first)
    {
        var start = sentence[first];
        if (!char.IsUpper(text[start.Start]) || first + 1 >= sentence.Count) return first + 1;
        var word = text.AsSpan(start.Start, start.Length);
        if (_full.TryGetValue(word, out var names))
        {
            foreach (var name in names)
                if (text.AsSpan(start.Start).StartsWith(name) && EndAt(sentence, first, start.Start + name.Length) is > 0 and var end) return end;
        }

        return _given.Contains(word) ? FamilyName(text, sentence, first + 1) : first + 1;
    }

    private static int EndAt(IReadOnlyList<TextSpan> sentence, int first, int offset)
    {
        for (var i = first + 1; i < sentence.Count && sentence[i].End <= offset; i++)
            if (sentence[i].End == offset) return i + 1;
        return -1;
    }

    // "Vladimir Putin", "Ursula von der Leyen", "Ahmed Abdel-Rahman"
    private static int FamilyName(string text, IReadOnlyList<TextSpan> sentence, int from)
    {
        var end = from;
        var words = 0;
        for (var i = from; i < sentence.Count && words < LongestFamilyName; i++)
        {
            var gap = sentence[i].Start - sentence[i - 1].End;
            var form = text.AsSpan(sentence[i].Start, sentence[i].Length);
            if (gap > 1) break;
            if (form is "-" && gap == 0 && i > from && i + 1 < sentence.Count && sentence[i + 1].Start == sentence[i].End) continue;
            if (gap == 0)
            {
                if (sentence[i - 1].Length != 1 || text[sentence[i - 1].Start] != '-' || !char.IsLetter(form[0])) break;
            }
            else if (!IsFamilyName(form))
            {
                if (Particles.Contains(form)) continue;
                break;
            }

            words++;
            end = i + 1;
        }

        return end;
    }

    private static bool IsFamilyName(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 24 || !char.IsUpper(form[0])) return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        var hasLower = false;
        foreach (var c in form)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '’')) return false;
            hasLower |= char.IsLower(c);
        }

        return hasLower && !NoFamilyNames.Contains(lower);
    }
}
