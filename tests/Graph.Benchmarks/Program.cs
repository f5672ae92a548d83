using BenchmarkDotNet.Running;
using Graph.Benchmarks;
using Graph.Benchmarks.Articles;
using Graph.Benchmarks.Neo4jLoading;
using Graph.Benchmarks.Peers;

if (args is ["cores"]) return CoreScaling.Run();
if (args is ["load"]) return LoadTime.Run();
if (args is ["graphs", .. var rest]) return GraphTimings.Run(rest);
if (args is ["neo4j", var uri, .. var more])
    return await LoadTimings.RunAsync(uri, more is [var statements] ? int.Parse(statements, System.Globalization.CultureInfo.InvariantCulture) : 200_000);
if (args is ["pipeline", .. var rounds]) return PipelineTimings.Run(rounds is [var n] ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 5);
if (args is ["soak", var articles, .. var jobs]) return await Soak.RunAsync(int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture), jobs is [var j] ? int.Parse(j, System.Globalization.CultureInfo.InvariantCulture) : 1);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
