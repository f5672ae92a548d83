using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Finds titles, agent nouns and their markers among a sentence's folded words.</summary>
internal sealed class RoleMatcher
{
    private readonly Dictionary<string, (RoleTitle Title, bool IsPlural)> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _length;
    private readonly Dictionary<string, AgentNoun> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleMarker> _markers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RoleTitle Title, bool IsPlural)>.AlternateLookup<ReadOnlySpan<char>> _title;
    private readonly Dictionary<string, AgentNoun>.AlternateLookup<ReadOnlySpan<char>> _noun;
    private readonly Dictionary<string, RoleMarker>.AlternateLookup<ReadOnlySpan<char>> _marker;

    public RoleMatcher(RoleLexicon lexicon)
    {
        foreach (var (spelling, title) in lexicon.TitlesBySpelling)
        {
            var key = Folding.Key(spelling);
            if (key.Length == 0) continue;
            _titles[key] = (title, false);
            _titles.TryAdd(Plural(key), (title, true));
            foreach (var form in new[] { key, Plural(key) })
            {
                var first = form.Split(' ')[0];
                _lengths[first] = Math.Max(_lengths.GetValueOrDefault(first), form.Count(c => c == ' ') + 1);
            }
        }

        foreach (var (spelling, noun) in lexicon.NounsBySpelling) _nouns.TryAdd(Folding.Key(spelling), noun);
        foreach (var marker in lexicon.Markers) _markers.TryAdd(Folding.Key(marker.Text), marker);
        _length = _lengths.GetAlternateLookup<ReadOnlySpan<char>>();
        _title = _titles.GetAlternateLookup<ReadOnlySpan<char>>();
        _noun = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        _marker = _markers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest title that begins at a piece, or null.</summary>
    public (RoleTitle Title, int End, bool IsPlural)? TitleAt(FoldedSentence sentence, int first)
    {
        if (!_length.TryGetValue(sentence.Key(first, first + 1), out var longest)) return null;
        var limit = Math.Min(first + longest, sentence.Pieces.Count);
        for (var end = limit; end > first; end--)
        {
            if (!_title.TryGetValue(sentence.Key(first, end), out var title)) continue;
            if (IsBroken(sentence, first, end)) continue;
            return (title.Title, end, title.IsPlural);
        }

        return null;
    }

    /// <summary>Whether a person's title, written as one before a name, ends before a piece: "Col.", "Foreign Minister".</summary>
    public bool EndsAt(FoldedSentence sentence, int piece)
    {
        for (var first = piece - 1; first >= 0 && first > piece - 4 && sentence.Pieces[first].Upper; first--)
            if (TitleAt(sentence, first) is { IsPlural: false } title && title.End == piece) return true;
        return false;
    }

    /// <summary>The title of one word, or null.</summary>
    public RoleTitle? TitleAt(ReadOnlySpan<char> word) => _title.TryGetValue(word, out var title) && !title.IsPlural ? title.Title : null;

    /// <summary>The agent noun at a piece, of one or two words, or null.</summary>
    public (AgentNoun Noun, int End)? NounAt(FoldedSentence sentence, int first)
    {
        for (var end = Math.Min(first + 3, sentence.Pieces.Count); end > first; end--)
            if (_noun.TryGetValue(sentence.Key(first, end), out var noun) && !IsBroken(sentence, first, end))
                return (noun, end);
        return null;
    }

    // Whether punctuation stands inside a stretch.
    private static bool IsBroken(FoldedSentence sentence, int first, int end)
    {
        for (var i = first + 1; i < end; i++) if (sentence.Pieces[i].Barrier) return true;
        return false;
    }

    /// <summary>The marker at a piece, or null.</summary>
    public RoleMarker? MarkerAt(FoldedSentence sentence, int index) =>
        _marker.TryGetValue(sentence.Key(index, index + 1), out var marker) ? marker : null;

    /// <summary>Whether a word alone is a post or an agent noun.</summary>
    public bool IsPost(string word) => _titles.TryGetValue(word, out var title) && title.Title.Kind != RoleKind.Courtesy || _nouns.ContainsKey(word);

    /// <summary>Whether a role is that of a head of state or government.</summary>
    public bool IsTop(string role) =>
        _titles.TryGetValue(Folding.Key(role), out var title)
        && title.Title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch;

    private static string Plural(string key)
    {
        var of = key.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0) of = key.IndexOf(" for ", StringComparison.Ordinal);
        var head = of < 0 ? key : key[..of];
        var plural = head.EndsWith("man", StringComparison.Ordinal) ? head[..^2] + "en"
            : head.Length > 1 && head[^1] == 'y' && head[^2] is not ('a' or 'e' or 'o' or 'u') ? head[..^1] + "ies"
            : head.EndsWith("ch", StringComparison.Ordinal) ? head + "es"
            : head.EndsWith('s') ? head
            : head + "s";
        return of < 0 ? plural : plural + key[of..];
    }
}
