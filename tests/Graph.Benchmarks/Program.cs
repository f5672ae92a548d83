using BenchmarkDotNet.Running;
using Graph.Benchmarks;
using Graph.Benchmarks.Neo4jLoading;
using Graph.Benchmarks.Peers;

if (args is ["cores"]) return CoreScaling.Run();
if (args is ["graphs", .. var rest]) return GraphTimings.Run(rest);
if (args is ["neo4j", var uri, .. var more])
    return await LoadTimings.RunAsync(uri, more is [var statements] ? int.Parse(statements, System.Globalization.CultureInfo.InvariantCulture) : 200_000);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
