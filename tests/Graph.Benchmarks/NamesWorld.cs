namespace Graph.Benchmarks;

/// <summary>A made-up world of 100,000 names, written as a user's own ontology.</summary>
internal static class NamesWorld
{
    private const int Names = 100_000;

    /// <summary>Writes the world to a new temporary folder and returns its path.</summary>
    public static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("ontology").FullName;
        File.WriteAllText(Path.Combine(folder, "countries.yaml"), "- name: Landia\n");
        using var people = new StreamWriter(Path.Combine(folder, "people.yaml"));
        for (var i = 0; i < Names / 3; i++)
        {
            people.Write($"- id: first-last-{i}\n  name: First Last{i}\n  gender: male\n  aliases: [Prime Last{i}, First von Last{i}]\n"
                + "  offices:\n    - {role: minister, of: landia, from: 2019-05-20, until: 2020}\n");
        }

        return folder;
    }
}
