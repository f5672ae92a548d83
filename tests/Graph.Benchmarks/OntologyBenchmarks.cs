using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using YamlDotNet.RepresentationModel;

namespace Graph.Benchmarks;

/// <summary>Time and memory to load an ontology, as a first call in a fresh process pays them.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public class OntologyBenchmarks
{
    private string _folder = "";

    /// <summary>Writes a world of 100,000 names.</summary>
    [GlobalSetup]
    public void WriteWorld() => _folder = NamesWorld.Write();

    /// <summary>Removes the world.</summary>
    [GlobalCleanup]
    public void DeleteWorld() => Directory.Delete(_folder, recursive: true);

    /// <summary>The built-in world.</summary>
    [Benchmark]
    public Ontology Default() => Ontology.Default;

    /// <summary>100,000 names, with all checks.</summary>
    [Benchmark(Baseline = true)]
    public Ontology HundredThousandNames() => Ontology.Load(_folder);

    /// <summary>The same file through a general YAML library, without making entities.</summary>
    [Benchmark]
    public YamlStream GeneralYamlLibrary()
    {
        using var text = new StreamReader(Path.Combine(_folder, "people.yaml"));
        var stream = new YamlStream();
        stream.Load(text);
        return stream;
    }

    /// <summary>The first look-up of a city.</summary>
    [Benchmark]
    public CityMatch? FirstCity() => Gazetteer.Default.Find("Goma", ["CD"]);
}
