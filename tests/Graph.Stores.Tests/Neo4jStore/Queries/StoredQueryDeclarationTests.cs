using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

public sealed class StoredQueryDeclarationTests
{
    [Fact]
    public void All_HasAtLeast25QueriesInNineFolders()
    {
        var plain = StoredQueries.All.Where(q => !q.NeedsGraphDataScience).ToArray();
        Assert.True(plain.Length >= 25, $"only {plain.Length}");
        Assert.Equal(
            ["communities", "contradictions", "data-quality", "meetings", "paths", "people", "positions", "provenance", "timelines"],
            plain.Select(q => q.Name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_HasNoTitleTwice() => Assert.DoesNotContain(StoredQueries.All.GroupBy(q => q.Title), g => g.Count() > 1);

    [Theory]
    [InlineData("positions/01_positions_of_actor")]
    [InlineData("01_positions_of_actor")]
    [InlineData("positions_of_actor")]
    public void Find_FullOrShortName_FindsTheQuery(string name) => Assert.Equal("Positions of an actor", StoredQueries.Find(name).Title);

    [Fact]
    public void Find_UnknownName_SuggestsAnother()
    {
        var error = Assert.Throws<StoreException>(() => StoredQueries.Find("triangle"));
        Assert.Equal("there is no query 'triangle'; did you mean communities/01_triangles; actorgraph query lists all", error.Message);
    }

    [Fact]
    public void With_UnknownParameter_ListsTheDeclaredOnes()
    {
        var error = Assert.Throws<StoreException>(() => StoredQueries.Find("profile").With(new Dictionary<string, string> { ["name"] = "x" }));
        Assert.Equal("people/03_profile has no parameter 'name'; it takes actor, limit", error.Message);
    }

    [Theory]
    [InlineData("timelines/01_of_actor", "limit", "many", "timelines/01_of_actor: limit is a whole number, and 'many' is not; the default is 100")]
    [InlineData("timelines/01_of_actor", "from", "2025-13-01", "timelines/01_of_actor: from is a date like 2025-03-12, and '2025-13-01' is not; the default is 1900-01-01")]
    [InlineData("data-quality/03_least_sure", "below", "NaN", "data-quality/03_least_sure: below is a number, and 'NaN' is not; the default is 0.6")]
    public void With_ValueOfWrongType_NamesTypeAndDefault(string query, string parameter, string value, string message)
    {
        var error = Assert.Throws<StoreException>(() => StoredQueries.Find(query).With(new Dictionary<string, string> { [parameter] = value }));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void FavouritesZip_HoldsEveryQueryWithItsDefaultsInPlace()
    {
        using var zip = new MemoryStream();
        FavouritesZip.Write(zip);
        using var archive = new System.IO.Compression.ZipArchive(zip);
        Assert.Equal(StoredQueries.All.Select(q => q.Name + ".cypher"), archive.Entries.Select(e => e.FullName));
        using var reader = new StreamReader(archive.GetEntry("positions/02_actors_on_issue.cypher")!.Open());
        var script = reader.ReadToEnd();
        Assert.StartsWith("// Who stands where on an issue\nMATCH ", script);
        Assert.Contains("(:Issue {id: 'ceasefire'})", script);
        Assert.EndsWith("LIMIT 100\n", script);
        Assert.All(StoredQueries.All, q => Assert.DoesNotContain('$', FavouritesZip.Script(q)));
    }

    [Theory]
    [InlineData("// Title\n// Purpose.\nRETURN $x", "the query uses $x")]
    [InlineData("// Title\n// Purpose.\n// $x string = \"a\": what\nRETURN 1", "$x is declared and not used")]
    [InlineData("// Title\n// Purpose.\n// $x text = \"a\": what\nRETURN $x", "cannot read '$x text")]
    [InlineData("// Title\n// Purpose.\n// $x integer = a: what\nRETURN $x", "the default of $x is not a whole number")]
    [InlineData("RETURN 1", "the first line is '// Title'")]
    public void Parse_FileWithAMistake_SaysWhereAndWhat(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => StoredQueryParser.Parse("folder/file", text));
        Assert.StartsWith("folder/file: ", error.Message);
        Assert.Contains(message, error.Message);
    }
}
