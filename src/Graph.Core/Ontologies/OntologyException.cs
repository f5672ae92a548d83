namespace Graph.Core.Ontologies;

/// <summary>An ontology could not be loaded; every mistake in it is listed.</summary>
public sealed class OntologyException : Exception
{
    /// <summary>Makes the exception from all mistakes found, in order of file and line.</summary>
    public OntologyException(IReadOnlyList<OntologyMistake> mistakes)
        : base(string.Join(Environment.NewLine, mistakes))
    {
        Mistakes = mistakes;
    }

    /// <summary>The mistakes in order of file and line.</summary>
    public IReadOnlyList<OntologyMistake> Mistakes { get; }
}
