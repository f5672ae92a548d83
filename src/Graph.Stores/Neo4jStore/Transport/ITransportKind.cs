namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A protocol that this build can reach Neo4j by.</summary>
public interface ITransportKind
{
    /// <summary>Name with its version, for <c>--version</c>.</summary>
    string Name { get; }

    /// <summary>URI schemes it serves, such as bolt or https.</summary>
    IReadOnlyList<string> Schemes { get; }

    /// <summary>Makes a transport; nothing is sent yet.</summary>
    ICypherTransport Create(Neo4jSettings settings);
}
