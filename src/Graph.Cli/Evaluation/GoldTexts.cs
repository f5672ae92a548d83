using Graph.Cli.Errors;
using Graph.Report.Quality;

namespace Graph.Cli.Evaluation;

/// <summary>Finds the texts that annotations are about.</summary>
internal static class GoldTexts
{
    /// <summary>Annotations with their texts, sorted by name.</summary>
    /// <exception cref="CommandException">The folder, an annotation or a text is missing or unreadable.</exception>
    public static IReadOnlyList<(GoldArticle Gold, string TextPath)> Find(string goldDirectory, string? textDirectory, string? groups)
    {
        if (!Directory.Exists(goldDirectory)) throw new CommandException($"{goldDirectory}: no such folder; give a folder of annotations, such as tests/gold");
        var gold = Read(goldDirectory).Where(g => groups is null || groups.Contains(g.Name[0])).ToArray();
        if (gold.Length == 0) throw new CommandException($"{goldDirectory}: holds no annotation{(groups is null ? "" : $" whose name starts with one of \"{groups}\"")}; one JSON file an article is needed");
        string[] folders = textDirectory is not null
            ? [textDirectory]
            : [Path.Combine(goldDirectory, "text"), goldDirectory, Path.Combine(goldDirectory, "..", "seeds"), Path.Combine(goldDirectory, "..", "..", "seeds")];
        return [.. gold.Select(g => (g, TextOf(g.Name, folders)))];
    }

    private static string TextOf(string name, string[] folders) =>
        folders.Select(f => Path.Combine(f, name + ".txt")).FirstOrDefault(File.Exists)
        ?? throw new CommandException($"{name}.txt: not found in {string.Join(", ", folders)}; give the folder of the texts with --texts");

    private static IReadOnlyList<GoldArticle> Read(string directory)
    {
        try
        {
            return GoldReader.ReadDirectory(directory);
        }
        catch (FormatException e)
        {
            throw new CommandException(e.Message);
        }
    }
}
