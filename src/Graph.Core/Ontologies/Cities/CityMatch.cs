namespace Graph.Core.Ontologies.Cities;

/// <summary>The city that a name most likely means, and how safe that is.</summary>
/// <param name="City">The best candidate.</param>
/// <param name="IsAmbiguous">Whether another city of the name stands about as good a chance.</param>
/// <param name="InContext">Whether it lies in a country of the context given.</param>
public readonly record struct CityMatch(City City, bool IsAmbiguous, bool InContext);
