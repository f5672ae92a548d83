using System.CommandLine;
using System.Text;
using Graph.Cli.Errors;
using Graph.Cli.Output;
using Graph.Language;
using Graph.Language.Conllu;

namespace Graph.Cli.Commands;

/// <summary><c>parse FILE|-</c>: the sentences of a text as CoNLL-U or drawn as trees.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Text to parse, or - for standard input" };
        var conllu = new Option<bool>("--conllu") { Description = "FILE is CoNLL-U: keep its sentences and tokens, predict the rest" };
        var tree = new Option<bool>("--tree") { Description = "Draw the trees instead of printing CoNLL-U" };
        var command = new DocumentedCommand("parse", "Tag and parse text: Universal Dependencies as CoNLL-U")
        {
            Examples =
            [
                "actorgraph parse article.txt",
                "echo 'Russia rejected the plan.' | actorgraph parse - --tree",
                "actorgraph parse --conllu en_ewt-ud-test.conllu > predicted.conllu",
            ],
        };
        command.Add(file);
        command.Add(conllu);
        command.Add(tree);
        command.SetAction(result => Run(terminal, result.GetValue(file)!, result.GetValue(conllu), result.GetValue(tree)));
        return command;
    }

    private static int Run(Terminal terminal, string file, bool isConllu, bool asTree)
    {
        using var reader = Open(terminal, file);
        if (isConllu)
            ParseTreebank(terminal.Out, reader, file, asTree);
        else
            ParseText(terminal.Out, reader.ReadToEnd(), asTree);
        return ExitCodes.Success;
    }

    private static TextReader Open(Terminal terminal, string file)
    {
        if (file == "-") return terminal.In;
        if (!File.Exists(file)) throw new CommandException($"{file}: no such file; check the path, or use - for standard input");
        return new StreamReader(file, Encoding.UTF8);
    }

    private static void ParseText(TextWriter output, string text, bool asTree)
    {
        foreach (var sentence in LanguageEngine.Default.Annotate(text))
        {
            if (asTree) TreeDrawing.Write(output, sentence);
            else ConlluWriter.Write(output, sentence, text);
        }
    }

    private static void ParseTreebank(TextWriter output, TextReader reader, string file, bool asTree)
    {
        try
        {
            foreach (var chunk in ConlluReader.Read(reader, file).Chunk(64))
            {
                var parsed = LanguageEngine.Default.Parse(chunk);
                for (var i = 0; i < chunk.Length; i++)
                {
                    if (asTree) TreeDrawing.Write(output, parsed[i]);
                    else ConlluWriter.Write(output, chunk[i], parsed[i]);
                }
            }
        }
        catch (InvalidDataException e)
        {
            throw new CommandException(e.Message);
        }
    }
}
