using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>One word of an issue pattern: a set of lemmas, or what is named there.</summary>
internal sealed class PatternWord
{
    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    private readonly UniversalPos? _part;

    private PatternWord(string text, FrozenSet<string> lemmas, NamedKind named, UniversalPos? part)
    {
        Text = text;
        _part = part;
        Lemmas = lemmas;
        Named = named;
    }

    /// <summary>The word as written; equal words are written alike.</summary>
    public string Text { get; }

    /// <summary>The lemmas that match; empty where only names do.</summary>
    public FrozenSet<string> Lemmas { get; }

    /// <summary>Which names match.</summary>
    public NamedKind Named { get; }

    public static PatternWord Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> classes, string place)
    {
        var written = text;
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        var named = NamedKind.None;
        UniversalPos? speech = text.StartsWith("v:", StringComparison.Ordinal)
            ? UniversalPos.Verb
            : text.StartsWith("n:", StringComparison.Ordinal)
            ? UniversalPos.Noun
            : null;
        if (speech is not null) text = text[2..];
        foreach (var part in text.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "@actor": named |= NamedKind.Actor; break;
                case "@country": named |= NamedKind.Country; break;
                case "@place": named |= NamedKind.Place; break;
                case "@region": named |= NamedKind.Region; break;
                case var _ when part[0] == '@':
                    throw new LexiconException($"{place}: '{part}' is not known; use @actor, @country, @place or @region");
                case var _ when part[0] == '$':
                    if (!classes.TryGetValue(part[1..], out var members))
                        throw new LexiconException($"{place}: class '{part}' is not defined; define it under 'classes'");
                    lemmas.UnionWith(members);
                    break;
                default: lemmas.Add(part); break;
            }
        }

        // a class may be empty in a small world: one without demonyms
        if (lemmas.Count == 0 && named == NamedKind.None && !text.Contains('$', StringComparison.Ordinal))
            throw new LexiconException($"{place}: '{text}' holds no word");
        return new PatternWord(written, lemmas.Count == 0 ? None : lemmas.ToFrozenSet(StringComparer.Ordinal), named, speech);
    }

    /// <summary>Whether a token is one of the words.</summary>
    public bool Matches(SentenceReading reading, int token)
    {
        if (_part is { } part && reading.Sentence[token].Upos != part) return false;
        foreach (var form in reading.Forms(token))
        {
            if (Lemmas.Contains(form)) return true;
        }

        return Named != NamedKind.None && (reading.NamedAt(token) & Named) != 0;
    }
}
