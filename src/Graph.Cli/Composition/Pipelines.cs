using Graph.Cli.Errors;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;

namespace Graph.Cli.Composition;

/// <summary>Puts the pipeline together as the options ask.</summary>
internal static class Pipelines
{
    /// <summary>The pipeline over an ontology folder, or over the built-in ontology.</summary>
    public static ArticlePipeline Create(string? ontologyDirectory) => DefaultPipeline.Create(Load(ontologyDirectory));

    /// <summary>The ontology of a folder, or the built-in one.</summary>
    /// <exception cref="CommandException">The folder does not exist.</exception>
    /// <exception cref="OntologyException">Its files hold mistakes.</exception>
    public static Ontology Load(string? directory)
    {
        if (directory is null) return Ontology.Default;
        return Directory.Exists(directory)
            ? Ontology.Load(directory)
            : throw new CommandException($"{directory}: no such folder; give the folder of the ontology's YAML files with --ontology");
    }
}
