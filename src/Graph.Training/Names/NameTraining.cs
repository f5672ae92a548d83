using System.Text.Json;
using Graph.Core.Names;
using Graph.Language;

namespace Graph.Training.Names;

/// <summary>The command <c>graph-training names DATA GOLD OUTPUT</c>: trains the recogniser of names.</summary>
public static class NameTraining
{
    private static readonly string[] Treebanks = ["en_ewt-ud", "en_gum_free-ud"];

    /// <summary>Trains from silver entities and snippets, prints the held-out scores, writes the model.</summary>
    /// <param name="data">Folder with <c>ud</c>, <c>ner</c> and <c>places</c>.</param>
    /// <param name="gold">Folder with <c>snippets</c>.</param>
    /// <param name="output">File to write, or null to score a model on held-out snippets only.</param>
    public static void Run(string data, string gold, string? output)
    {
        var engine = LanguageEngine.Default;
        var demonyms = Demonyms(Path.Combine(data, "places", "countries.json"));
        var snippets = Directory.GetFiles(Path.Combine(gold, "snippets"), "*.jsonl").Order(StringComparer.Ordinal).ToArray();
        // Without an output the last file of snippets is held out; the shipped model sees them all.
        var held = output is null ? snippets[^1..] : [];
        var train = new List<LabelledSentence>();
        foreach (var bank in Treebanks)
            train.AddRange(Silver(data, $"{bank}-train").SelectMany(t => t.Annotate(engine)));
        var inDomain = snippets.Except(held).SelectMany(s => SnippetReader.Read(s, demonyms)).SelectMany(t => t.Annotate(engine)).ToList();
        train.AddRange(inDomain);
        train.AddRange(inDomain);
        Console.WriteLine($"{train.Count} sentences, {inDomain.Count} of them from snippets, which count twice");

        var model = new NameTrainer(bits: 18).Train(train, (epoch, loss) => Console.WriteLine($"epoch {epoch + 1}: loss {loss:F3}"));
        foreach (var bank in Treebanks)
            NameScore.Print($"{bank}-dev (silver)", model, Silver(data, $"{bank}-dev").SelectMany(t => t.Annotate(engine)));
        foreach (var file in held)
            NameScore.Print(Path.GetFileName(file), model, SnippetReader.Read(file, demonyms).SelectMany(t => t.Annotate(engine)));
        if (output is null) return;
        using var stream = File.Create(output);
        model.Write(stream);
    }

    private static IEnumerable<LabelledText> Silver(string data, string bank) =>
        SilverReader.Read(Path.Combine(data, "ud", $"{bank}.conllu"), Path.Combine(data, "ner", $"{bank}.entities.tsv"));

    private static HashSet<string> Demonyms(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var demonyms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var country in json.RootElement.EnumerateArray())
            foreach (var demonym in country.GetProperty("demonyms").EnumerateArray())
                if (demonym.GetString() is { Length: > 3 } name) demonyms.UnionWith([name, name + "s"]);
        demonyms.UnionWith(["French", "British", "Dutch", "Danish", "Swedish", "Finnish", "Polish", "Spanish", "Turkish", "European", "Europeans", "Western", "Arab", "Palestinian", "Kurdish", "Soviet"]);
        return demonyms;
    }
}
