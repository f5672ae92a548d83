using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Http;

/// <summary>Speaks the Query API: JSON parameters out, typed JSON values back, bookmarks chained.</summary>
internal sealed class HttpTransport : ICypherTransport
{
    private const string TypedJson = "application/vnd.neo4j.query";

    private readonly HttpClient _client;
    private readonly Uri _address;
    private readonly string _endpoint;
    private IReadOnlyList<string> _bookmarks = [];

    public HttpTransport(Neo4jSettings settings)
    {
        _address = settings.Address;
        _endpoint = $"/db/{Uri.EscapeDataString(settings.Database)}/query/v2";
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri(settings.Address.GetLeftPart(UriPartial.Authority)),
            Timeout = Timeout.InfiniteTimeSpan, // a batch may wait for another loader's; callers cancel by token
        };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson));
        if (settings.Password is null) return;
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Username}:{settings.Password}"));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }

    /// <inheritdoc/>
    public async Task<ServerInfo> HandshakeAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        using var discovery = await ParseAsync(response, cancellationToken).ConfigureAwait(false);
        var root = discovery.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("neo4j_version", out var version))
            throw NotNeo4j();
        var edition = root.TryGetProperty("neo4j_edition", out var e) ? e.GetString() ?? "" : "";
        var server = new ServerInfo(version.GetString() ?? "", edition);

        // An older server lacks the Query API: let the caller report its version instead of a 404.
        if (server.IsSupported) await RunAsync(new CypherQuery("RETURN 1"), readOnly: true, cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherQuery query, bool readOnly, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var body = RequestJson.Write(query, readOnly, _bookmarks);
        using var answer = await PostAsync(_endpoint, body, cancellationToken).ConfigureAwait(false);
        Remember(answer.RootElement);
        return TypedJsonReader.Result(answer.RootElement);
    }

    /// <inheritdoc/>
    public async Task TransactAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var opened = await PostAsync(_endpoint + "/tx", RequestJson.Write(null, readOnly: false, _bookmarks), cancellationToken).ConfigureAwait(false);
        var id = opened.RootElement.GetProperty("transaction").GetProperty("id").GetString();
        var path = $"{_endpoint}/tx/{id}";
        try
        {
            await work(new HttpTransaction(this, path)).ConfigureAwait(false);
            using var committed = await PostAsync(path + "/commit", RequestJson.Write(null, readOnly: false, []), cancellationToken).ConfigureAwait(false);
            Remember(committed.RootElement);
        }
        catch
        {
            await RollBackAsync(path).ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Posts a body and returns the answer, once it is known to hold no error.</summary>
    internal async Task<JsonDocument> PostAsync(string path, byte[] body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await ParseAsync(response, cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfErrors(response, answer.RootElement);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError || e.InnerException is AuthenticationException)
        {
            throw new ConnectionException(ConnectionFailure.Tls, e.InnerException?.Message ?? e.Message, e);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.InvalidResponse)
        {
            throw new ConnectionException(ConnectionFailure.NotNeo4j, e.Message, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            throw new ConnectionException(ConnectionFailure.Unreachable, e.Message, e);
        }
    }

    private async Task<JsonDocument> ParseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            // A node's properties nest four levels deep in typed JSON; paths of maps of lists go far beyond the default 64.
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return await JsonDocument.ParseAsync(stream, new JsonDocumentOptions { MaxDepth = 512 }, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            // A server on its way down cuts answers short; a proxy says 502 to 504 in HTML.
            throw (int)response.StatusCode >= 500
                ? new ConnectionException(ConnectionFailure.Unreachable, $"HTTP status {(int)response.StatusCode}")
                : NotNeo4j();
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new ConnectionException(ConnectionFailure.Unreachable, e.Message, e);
        }
    }

    // Versions differ in the status they answer errors with, so the body decides.
    private void ThrowIfErrors(HttpResponseMessage response, JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            var first = errors[0];
            throw new CypherException(first.GetProperty("code").GetString() ?? "", first.GetProperty("message").GetString() ?? "");
        }

        if (!response.IsSuccessStatusCode) throw NotNeo4j();
    }

    private async Task RollBackAsync(string path)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, path);
            using var response = await _client.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            // The server is gone and with it the transaction; the error that led here is the one to report.
        }
    }

    private void Remember(JsonElement answer)
    {
        if (answer.TryGetProperty("bookmarks", out var bookmarks))
            _bookmarks = [.. bookmarks.EnumerateArray().Select(b => b.GetString()).OfType<string>()];
    }

    private ConnectionException NotNeo4j() =>
        new(ConnectionFailure.NotNeo4j, $"{_address.GetLeftPart(UriPartial.Authority)} does not answer as Neo4j does");
}
