using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>The armed movements that an article names; "the rebels" and "its fighters" are theirs.</summary>
internal sealed class ArmedMovements
{
    private static readonly FrozenSet<string> Words = WordLists.English["movement words"];

    private readonly List<(int Sentence, int First, LocalEntity Movement)> _named = [];

    // what the article calls each: "the M23 rebels"
    private readonly HashSet<(LocalEntity Movement, string Noun)> _called = [];

    public ArmedMovements(IEnumerable<NameCandidate> names)
    {
        var known = new Dictionary<LocalEntity, bool>();
        foreach (var name in names)
        {
            if (name.Entities is not [{ Kind: EntityKind.Organization } organization]) continue;
            // "the al-Qaeda-linked group" is another
            if (name.End < name.Sentence.Pieces.Count && GroupNouns.IsSponsored(name.Sentence, name.End)) continue;
            if (!known.TryGetValue(organization, out var armed)) known[organization] = armed = IsArmed(organization);
            if (!armed) continue;
            _named.Add((name.Sentence.Sentence.Index, name.First, organization));
            for (var i = name.End - 1; i < name.Sentence.Pieces.Count && i < name.End + 2 && (i < name.End || !name.Sentence.Pieces[i].Barrier); i++) _called.Add((organization, Singular(name.Sentence.Key(i, i + 1))));
            if (name.First > 0 && !name.Sentence.Pieces[name.First].Barrier) _called.Add((organization, Singular(name.Sentence.Key(name.First - 1, name.First))));
        }
    }

    private static string Singular(ReadOnlySpan<char> noun) => (noun.Length > 3 && noun[^1] == 's' ? noun[..^1] : noun).ToString();

    /// <summary>The movement named last before a piece, or the only one of the article; null where there is none.</summary>
    public LocalEntity? At(FoldedSentence sentence, int piece)
    {
        if (CalledAt(sentence, piece) is { } called) return called;
        var index = sentence.Sentence.Index;
        var before = _named.FindLast(n => n.Sentence < index || n.Sentence == index && n.First < piece).Movement;
        return before ?? (_named.Count > 0 && _named.TrueForAll(n => n.Movement == _named[0].Movement) ? _named[0].Movement : null);
    }

    /// <summary>The one movement named before a piece that the article calls by its noun, as "M23 rebels"; null where there is none.</summary>
    public LocalEntity? CalledAt(FoldedSentence sentence, int piece)
    {
        var index = sentence.Sentence.Index;
        var noun = Singular(sentence.Key(piece, piece + 1));
        return _called.Where(c => c.Noun == noun).Select(c => c.Movement).Distinct().Take(2).ToArray() is [var called]
            && _named.Exists(n => n.Movement == called && (n.Sentence < index || n.Sentence == index && n.First < piece))
                ? called
                : null;
    }

    private static bool IsArmed(LocalEntity organization) =>
        organization.Known is { } known ? known.IsArmedMovement : Folding.Pieces(organization.Name).Exists(Words.Contains);
}
