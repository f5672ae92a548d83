using System.Globalization;
using Graph.Core.Ontologies.Cities;

namespace Graph.Training.Cities;

/// <summary>Makes the gazetteer's resource from a table of cities.</summary>
internal static class GazetteerCommand
{
    /// <summary>Reads the tab-separated cities and writes the compressed table; the same input gives the same bytes.</summary>
    public static void Run(string citiesTsv, string output)
    {
        var cities = new List<City>();
        var otherNames = new List<IReadOnlyList<string>>();
        foreach (var line in File.ReadLines(citiesTsv).Skip(1))
        {
            // geonameid, name, alternates, country, admin1, population, latitude, longitude
            var fields = line.Split('\t');
            cities.Add(new City(
                fields[1],
                fields[3],
                int.Parse(fields[5], CultureInfo.InvariantCulture),
                double.Parse(fields[6], CultureInfo.InvariantCulture),
                double.Parse(fields[7], CultureInfo.InvariantCulture)));
            otherNames.Add(fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries));
        }

        using (var stream = File.Create(output))
        {
            CityTable.Write(cities, otherNames, stream);
        }

        Console.WriteLine($"{output}: {cities.Count} cities, {new FileInfo(output).Length / 1024} KiB");
    }
}
