using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Links organisations that no list has: acronyms in brackets, initials and shorter forms.</summary>
internal sealed class OrganizationLinker(EntityRegistry registry, ArticleContext context)
{
    private static readonly FrozenSet<string> GenericWords = WordLists.English["generic body words"];

    private readonly List<LocalEntity> _organizations = [];
    private readonly Dictionary<string, LocalEntity> _acronyms = new(StringComparer.Ordinal);

    /// <summary>Learns an acronym where a name introduces it in brackets: "Polisario Front (PF)".</summary>
    public void Introduce(NameCandidate candidate)
    {
        if (candidate.Entities.Count != 1) return;
        var sentence = candidate.Sentence.Sentence;
        var open = candidate.LastToken + 1;
        if (open + 2 >= sentence.Count || sentence[open].Text != "(" || sentence[open + 2].Text != ")") return;
        var inside = sentence[open + 1].Text;
        if (inside.Length is >= 2 and <= 8 && inside.Count(char.IsUpper) >= 2) _acronyms.TryAdd(Folding.Key(inside), candidate.Entities[0]);
    }

    public void Link(NameCandidate candidate)
    {
        var key = candidate.Key.ToString();
        if (_acronyms.TryGetValue(key, out var introduced))
        {
            candidate.Link(introduced, 0.97, "acronym introduced in brackets");
            return;
        }

        var name = candidate.Text(context.Article.Text);
        var pieces = candidate.Pieces();
        if (pieces.Count == 1 && GenericWords.Contains(key))
        {
            LinkGeneric(candidate, key);
            return;
        }

        var same = _organizations.FirstOrDefault(o => o.Forms.Exists(f => f.SequenceEqual(pieces)))
            ?? _organizations.FirstOrDefault(o => o.Forms.Exists(f => IsInitials(key, f) || IsShortForm(pieces, f)));
        if (same is null)
        {
            same = registry.Unknown(name, EntityKind.Organization);
            if (!_organizations.Contains(same)) _organizations.Add(same);
        }

        if (!same.Forms.Exists(f => f.SequenceEqual(pieces))) same.Forms.Add(pieces);
        candidate.Link(same, candidate.Confidence, "recognised organisation");
    }

    // "the Council" after "Gulf Cooperation Council"; with no such name before, it names nothing.
    private void LinkGeneric(NameCandidate candidate, string word)
    {
        var named = registry.All.LastOrDefault(e => e.Kind == EntityKind.Organization && Folding.Pieces(e.Name).Contains(word));
        if (named is null) candidate.IsDropped = true;
        else candidate.Link(named, 0.85, "a word of the name");
    }

    private static bool IsInitials(string key, List<string> form) =>
        key.Length >= 3 && !key.Contains(' ') && form.Count >= key.Length
        && string.Concat(form.Where(f => f is not ("of" or "the" or "and" or "for" or "s" or "de" or "in")).Select(f => f[0])) == key;

    // "the Liberation Front" after "Tigray People's Liberation Front"
    private static bool IsShortForm(List<string> pieces, List<string> form) =>
        pieces.Count >= 2 && pieces.Count < form.Count && form.Skip(form.Count - pieces.Count).SequenceEqual(pieces);
}
