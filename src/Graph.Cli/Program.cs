using Graph.Cli;
using Graph.Cli.Output;

return await CommandLineApp.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
