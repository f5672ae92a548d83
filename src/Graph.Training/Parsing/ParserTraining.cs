using System.Diagnostics;
using System.Globalization;
using Graph.Language;
using Graph.Language.Conllu;
using Graph.Language.Parsing;
using Graph.Training.Scoring;

namespace Graph.Training.Parsing;

/// <summary><c>parser DATA TREES MODEL</c>: trains tagger and parser and writes the model file.</summary>
internal static class ParserTraining
{
    private static readonly string[] TrainingFiles = ["en_ewt-ud-train.conllu", "en_gum_free-ud-train.conllu"];

    private static readonly string[] TuningFiles = ["en_ewt-ud-dev.conllu", "en_gum_free-ud-dev.conllu"];

    // News sentences whose trees were corrected by hand, and those that the program read right.
    private const string CorrectedTrees = "corrected.conllu";
    private const string ReadTrees = "read-right.conllu";

    /// <summary>Trains with the given options, <c>epochs=20</c> and so on, and prints losses and scores.</summary>
    public static void Run(string data, string trees, string modelPath, IEnumerable<string> settings)
    {
        var options = settings.Aggregate(new TrainingOptions(), With);
        string[] files = [.. TrainingFiles, CorrectedTrees, ReadTrees];
        var treebank = new Treebank(Treebank.Read(
        [
            .. TrainingFiles.Select(f => Path.Combine(data, "ud", f)),
            .. Enumerable.Repeat(Path.Combine(trees, CorrectedTrees), options.CorrectedTrees), Path.Combine(trees, ReadTrees),
        ]));
        var tuning = Tuning(data);
        var trainer = new ParserTrainer(options, treebank, WordVectorReader.Read(Path.Combine(data, "words")));
        Console.WriteLine(options);
        var clock = Stopwatch.StartNew();
        trainer.Run((epoch, tags, arcs, labels) =>
        {
            Console.WriteLine($"epoch {epoch,2}  {clock.Elapsed.TotalSeconds,5:F0} s  loss {tags:F4} {arcs:F4} {labels:F4}");
            if (epoch % 5 != 0 && epoch != options.Epochs) return;
            var scores = Score(trainer.Model(""), tuning);
            foreach (var score in scores) Console.WriteLine($"    {score}");
            using var stream = File.Create(modelPath);
            ParserModelFile.Write(stream, trainer.Model(Provenance.Json(options, epoch, files, scores)));
        });
    }

    /// <summary>Replaces the lexicon of a model file and scores it anew; weights stay as they are.</summary>
    /// <remarks>The file is then the one that a training run with the same options would write.</remarks>
    public static void RenewLexicon(string data, string modelPath)
    {
        ParserModel model;
        using (var stream = File.OpenRead(modelPath)) model = ParserModelFile.Read(stream);
        var words = Treebank.Read(TrainingFiles.Select(f => Path.Combine(data, "ud", f))).SelectMany(s => s.Tokens);
        model = model with { Lexicon = LexiconBuilder.Build(words) };
        var (options, epoch, files) = Provenance.Read(model.Provenance);
        var scores = Score(model, Tuning(data));
        foreach (var score in scores) Console.WriteLine(score);
        using var output = File.Create(modelPath);
        ParserModelFile.Write(output, model with { Provenance = Provenance.Json(options, epoch, files, scores) });
    }

    private static (string Name, ConlluSentence[] Sentences)[] Tuning(string data) =>
        [.. TuningFiles.Select(f => (f, Treebank.Read([Path.Combine(data, "ud", f)])))];

    private static string[] Score(ParserModel model, IEnumerable<(string Name, ConlluSentence[] Sentences)> tuning)
    {
        var engine = new LanguageEngine(model);
        return [.. tuning.Select(t => $"{t.Name}: {ParseScore.Of(engine, t.Sentences)}")];
    }

    private static TrainingOptions With(TrainingOptions options, string setting)
    {
        var parts = setting.Split('=', 2);
        if (parts.Length != 2 || !float.TryParse(parts[1], CultureInfo.InvariantCulture, out var value))
            throw new ArgumentException($"'{setting}' is no setting; write name=number, such as epochs=20.");
        return parts[0] switch
        {
            "seed" => options with { Seed = (ulong)value },
            "epochs" => options with { Epochs = (int)value },
            "batch" => options with { BatchTokens = (int)value },
            "rate" => options with { Rate = value },
            "dropout" => options with { Dropout = value },
            "augmented" => options with { Augmented = value },
            "invented-names" => options with { InventedNames = value },
            "folded-names" => options with { FoldedNames = value },
            "corrected-trees" => options with { CorrectedTrees = (int)value },
            "crops" => options with { Crops = value },
            "demands" => options with { Demands = value },
            "tag-weight" => options with { TagWeight = value },
            "word-dropout" => options with { WordDropout = value },
            "pretrained-dropout" => options with { PretrainedDropout = value },
            "half" => options with { Half = (int)value },
            "layers" => options with { Layers = (int)value },
            "tag-layer" => options with { TagLayer = (int)value },
            "arc" => options with { Arc = (int)value },
            _ => throw new ArgumentException($"'{parts[0]}' is no setting; see TrainingOptions for their names."),
        };
    }
}
