namespace Graph.Core.Ontologies;

/// <summary>One mistake in an ontology file, with its place and remedy.</summary>
/// <param name="File">Path below the ontology's folder.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Value">The text that is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record OntologyMistake(string File, int Line, string What, string Value, string Remedy)
{
    /// <summary>The mistake as <c>file:line: what, value; remedy</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {What}, {Value}; {Remedy}";
}
