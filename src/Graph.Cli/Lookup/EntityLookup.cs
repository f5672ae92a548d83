using Graph.Cli.Errors;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Text;

namespace Graph.Cli.Lookup;

/// <summary>Finds the entity a user means: by id, name, surface form, or part of the name.</summary>
/// <remarks>Case and diacritics do not matter. The first way that finds anything counts.</remarks>
internal sealed class EntityLookup
{
    private readonly List<(Entity Entity, HashSet<string> Forms, int Articles)> _entries;

    /// <summary>Indexes the entities of records.</summary>
    public EntityLookup(IEnumerable<ArticleRecord> records) => _entries =
    [
        .. records.SelectMany(r => r.Entities).GroupBy(e => e.Entity.Id, StringComparer.Ordinal)
            .Select(g => (g.First().Entity, g.SelectMany(e => e.Mentions).Select(Fold).ToHashSet(StringComparer.Ordinal), g.Count()))
            .OrderBy(e => e.Item1.Id, StringComparer.Ordinal),
    ];

    /// <summary>The entity meant.</summary>
    /// <exception cref="CommandException">None or several fit; the message lists them or the nearest names.</exception>
    public Entity Find(string asked)
    {
        var folded = Fold(asked);
        var found = Ways(asked, folded).Select(way => _entries.Where(e => way(e.Entity, e.Forms)).ToArray()).FirstOrDefault(f => f.Length > 0) ?? [];
        return found.Length switch
        {
            1 => found[0].Entity,
            0 => throw new CommandException($"{asked}: no such actor in the store{Nearest(folded)}; see: actorgraph list actors"),
            _ => throw new CommandException($"{asked}: may be {string.Join(", ", found.Take(8).Select(f => $"{f.Entity.Name} ({f.Entity.Id})"))}"
                + $"{(found.Length > 8 ? ", …" : "")}; give the id"),
        };
    }

    private static Func<Entity, HashSet<string>, bool>[] Ways(string asked, string folded) =>
    [
        (e, _) => e.Id == asked,
        (e, _) => Fold(e.Name) == folded,
        (_, forms) => forms.Contains(folded),
        (e, _) => Fold(e.Name).Split(' ').Contains(folded),
        (e, forms) => Fold(e.Name).Contains(folded, StringComparison.Ordinal) || forms.Any(f => f.Contains(folded, StringComparison.Ordinal)),
    ];

    private string Nearest(string folded)
    {
        var near = _entries
            .Select(e => (e.Entity.Name, Distance: e.Forms.Append(Fold(e.Entity.Name)).Min(f => EditDistance.Between(f, folded))))
            .Where(n => n.Distance <= Math.Max(2, folded.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(3).Select(n => n.Name).ToArray();
        return near.Length == 0 ? "" : $", did you mean {string.Join(" or ", near)}?";
    }

    private static string Fold(string text) => LatinFold.Fold(text).ToLowerInvariant().Trim();
}
