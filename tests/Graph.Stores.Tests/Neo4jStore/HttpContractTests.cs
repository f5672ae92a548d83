namespace Graph.Stores.Tests.Neo4jStore;

[Collection("Neo4j")]
public sealed class HttpContractTests(Neo4jServer server) : Neo4jContract(server, "http");
