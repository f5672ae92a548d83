using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Positions;
using Graph.Core.Extraction.Status;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>The rules of extraction as data: frames, stances, words of status, patterns of issues.</summary>
public sealed class ExtractionRules
{
    private ExtractionRules(FrameSet frames, StanceLexicon stances, WordLists status, IssueRecognizer issues)
    {
        Frames = frames;
        Stances = stances;
        Status = status;
        Issues = issues;
    }

    /// <summary>Frames of events with the engine's word classes.</summary>
    public FrameSet Frames { get; }

    /// <summary>Patterns of issues.</summary>
    public IssueRecognizer Issues { get; }

    internal StanceLexicon Stances { get; }

    internal WordLists Status { get; }

    /// <summary>The rules of an ontology; the default ones where it has none of its own.</summary>
    /// <exception cref="OntologyException">Files hold mistakes; the first of each is listed.</exception>
    public static ExtractionRules Of(Ontology ontology) => Compile(ontology, out var mistakes) ?? throw new OntologyException(mistakes);

    /// <summary>The first mistake of each file of rules and of the issues' patterns.</summary>
    public static IReadOnlyList<OntologyMistake> Check(Ontology ontology)
    {
        Compile(ontology, out var mistakes);
        return mistakes;
    }

    /// <summary>The source of positions by these rules.</summary>
    public PositionSource Positions() => new(Issues, Frames.Lexicon, Stances);

    private static ExtractionRules? Compile(Ontology ontology, out IReadOnlyList<OntologyMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var found = new List<OntologyMistake>();
        var frames = FrameSet.Default;
        var own = ontology.RuleFiles.Where(f => f.Path.StartsWith(RuleFile.Frames, StringComparison.Ordinal)).Select(f => (f.Path, f.Text)).ToList();
        // File by file first, so that each tells its mistake.
        foreach (var file in own) Try(file.Path, () => FrameLoader.Load([file], FrameSet.Default));
        if (found.Count == 0 && own.Count > 0) Try(RuleFile.Frames, () => frames = FrameLoader.Load(own, FrameSet.Default, ontology.ExtendsDefault));

        var stances = StanceLexicon.Default;
        if (Text(RuleFile.Stances) is { } classes)
            Try(RuleFile.Stances, () => stances = StanceLexicon.Read(classes, RuleFile.Stances, StanceLexicon.Default, ontology.ExtendsDefault));
        var status = WordLists.Status;
        if (Text(RuleFile.Status) is { } words) Try(RuleFile.Status, () => status = WordLists.Read(words, RuleFile.Status, WordLists.Status));
        IssueRecognizer? issues = null;
        Try("issues.yaml", () => issues = new IssueRecognizer(ontology));
        mistakes = [.. found.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)];
        return mistakes.Count > 0 ? null : new ExtractionRules(frames, stances, status, issues!);

        string? Text(string path) => ontology.RuleFiles.FirstOrDefault(f => f.Path == path)?.Text;

        void Try(string file, Action read)
        {
            try
            {
                read();
            }
            catch (Exception e) when (e is FormatException or LexiconException)
            {
                found.Add(OntologyMistake.Parse(e.Message, file));
            }
        }
    }
}
