namespace Graph.Core.Ontologies.Cities;

/// <summary>A city of the gazetteer.</summary>
/// <param name="Name">GeoNames' English name.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Population">Inhabitants, rounded to thousands.</param>
/// <param name="Latitude">Degrees north, to a hundredth.</param>
/// <param name="Longitude">Degrees east, to a hundredth.</param>
public sealed record City(string Name, string Country, int Population, double Latitude, double Longitude);
