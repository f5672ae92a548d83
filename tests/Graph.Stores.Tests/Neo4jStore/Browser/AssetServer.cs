using System.Net;
using System.Net.Sockets;

namespace Graph.Stores.Tests.Neo4jStore.Browser;

/// <summary>Serves a folder as the compose file's web server does: with CORS.</summary>
internal sealed class AssetServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly Task _loop;

    public AssetServer(string folder)
    {
        _folder = folder;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"http://localhost:{Port}/");
        _listener.Start();
        _loop = ServeAsync();
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _loop;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var path = Path.Combine(_folder, Path.GetFileName(context.Request.Url!.LocalPath));
            context.Response.AddHeader("Access-Control-Allow-Origin", "*");
            context.Response.AddHeader("Access-Control-Allow-Headers", "pragma, cache-control");
            if (context.Request.HttpMethod == "GET" && File.Exists(path)) await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(path));
            else context.Response.StatusCode = context.Request.HttpMethod == "OPTIONS" ? 204 : 404;
            context.Response.Close();
        }
    }
}
