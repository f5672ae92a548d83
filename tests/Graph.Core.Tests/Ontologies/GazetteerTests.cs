using Graph.Core.Ontologies.Cities;

namespace Graph.Core.Tests.Ontologies;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Paris", "", "FR")]
    [InlineData("Paris", "US", "US")] // an article about Texas
    [InlineData("Birmingham", "GB", "GB")]
    [InlineData("Birmingham", "US", "US")]
    [InlineData("Tripoli", "LB", "LB")]
    [InlineData("Tripoli", "LY", "LY")]
    [InlineData("Hyderabad", "PK", "PK")]
    [InlineData("Hyderabad", "IN", "IN")]
    [InlineData("Goma", "CD RW", "CD")]
    [InlineData("Kharkov", "UA", "UA")] // another spelling
    [InlineData("BEIRUT", "", "LB")] // dateline
    [InlineData("Chisinau", "", "MD")] // without its accents
    public void Find_Name_IsTheCityOfTheCountriesAtIssue(string name, string countries, string country)
    {
        var match = Gazetteer.Default.Find(name, countries.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(country, match?.City.Country);
        Assert.Equal(countries.Length > 0, match?.InContext);
    }

    [Theory]
    [InlineData("San Fernando")]
    [InlineData("Santa Cruz")]
    public void Find_NameOfSeveralCitiesAlike_IsAmbiguousWithoutContext(string name) =>
        Assert.True(Gazetteer.Default.Find(name)?.IsAmbiguous);

    [Theory]
    [InlineData("Moscow")]
    [InlineData("Cairo")]
    public void Find_CityThatDwarfsItsNamesakes_IsNotAmbiguous(string name) =>
        Assert.False(Gazetteer.Default.Find(name)?.IsAmbiguous);

    [Theory]
    [InlineData("Freedonia City")]
    [InlineData("")]
    [InlineData(" - ")]
    public void Find_UnknownName_IsNothing(string name) => Assert.Null(Gazetteer.Default.Find(name));

    [Fact]
    public void Find_City_HasItsCoordinates()
    {
        var goma = Gazetteer.Default.Find("Goma", ["CD"])!.Value.City;
        Assert.Equal("Goma", goma.Name);
        Assert.InRange(goma.Latitude, -1.75, -1.6);
        Assert.InRange(goma.Longitude, 29.1, 29.3);
        Assert.InRange(goma.Population, 100_000, 3_000_000);
    }

    [Fact]
    public void FindAll_Name_ListsTheMostPopulousFirst()
    {
        var populations = Gazetteer.Default.FindAll("Birmingham").Select(c => c.Population).ToList();
        Assert.True(populations.Count > 1);
        Assert.Equal(populations.OrderDescending(), populations);
    }

    [Fact]
    public void Write_Table_ReadsBackEveryName()
    {
        City[] cities = [new("Göteborg", "SE", 600_000, 57.7, 11.97), new("Al-Ḩasakah", "SY", 190_400, 36.5, 40.75), new("Oz", "US", 20_000, -0.5, -179.99)];
        using var stream = new MemoryStream();
        CityTable.Write(cities, [["Gothenburg"], ["Hasakah", "Al Hasakah"], []], stream);
        stream.Position = 0;
        var gazetteer = new Gazetteer(CityTable.Read(stream));

        Assert.Equal(3, gazetteer.Count);
        Assert.Equal(cities[0], gazetteer.Find("gothenburg")?.City);
        Assert.Equal(cities[1] with { Population = 190_000 }, gazetteer.Find("AL-HASAKAH")?.City);
        Assert.Equal(cities[2], gazetteer.Find("Oz")?.City);
    }

    [Fact]
    public void Read_BytesOfSomethingElse_SaysHowToMakeThem()
    {
        using var stream = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            brotli.Write("something else entirely"u8);
        }

        stream.Position = 0;
        var e = Assert.Throws<InvalidDataException>(() => CityTable.Read(stream));
        Assert.Equal("no gazetteer; write it again with 'graph-training gazetteer'", e.Message);
    }

    [Fact]
    public void Default_Resource_IsSmall()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Gazetteer.ResourceName)!;
        Assert.InRange(stream.Length, 1, 1_500_000);
    }
}
