using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Stores.Neo4jStore.Queries;
using Graph.Stores.Tests.Neo4jStore.Failures;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Browser;

/// <summary>Neo4j Browser as a user meets it after <c>docker compose up</c> and a build, in headless Chromium.</summary>
/// <remarks>Pictures are kept in the folder that GRAPH_SCREENSHOTS names.</remarks>
[Collection("Neo4j")]
public sealed partial class BrowserTests(Neo4jServer server)
{
    private const string PersonColour = "#4C78A8";

    private static readonly string Assets = Seeds.Folder("cypher/browser");

    [Fact]
    public async Task Open_AfterABuild_ConnectsAppliesTheStyleAndRunsStoredQueries()
    {
        var program = Chromium.Find();
        Assert.SkipWhen(program is null, "No Chromium on this machine.");
        await using var store = await server.EmptyStoreAsync("http");
        Assert.SkipUnless(server.IsOwn, "The test server is not the tests' own to configure.");
        await store.SaveAsync([.. PeaceTalks.Records], TestContext.Current.CancellationToken);

        // As the compose file's web server: any file of the folder, with CORS.
        await using var assets = StubServer.Http(line => line.StartsWith("GET ", StringComparison.Ordinal)
            ? (200, File.ReadAllText(Path.Combine(Assets, Path.GetFileName(line.Split(' ')[1]))))
            : (200, ""));
        server.Restart(ComposeSettings().Select(s => s.Replace("localhost:7475", $"localhost:{assets.Port}", StringComparison.Ordinal)), asksForPassword: false);
        try
        {
            await using var browser = await Chromium.StartAsync(program!);
            await browser.OpenAsync(ComposeAddress().Match(File.ReadAllText(Seeds.Folder("docker-compose.yml"))).Value.Replace("7474", $"{server.Http!.Port}", StringComparison.Ordinal));

            // The compose file's post-connect command has played the guide and fetched the style.
            await browser.WaitForAsync("document.body.innerText.includes('Actors and positions')");
            await browser.WaitForAsync($"JSON.stringify(localStorage).includes('{PersonColour}')");
            await PictureAsync(browser, "1-guide");

            await RunAsync(browser, StoredQueries.Find("neighbourhood"));
            await browser.WaitForAsync("document.querySelectorAll('g.node').length == 4");
            await browser.WaitForAsync($"[...document.querySelectorAll('g.node')].some(n => n.textContent.includes('Donald') && n.innerHTML.toUpperCase().includes('{PersonColour}'))");
            await PictureAsync(browser, "2-neighbourhood");

            await RunAsync(browser, StoredQueries.Find("through_issues"));
            await browser.WaitForAsync("[...document.querySelectorAll('g.node')].some(n => n.textContent.includes('Military'))");
            await PictureAsync(browser, "3-through-issues");

            await RunAsync(browser, StoredQueries.Find("asserted_and_denied"));
            await browser.WaitForAsync("document.body.innerText.includes('ACCUSED') && document.body.innerText.includes('relation')");
            await PictureAsync(browser, "4-asserted-and-denied");
        }
        finally
        {
            server.Restart([]);
        }
    }

    [Fact]
    public async Task Guide_EveryQuery_RunsAndStandsInBothFormats()
    {
        var html = RunnableBlock().Matches(await File.ReadAllTextAsync(Path.Combine(Assets, "guide.html"), TestContext.Current.CancellationToken))
            .Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)).ToArray();
        var adoc = SourceBlock().Matches(await File.ReadAllTextAsync(Path.Combine(Assets, "guide.adoc"), TestContext.Current.CancellationToken))
            .Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(html, adoc);
        Assert.True(html.Length >= 5);

        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], TestContext.Current.CancellationToken);
        foreach (var query in html)
        {
            var result = await store.QueryAsync(new(query), readOnly: true, TestContext.Current.CancellationToken);
            Assert.True(result.Rows.Count > 0 || query.Contains("'peace AND talks'", StringComparison.Ordinal), $"No rows: {query}");
        }
    }

    [Fact]
    public void Style_NamesEveryLabelAndRelation_WithoutComments()
    {
        var grass = File.ReadAllText(Path.Combine(Assets, "graph.grass"));
        Assert.DoesNotContain("//", grass);
        Assert.DoesNotContain("/*", grass);
        string[] labels = ["Entity", "Actor", "Person", "Country", "Organization", "Group", "Place", "Issue", "Article", "Statement"];
        Assert.All(labels, label => Assert.Contains($"node.{label} {{", grass));
        Assert.All(Graph.Core.Statements.Relations.All, relation => Assert.Contains($"relationship.{Core.Statements.Relations.Label(relation)} {{", grass));
    }

    private static IEnumerable<string> ComposeSettings() => ComposeSetting().Matches(File.ReadAllText(Seeds.Folder("docker-compose.yml")))
        .Select(m => $"browser.{m.Groups[1].Value.Replace("__", "\0").Replace('_', '.').Replace("\0", "_")}={m.Groups[2].Value.Trim('"')}");

    // As the favourite stands in the zip, opened in the editor by the address.
    private async Task RunAsync(Chromium browser, StoredQuery query)
    {
        var script = FavouritesZip.Script(query);
        await browser.OpenAsync($"http://localhost:{server.Http!.Port}/browser/?cmd=edit&arg={Uri.EscapeDataString(script)}");
        await browser.WaitForAsync("document.body.innerText.includes('Actors and positions')");
        await browser.WaitForAsync($"document.querySelector('#monaco-main-editor')?.innerText.replaceAll('\\u00a0', ' ').includes({JsonSerializer.Serialize(query.Title)})");
        await browser.ClickAsync("[data-testid='editor-Run']");
    }

    private static async Task PictureAsync(Chromium browser, string name)
    {
        if (Environment.GetEnvironmentVariable("GRAPH_SCREENSHOTS") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        await Task.Delay(2000); // the layout settles
        await browser.ScreenshotAsync(Path.Combine(folder, name + ".png"));
    }

    [GeneratedRegex(@"http://localhost:7474/browser/\?\S+")]
    private static partial Regex ComposeAddress();

    [GeneratedRegex(@"NEO4J_browser_(\w+): (.+)")]
    private static partial Regex ComposeSetting();

    [GeneratedRegex("""<pre class="pre-scrollable code runnable">([^<]*)</pre>""")]
    private static partial Regex RunnableBlock();

    [GeneratedRegex(@"\[source,cypher\]\n----\n(.*?)\n----", RegexOptions.Singleline)]
    private static partial Regex SourceBlock();
}
