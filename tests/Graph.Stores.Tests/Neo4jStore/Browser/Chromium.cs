using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Stores.Tests.Neo4jStore.Browser;

/// <summary>A headless Chromium with one page, driven over its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private int _lastId;

    private Chromium(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    /// <summary>The program, or null where the machine has none.</summary>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Starts it with an empty page.</summary>
    public static async Task<Chromium> StartAsync(string program)
    {
        var profile = Directory.CreateTempSubdirectory("graph-chromium-");
        var start = new ProcessStartInfo(program,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--window-size=1500,1000",
            "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
        ]) { RedirectStandardError = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var browser = new Chromium(process, profile);
        await browser.ConnectAsync();
        return browser;
    }

    /// <summary>Opens an address.</summary>
    public Task OpenAsync(string address) => SendAsync("Page.navigate", new JsonObject { ["url"] = address });

    /// <summary>The value of a JavaScript expression, as JSON.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        if (answer["exceptionDetails"] is { } details) throw new InvalidOperationException(details.ToJsonString());
        return answer["result"]?["value"];
    }

    /// <summary>Waits until a JavaScript expression is true.</summary>
    /// <exception cref="InvalidOperationException">It has not become true in two minutes; the message holds the page's text.</exception>
    public async Task WaitForAsync(string expression)
    {
        for (var attempt = 0; attempt < 480; attempt++)
        {
            // While a page loads, much is not there yet.
            if ((await EvaluateAsync($"(() => {{ try {{ return !!({expression}) }} catch {{ return false }} }})()"))?.GetValue<bool>() == true) return;
            await Task.Delay(250);
        }

        throw new InvalidOperationException($"{expression} did not come true. The page says: {await EvaluateAsync("document.body?.innerText.slice(0, 1500)")}");
    }

    /// <summary>Clicks on an element once it is there and enabled.</summary>
    public async Task ClickAsync(string selector)
    {
        var element = $"document.querySelector({JsonSerializer.Serialize(selector)})";
        await WaitForAsync($"{element} && !{element}.disabled");
        await EvaluateAsync($"{element}.click()");
    }

    /// <summary>Writes a picture of the page.</summary>
    public async Task ScreenshotAsync(string path)
    {
        var answer = await SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" });
        await File.WriteAllBytesAsync(path, Convert.FromBase64String(answer["data"]!.GetValue<string>()));
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _profile.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(100); // a child process is still writing its last file
            }
        }
    }

    private async Task ConnectAsync()
    {
        var file = Path.Combine(_profile.FullName, "DevToolsActivePort");
        string[] lines = [];
        while (lines.Length < 2)
        {
            if (_process.HasExited) throw new InvalidOperationException($"Chromium ended with code {_process.ExitCode}.");
            await Task.Delay(100);
            if (File.Exists(file)) lines = await File.ReadAllLinesAsync(file);
        }

        using var client = new HttpClient();
        JsonNode? page = null;
        while (page is null)
        {
            var targets = JsonNode.Parse(await client.GetStringAsync($"http://127.0.0.1:{lines[0]}/json/list"))!.AsArray();
            page = targets.FirstOrDefault(t => t!["type"]!.GetValue<string>() == "page");
        }

        await _socket.ConnectAsync(new Uri(page["webSocketDebuggerUrl"]!.GetValue<string>()), CancellationToken.None);
        await SendAsync("Page.enable", []);
    }

    private async Task<JsonObject> SendAsync(string method, JsonObject parameters)
    {
        var id = ++_lastId;
        var request = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters }.ToJsonString();
        await _socket.SendAsync(Encoding.UTF8.GetBytes(request), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        while (true)
        {
            var message = JsonNode.Parse(await ReceiveAsync())!.AsObject();
            if (message["id"]?.GetValue<int>() != id) continue; // an event
            if (message["error"] is { } error) throw new InvalidOperationException($"{method}: {error.ToJsonString()}");
            return message["result"]!.AsObject();
        }
    }

    private async Task<string> ReceiveAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return Encoding.UTF8.GetString(message.ToArray());
        }
    }
}
