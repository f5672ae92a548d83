using Graph.Stores.Neo4jStore.Bolt;

namespace Graph.Stores.Neo4jStore.Transport;

/// <content>Adds Bolt to the protocols; compiled where the feed has Neo4j.Driver.</content>
public static partial class Transports
{
    static partial void AddBolt(List<ITransportKind> kinds) => kinds.Add(new BoltTransportKind());
}
