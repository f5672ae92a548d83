using Graph.Core.Mentions;

namespace Graph.Core.Linking;

/// <summary>Folds ministries, departments and forces that are named without their country into the country of the article.</summary>
internal static class UnlistedBodies
{
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "national guard", "coast guard", "air force", "navy", "army", "armed forces", "national police", "federal police", "foreign ministry", "defence ministry", "defense ministry", "interior ministry",
        "foreign office", "presidential palace", "border guard", "border patrol", "security service", "special forces", "military", "presidential guard", "presidency",
    };

    /// <summary>Relinks them; where the article has no one country they stay what they are.</summary>
    public static void Fold(IEnumerable<NameCandidate> names, LocalEntity? country)
    {
        if (country is null) return;
        foreach (var name in names)
        {
            if (name.Entities is [{ Kind: EntityKind.Organization, Known: null }] && IsBody(name.Pieces())) name.Link(country, 0.7, "a body of the article's country");
        }
    }

    private static bool IsBody(List<string> pieces) =>
        Whole.Contains(string.Join(' ', pieces))
        || pieces.Count > 2 && pieces[0] is "ministry" or "department" && pieces[1] is "of" or "for"
        || pieces.Count > 1 && pieces[^1] is "ministry";
}
