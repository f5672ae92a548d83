using BenchmarkDotNet.Running;
using Graph.Benchmarks.Peers;

if (args is ["graphs", .. var rest]) return GraphTimings.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
