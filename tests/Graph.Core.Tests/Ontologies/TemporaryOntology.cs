namespace Graph.Core.Tests.Ontologies;

/// <summary>A folder of ontology files that goes with the test.</summary>
internal sealed class TemporaryOntology : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ontology").FullName;

    public TemporaryOntology With(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
