using Graph.Language;
using Graph.Language.Conllu;
using Graph.Training.Names;
using Graph.Training.Scoring;

if (args is ["names", var data, var gold, ..])
{
    NameTraining.Run(data, gold, args.ElementAtOrDefault(3));
    return;
}

foreach (var file in args)
{
    var score = new SegmentationScore();
    using var reader = new StreamReader(file);
    foreach (var document in RawDocument.From(ConlluReader.Read(reader, file).ToArray()))
        score.Add(document, LanguageEngine.Default.Annotate(document.Text));
    Console.WriteLine($"{file}: sentences {score.Sentences:P2}, tokens {score.Tokens:P2}");
}
