using Graph.Language;
using Graph.Language.Segmentation;
using Graph.Training.Parsing;
using Graph.Training.Scoring;

namespace Graph.Training.Segmentation;

/// <summary>The command <c>graph-training boundaries DATA MODEL</c>: trains the judge of sentence boundaries.</summary>
internal static class BoundaryTraining
{
    private const int Bits = 18;

    // Lines are joined oftener here than in print, so a gap needs more than even odds.
    private const double Odds = 1.2;

    private static readonly string[] Treebanks = ["en_ewt-ud", "en_gum_free-ud"];

    /// <summary>Trains on the train sets, prints the scores of the dev sets, writes the model.</summary>
    public static void Run(string data, string output)
    {
        var sentences = Treebank.Read(Treebanks.Select(b => Path(b, "train")));
        var words = WordClassCounts.Of(sentences);
        // The documents once with their paragraphs and once with all in one line, as mail and pages that lost their line breaks.
        var documents = RawDocument.From(sentences).Concat(RawDocument.From(Treebank.Read([Path(Treebanks[0], "train")]), paragraphBreak: " "));
        var examples = BoundaryExamples.Of(documents, words, (1u << Bits) - 1).ToArray();
        Console.WriteLine($"{examples.Length} gaps, {examples.Count(e => e.IsBoundary)} of them boundaries; {words.Keys.Length} words and endings");
        var trainer = new BoundaryTrainer(Bits);
        trainer.Train(examples, (epoch, loss) => Console.WriteLine($"epoch {epoch + 1}: loss {loss:F4}"));
        var model = trainer.Model(words, Odds);
        using (var stream = File.Create(output)) model.Write(stream);
        foreach (var bank in Treebanks)
        {
            Console.WriteLine($"{bank}-dev, rules alone: {Score(Path(bank, "dev"), null)}");
            Console.WriteLine($"{bank}-dev, with the model: {Score(Path(bank, "dev"), model)}");
        }

        string Path(string bank, string part) => System.IO.Path.Combine(data, "ud", $"{bank}-{part}.conllu");
    }

    private static string Score(string file, BoundaryModel? model)
    {
        var score = new SegmentationScore();
        foreach (var document in RawDocument.From(Treebank.Read([file])))
            score.Add(document, [.. Segmenter.Split(document.Text, [new TextSpan(0, document.Text.Length)], model)]);
        return $"sentences F1 {score.Sentences:P2}";
    }
}
