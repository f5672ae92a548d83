using Graph.Language.Conllu;

namespace Graph.Training.Parsing;

/// <summary>Loads treebanks and numbers their tags and relations.</summary>
internal sealed class Treebank
{
    private const int RarestTag = 3;

    private readonly Dictionary<string, int> _tags = [];
    private readonly Dictionary<string, int> _labels = [];

    public Treebank(IReadOnlyList<ConlluSentence> sentences)
    {
        Source = sentences;
        var words = sentences.SelectMany(s => s.Tokens).ToArray();
        foreach (var tag in words.CountBy(Tag).Where(t => t.Value >= RarestTag).Select(t => t.Key).Order(StringComparer.Ordinal)) _tags[tag] = _tags.Count;
        foreach (var label in words.Select(w => w.Label).Distinct().Order(StringComparer.Ordinal)) _labels[label] = _labels.Count;
        Sentences = [.. sentences.Select(Convert)];
    }

    public IReadOnlyList<ConlluSentence> Source { get; }

    public TrainingSentence[] Sentences { get; }

    public string[] Tags => [.. _tags.Keys];

    public string[] Labels => [.. _labels.Keys];

    /// <summary>Reads all sentences of some files.</summary>
    public static ConlluSentence[] Read(IEnumerable<string> paths) => [.. paths.SelectMany(path =>
    {
        using var reader = new StreamReader(path);
        return ConlluReader.Read(reader, path).ToArray();
    })];

    private static string Tag(ConlluToken word) => word.Upos + "|" + word.Xpos;

    private TrainingSentence Convert(ConlluSentence sentence) => new(
        [.. sentence.Tokens.Select(t => t.Form)],
        [.. sentence.Tokens.Select(t => _tags.GetValueOrDefault(Tag(t), -1))],
        [.. sentence.Tokens.Select(t => t.Head)],
        [.. sentence.Tokens.Select(t => _labels[t.Label])]);
}
