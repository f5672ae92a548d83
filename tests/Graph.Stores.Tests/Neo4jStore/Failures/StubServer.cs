using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Graph.Stores.Tests.Neo4jStore.Failures;

/// <summary>A server on a free port that answers each HTTP request as told.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, (int Status, string Body)>? _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Task _loop;

    private StubServer(Func<string, (int Status, string Body)>? answer, bool tls)
    {
        _answer = answer;
        if (tls)
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            _certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        }

        _listener.Start();
        _loop = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Answers each request line, such as <c>GET /</c>, with a status and a JSON body.</summary>
    public static StubServer Http(Func<string, (int Status, string Body)> answer) => new(answer, tls: false);

    /// <summary>Speaks TLS with a certificate that nobody trusts.</summary>
    public static StubServer Tls() => new(_ => (200, "{}"), tls: true);

    /// <summary>Sends a banner that is no HTTP and hangs up.</summary>
    public static StubServer Banner() => new(null, tls: false);

    /// <summary>A Neo4j of a version that answers queries with an error.</summary>
    public static StubServer Neo4j(string version, Func<string, string?> error) => Http(line =>
        line.StartsWith("GET / ", StringComparison.Ordinal)
            ? (200, $$"""{"neo4j_version":"{{version}}","neo4j_edition":"enterprise"}""")
            : error(line) is { } code
                ? (202, $$"""{"errors":[{"code":"{{code}}","message":"as the server\nputs it"}]}""")
                : (202, """{"data":{"fields":[],"values":[]},"transaction":{"id":"1"}}"""));

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _loop;
        _listener.Dispose();
        _certificate?.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                // Browsers open connections that they leave idle, so none may hold up the next.
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await AnswerAsync(client);
            }
            catch (Exception e) when (e is IOException or AuthenticationException)
            {
                // The client hung up, as it does on a wrong protocol.
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        await using Stream stream = _certificate is null ? client.GetStream() : new SslStream(client.GetStream());
        if (stream is SslStream secure) await secure.AuthenticateAsServerAsync(_certificate!);
        if (_answer is null)
        {
            await stream.WriteAsync("SSH-2.0-OpenSSH_9.2\r\n"u8.ToArray());
            return;
        }

        var buffer = new byte[1 << 16];
        var read = await stream.ReadAsync(buffer);
        if (read == 0) return;
        var line = Encoding.ASCII.GetString(buffer, 0, read).Split("\r\n")[0];
        var (status, body) = _answer(line);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
    }
}
