using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Neo4jStore.Writing;

[assembly: AssemblyFixture(typeof(Graph.Stores.Tests.Neo4jStore.Neo4jServer))]

namespace Graph.Stores.Tests.Neo4jStore;

/// <summary>The Neo4j server of the tests: NEO4J_TEST_URI, else Docker, else a server folder beside the repository.</summary>
/// <remarks>
/// Its database is emptied again and again, so a server named by NEO4J_TEST_URI must come with an empty one. It starts when
/// the first test asks. Without any of the three the tests are skipped; where CI=true and the folder exists they fail instead.
/// </remarks>
public sealed partial class Neo4jServer : IAsyncDisposable
{
    // Plans are kept, and wrong passwords of some tests do not lock the others out.
    private static readonly string[] Settings = ["dbms.cypher.min_replan_interval=1h", "dbms.security.auth_max_failed_attempts=0"];

    private readonly SemaphoreSlim _once = new(1);
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"graph-neo4j-{Environment.ProcessId}-{Path.GetRandomFileName()}");
    private readonly Func<string, string?> _environment;
    private readonly string? _found;
    private readonly bool _tryDocker;
    private IAsyncDisposable? _container;
    private string? _script;
    private Exception? _failure;
    private string? _skip;
    private bool _initialized;
    private bool _asksForPassword = true;

    public Neo4jServer()
        : this(FindScript(), Environment.GetEnvironmentVariable) => _tryDocker = true;

    /// <summary>Makes it without Docker, with another server folder's script and other environment variables.</summary>
    internal Neo4jServer(string? script, Func<string, string?> environment) => (_found, _environment) = (script, environment);

    /// <summary>The password of a server that the tests start themselves.</summary>
    public const string Password = "secret-secret";

    /// <summary>Address of the HTTP port.</summary>
    public Uri? Http { get; private set; }

    /// <summary>Address of the Bolt port.</summary>
    public Uri? Bolt { get; private set; }

    /// <summary>Whether the tests may kill the server and start it again.</summary>
    public bool IsOwn => _script is not null;

    /// <summary>Settings for one of the transports; skips the test where this build or server has none.</summary>
    public async Task<Neo4jSettings> SettingsAsync(string scheme)
    {
        if (scheme == "bolt" && !Transports.HasBolt) Assert.Skip("This build has no Bolt: its feed lacked Neo4j.Driver.");
        await StartAsync();
        var address = scheme == "bolt" ? Bolt : Http;
        if (address is null) Assert.Skip($"NEO4J_TEST_URI gives no {scheme} address.");
        return IsOwn || _container is not null
            ? new Neo4jSettings(address.OriginalString, "neo4j", Password)
            : new Neo4jSettings(
                address.OriginalString,
                _environment("NEO4J_USERNAME"),
                _environment("NEO4J_PASSWORD"),
                _environment("NEO4J_DATABASE"));
    }

    /// <summary>A connected, initialised store whose database is empty.</summary>
    public async Task<Neo4jGraphStore> EmptyStoreAsync(string scheme)
    {
        var store = await Neo4jGraphStore.ConnectAsync(await SettingsAsync(scheme), CancellationToken.None);
        await store.QueryAsync(new CypherQuery("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), readOnly: false, CancellationToken.None);
        if (!_initialized) await store.InitializeAsync(CancellationToken.None);
        else await store.QueryAsync(new CypherQuery(WriteCypher.TakeTurn), readOnly: false, CancellationToken.None);
        _initialized = true; // the schema outlives the data
        return store;
    }

    /// <summary>Kills the server as a crash would.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(_home, "run", "neo4j.pid")), System.Globalization.CultureInfo.InvariantCulture));
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Stops the server, replaces its database by an import folder's, and starts it.</summary>
    public void Import(string folder)
    {
        Script("stop");
        // The server folder has no neo4j-admin script; the class is what the script starts.
        var command = File.ReadAllText(Path.Combine(folder, "import.sh")).Replace("neo4j-admin ", "\"$@\" ");
        var lib = Path.Combine(Path.GetDirectoryName(_script)!, "lib", "*");
        Run("import", new ProcessStartInfo("bash", ["-c", $"exec >\"$0\" 2>&1; cd '{folder}'; {command}", _home + ".log",
            "java", "-cp", lib, $"-Dbasedir={_home}", "org.neo4j.server.startup.Neo4jAdminCommand"])
        {
            Environment = { ["NEO4J_HOME"] = _home },
        });
        Script("start");
    }

    /// <summary>Starts a killed server again where it was.</summary>
    public void Restart() => Script("start");

    /// <summary>Stops the server and starts it with other settings.</summary>
    public void Restart(IEnumerable<string> settings, bool asksForPassword = true)
    {
        _asksForPassword = asksForPassword;
        Script("stop");
        Script("start", settings);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _once.Dispose();
        if (_container is not null) await _container.DisposeAsync();
        if (_script is null) return;
        if (_failure is null && _skip is null) Script("stop");
        if (Directory.Exists(_home)) Directory.Delete(_home, recursive: true);
    }

    private static string? FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "shared", "data", "neo4j", "neo4j");
            if (File.Exists(script)) return script;
        }

        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task StartAsync()
    {
        await _once.WaitAsync();
        try
        {
            if (Http is null && Bolt is null && _failure is null && _skip is null) await StartOnceAsync();
        }
        catch (Exception e)
        {
            _failure = e;
        }
        finally
        {
            _once.Release();
        }

        if (_failure is not null) throw new InvalidOperationException($"No Neo4j for the tests: {_failure.Message}", _failure);
        if (_skip is not null) Assert.Skip(_skip);
    }

    private async Task StartOnceAsync()
    {
        if (_environment("NEO4J_TEST_URI") is { Length: > 0 } given)
        {
            var uri = new Uri(given);
            if (uri.Scheme is "http" or "https") Http = uri;
            else Bolt = uri;
            return;
        }

        if (_tryDocker && await StartContainerAsync()) return;
        if (_found is not null)
        {
            var (bolt, http) = (FreePort(), FreePort());
            (Bolt, Http) = (new Uri($"bolt://127.0.0.1:{bolt}"), new Uri($"http://127.0.0.1:{http}"));
            _script = _found;
            try
            {
                Script("start");
            }
            catch (Exception e) when (_environment("CI") != "true")
            {
                _skip = e.Message;
            }

            return;
        }

        _skip = "No Neo4j: set NEO4J_TEST_URI to a server with an empty database, or start Docker.";
    }

    private async Task<bool> StartContainerAsync()
    {
        var started = new List<(IAsyncDisposable Container, Uri Bolt, Uri Http)>();
        var starting = Task.CompletedTask;
        StartContainer(started, ref starting);
        await starting;
        if (started.Count == 0) return false;
        (_container, Bolt, Http) = started[0];
        return true;
    }

    // Implemented where the feed has Testcontainers.Neo4j.
    static partial void StartContainer(List<(IAsyncDisposable Container, Uri Bolt, Uri Http)> started, ref Task starting);

    private void Script(string verb, params IEnumerable<string> settings)
    {
        string[] arguments = verb == "stop"
            ? [verb, _home]
            :
            [
                verb, _home, "--bolt", $"{Bolt!.Port}", "--http", $"{Http!.Port}", .. _asksForPassword ? ["--password", Password] : Array.Empty<string>(), "--gds",
                .. settings.Concat(Settings).SelectMany(s => new[] { "--set", s }),
            ];
        // The server inherits the script's streams, so their end cannot be waited for: they go to a file.
        Run(verb, new ProcessStartInfo("bash", ["-c", "exec bash \"$@\" >\"$0\" 2>&1", _home + ".log", _script!, .. arguments]));
    }

    private void Run(string verb, ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Neo4j {verb}: {File.ReadAllText(_home + ".log")}");
        File.Delete(_home + ".log");
    }
}
