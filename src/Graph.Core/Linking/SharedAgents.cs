using Graph.Core.Mentions;

namespace Graph.Core.Linking;

/// <summary>Lets every country of "Ethiopian and Eritrean forces" or "U.S., Egyptian and Qatari officials" act, not the last alone.</summary>
internal static class SharedAgents
{
    /// <summary>Joins the countries before an agent noun that "and" and commas link.</summary>
    public static void Join(IEnumerable<NameCandidate> names)
    {
        foreach (var group in names.Where(n => !n.IsDropped).GroupBy(n => n.Sentence))
        {
            var byEnd = new Dictionary<int, NameCandidate>();
            foreach (var name in group) byEnd[name.End] = name;
            foreach (var name in group)
            {
                if (name is not { Form: MentionForm.Demonym, Entities: [{ Kind: EntityKind.Country }], PieceCount: > 1, First: > 1 }
                    || name.Sentence.Pieces[name.First].Barrier) continue;
                if (name.Sentence.Key(name.First - 1, name.First) is not "and") continue;
                for (var end = name.First - 1; byEnd.TryGetValue(end, out var other) && IsAdjective(other)
                    && !name.Entities.Contains(other.Entities[0]);)
                {
                    name.Entities.Add(other.Entities[0]);
                    // "Israeli, Egyptian and Qatari": a comma goes on with the list
                    end = other.First;
                    if (end == 0 || !name.Sentence.Pieces[end].Barrier || name.Sentence.Sentence[name.Sentence.Pieces[end].Token - 1].Text != ",")
                        break;
                }

                if (name.Entities.Count > 1) name.Form = MentionForm.Plural;
            }
        }
    }

    private static bool IsAdjective(NameCandidate name) =>
        name.Entities is [{ Kind: EntityKind.Country }] && name.PieceCount <= 2
            && (name.Form == MentionForm.Demonym || name.Sentence.Key(name.First, name.End) is "us" or "uk");
}
