namespace Graph.Core.Ontologies;

/// <summary>A noun that, after a country's adjective or name, stands for the country as an actor.</summary>
/// <param name="Name">Singular or the only form: "official", "troops".</param>
/// <param name="Sort">What it acts as: government, force, people, delegation or weapon.</param>
public sealed record AgentNoun(string Name, AgentSort Sort)
{
    /// <summary>Plurals and other forms.</summary>
    public IReadOnlyList<string> OtherForms { get; init; } = [];

    /// <summary>The name and the other forms.</summary>
    public IEnumerable<string> Forms => OtherForms.Prepend(Name);
}
