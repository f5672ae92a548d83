using Graph.Core.Mentions;
using Graph.Core.Ontologies.Loading;

namespace Graph.Core.Ontologies.Editing;

/// <summary>What a check of an ontology folder found.</summary>
/// <param name="Counts">Entries of the folder itself by kind, in the order of the kinds.</param>
/// <param name="Mistakes">What must be corrected before the folder loads.</param>
/// <param name="Doubts">What loads but is probably not meant.</param>
public sealed record OntologyReport(
    IReadOnlyList<KeyValuePair<EntityKind, int>> Counts,
    IReadOnlyList<OntologyMistake> Mistakes,
    IReadOnlyList<OntologyMistake> Doubts)
{
    /// <summary>What the folder's files make, mistakes left out.</summary>
    public required Ontology World { get; init; }

    // Offices that one person at a time holds.
    private static readonly string[] Single = ["president", "prime minister", "foreign minister", "defence minister", "king", "chancellor"];

    internal static OntologyReport Of(string directory)
    {
        var ontology = OntologyLoader.LoadDirectory(directory, out var mistakes);
        var own = ontology.Entities.Values
            .Where(e => !Ontology.Default.Entities.TryGetValue(e.Id, out var builtIn) || !ReferenceEquals(builtIn, e))
            .ToList();
        OntologyMistake[] doubts =
        [
            .. UnknownFiles(directory),
            .. own.Where(IsRootless).Select(e => Doubt(e, "person without office and country", e.Name, "add an office or a country, so that titles find them")),
            .. Overlaps(ontology, own),
        ];
        return new OntologyReport(
            [.. own.CountBy(e => e.Kind).OrderBy(c => c.Key)],
            mistakes,
            [.. doubts.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line)])
        {
            World = ontology,
        };
    }

    private static bool IsRootless(OntologyEntity entity) =>
        entity.Kind == EntityKind.Person && entity.Country is null && entity.Offices.Count == 0;

    private static IEnumerable<OntologyMistake> UnknownFiles(string directory) =>
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/'))
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal)
                || (path.EndsWith(".yaml", StringComparison.Ordinal) && !RuleFile.Is(path) && new OntologyFile(path, "").Section is null))
            .Select(path => new OntologyMistake(path, 1, "file is not read", path, "name it people.yaml, countries.yaml and so on, or put it into a folder of that name"));

    private static IEnumerable<OntologyMistake> Overlaps(Ontology ontology, List<OntologyEntity> own)
    {
        var holders = ontology.Entities.Values
            .SelectMany(e => e.Offices.Where(o => Single.Contains(o.Role)), (Holder, Office) => (Holder, Office))
            .ToLookup(h => (h.Office.Role, h.Office.Of));
        foreach (var entity in own)
        {
            foreach (var office in entity.Offices.Where(o => Single.Contains(o.Role)))
            {
                foreach (var (holder, other) in holders[(office.Role, office.Of)])
                {
                    if (holder.Id != entity.Id && Overlap(office, other)
                        && (!own.Contains(holder) || string.CompareOrdinal(entity.Id, holder.Id) < 0))
                    {
                        yield return Doubt(entity, $"{office.Role} of {office.Of} together with {holder.Id}", entity.Name, "check the dates of both");
                    }
                }
            }
        }
    }

    // A year given without a day may overlap with its neighbour's by as much as a year.
    private static bool Overlap(Office a, Office b)
    {
        if (a.From is not { } start || b.From is not { } otherStart)
        {
            return false;
        }

        var common = Earlier(a.Until, b.Until).DayNumber - Math.Max(start.DayNumber, otherStart.DayNumber);
        return common > 366;
    }

    private static DateOnly Earlier(DateOnly? a, DateOnly? b)
    {
        var (first, second) = (a ?? DateOnly.MaxValue, b ?? DateOnly.MaxValue);
        return first < second ? first : second;
    }

    private static OntologyMistake Doubt(OntologyEntity entity, string what, string value, string remedy) =>
        new(entity.File, entity.Line, what, value, remedy);
}
