using Graph.Language;
using Graph.Language.Segmentation;
using Graph.Training.Parsing;

namespace Graph.Training.Scoring;

/// <summary>Prints how well a model does on treebank files.</summary>
internal static class Scores
{
    public static LanguageEngine Load(string model)
    {
        using var stream = File.OpenRead(model);
        return LanguageEngine.Load(stream);
    }

    /// <summary>Scores with the treebank's sentences and tokens.</summary>
    public static void PrintGoldTokens(LanguageEngine engine, IEnumerable<string> files)
    {
        foreach (var file in files) Console.WriteLine($"{Path.GetFileName(file)}: {ParseScore.Of(engine, Treebank.Read([file]))}");
    }

    /// <summary>Scores from raw text: own sentences, own tokens.</summary>
    public static void PrintRawText(LanguageEngine engine, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var score = new SegmentationScore();
            var trees = new RawParseScore();
            foreach (var document in RawDocument.From(Treebank.Read([file])))
            {
                var own = engine.Annotate(document.Text);
                score.Add(document, [.. own.Select(s => s.Tokens.Select(t => t.Span).ToArray())]);
                trees.Add(document, own);
            }

            Console.WriteLine($"{Path.GetFileName(file)}: sentences F1 {score.Sentences:P2}, tokens F1 {score.Tokens:P2}, LAS F1 {trees.Las:P2}");
        }
    }

    /// <summary>Scores sentences and tokens of raw text, needing no model, and prints the differences.</summary>
    public static void PrintSegmentation(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var score = new SegmentationScore();
            foreach (var document in RawDocument.From(Treebank.Read([file])))
                score.Add(document, [.. Segmenter.Split(document.Text, [new TextSpan(0, document.Text.Length)])]);
            foreach (var (difference, count) in score.Differences.OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal))
                Console.WriteLine($"{count,4} {difference}");
            Console.WriteLine($"{Path.GetFileName(file)}: sentences F1 {score.Sentences:P2}, tokens F1 {score.Tokens:P2}");
        }
    }
}
