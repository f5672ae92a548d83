using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>All names, demonyms and metonyms of an ontology, looked up by folded words.</summary>
internal sealed class AliasIndex
{
    private const int Longest = 10;

    private static readonly FrozenSet<string> LowerHeads = WordLists.English["heads without a capital"];

    // "Sadr", "Guam": names of others, where they are not in capitals
    private static readonly FrozenSet<string> OnlyCapitals = WordLists.English["acronyms only in capitals"];

    private readonly Dictionary<string, List<AliasMeaning>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AliasMeaning>>.AlternateLookup<ReadOnlySpan<char>> _byKey;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    public AliasIndex(Ontology ontology)
    {
        _byKey = _aliases.GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirst = _lengths.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entity in ontology.Entities.Values)
        {
            Add(entity, entity.Name, AliasSort.Name);
            foreach (var alias in entity.Aliases) Add(entity, alias, AliasSort.Name);
            foreach (var alias in entity.Bodies) Add(entity, alias, AliasSort.Body);
            foreach (var alias in entity.Metonyms) Add(entity, alias, AliasSort.Metonym);
            foreach (var alias in entity.Demonyms) Add(entity, alias, AliasSort.Demonym);
            foreach (var alias in entity.SharedNames) Add(entity, alias, AliasSort.Shared);
        }

        foreach (var meanings in _aliases.Values)
            if (meanings.Count > 1)
                meanings.Sort((a, b) => a.Sort != b.Sort ? a.Sort.CompareTo(b.Sort) : string.CompareOrdinal(a.Entity.Id, b.Entity.Id));
    }

    /// <summary>What a name can mean, whatever its case.</summary>
    public IReadOnlyList<AliasMeaning> Meanings(string name) => _aliases.GetValueOrDefault(Folding.Key(name)) ?? [];

    /// <summary>Leftmost longest matches of a sentence, which do not overlap.</summary>
    public List<AliasMatch> Find(FoldedSentence sentence, bool ignoreCase)
    {
        var found = new List<AliasMatch>();
        for (var i = 0; i < sentence.Pieces.Count;)
        {
            if (MatchAt(sentence, i, ignoreCase) is { } match)
            {
                found.Add(match);
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private AliasMatch? MatchAt(FoldedSentence sentence, int first, bool ignoreCase)
    {
        if (!_byFirst.TryGetValue(sentence.Key(first, first + 1), out var longest)) return null;
        var end = first + 1;
        while (end < sentence.Pieces.Count && end - first < longest && !sentence.Pieces[end].Barrier) end++;
        for (; end > first; end--)
        {
            if (!_byKey.TryGetValue(sentence.Key(first, end), out var meanings)) continue;
            if (Fitting(meanings, sentence, first, end, ignoreCase) is { } fitting) return new AliasMatch(first, end, fitting);
        }

        return null;
    }

    // All meanings fit mostly: then the list itself is the answer.
    private static List<AliasMeaning>? Fitting(List<AliasMeaning> meanings, FoldedSentence sentence, int first, int end, bool ignoreCase)
    {
        List<AliasMeaning>? some = null;
        var all = true;
        for (var i = 0; i < meanings.Count; i++)
        {
            if (Fits(meanings[i], sentence, first, end, ignoreCase))
            {
                if (!all) (some ??= []).Add(meanings[i]);
            }
            else if (all)
            {
                all = false;
                if (i > 0) some = meanings.GetRange(0, i);
            }
        }

        return all ? meanings : some;
    }

    private static bool Fits(AliasMeaning meaning, FoldedSentence sentence, int first, int end, bool ignoreCase)
    {
        ulong capitals = 0;
        var shouted = true;
        for (var i = first; i < end && i - first < 64; i++)
        {
            // "Kim Jong-un" for Kim Jong Un: what a hyphen joins need not repeat the capital.
            if (sentence.Pieces[i].Upper || (i > first && sentence.IsHyphenated(i))) capitals |= 1UL << (i - first);
            if (!sentence.Pieces[i].AllCaps) shouted = false;
        }

        // "LeT", "MoD": only as written.
        if (meaning.IsMixed) return end == first + 1 && sentence.Sentence[sentence.Pieces[first].Token].Text == meaning.Alias;
        if (meaning.IsAcronym && end == first + 1 && !shouted)
        {
            // "Nato", "Ecowas", "Unesco" are written like words; "Us", "Un", "Eu" are other words.
            var length = sentence.Pieces[first].To - sentence.Pieces[first].From;
            return sentence.Pieces[first].Upper && length >= 4 && !OnlyCapitals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Key(first, end));
        }

        // "the West", but not "the West Wing"
        if (meaning.Alias.StartsWith("the ", StringComparison.Ordinal) && end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && sentence.Pieces[end].Upper)
            return false;
        return (meaning.Capitals & ~capitals) == 0 || (ignoreCase && !meaning.IsAcronym);
    }

    private void Add(OntologyEntity entity, string alias, AliasSort sort)
    {
        var pieces = Folding.Pieces(alias);
        if (pieces.Count == 0) return;
        var key = string.Join(' ', pieces);
        if (!_aliases.TryGetValue(key, out var meanings)) _aliases[key] = meanings = [];
        var same = meanings.FindIndex(m => m.Entity == entity && m.Sort <= sort);
        if (same >= 0)
        {
            // "Kim Jong Un", "Kim Jong-un": one key, and the spelling with fewer capitals asks for fewer.
            meanings[same] = meanings[same] with { Capitals = meanings[same].Capitals & Folding.Capitals(alias) };
            return;
        }

        var letters = alias.Where(char.IsLetter).ToArray();
        var acronym = letters.Length is >= 2 and <= 7 && pieces.Count <= 2 && Array.TrueForAll(letters, char.IsUpper);
        var capitals = Folding.Capitals(alias);
        // "the Contadora group", "the Galwan valley": the noun that says what it is need not have its capital
        if (pieces.Count > 1 && entity.Kind is not EntityKind.Person && LowerHeads.Contains(pieces[^1]) && (capitals & ~(1UL << (pieces.Count - 1))) != 0)
            capitals &= ~(1UL << (pieces.Count - 1));
        meanings.Add(new AliasMeaning(entity, sort, alias, capitals, acronym));
        _lengths[pieces[0]] = Math.Max(_lengths.GetValueOrDefault(pieces[0]), Math.Min(pieces.Count, Longest));
    }
}
