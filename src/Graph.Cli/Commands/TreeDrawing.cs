using Graph.Language;

namespace Graph.Cli.Commands;

/// <summary>Draws a dependency tree with box characters, one token a line in text order.</summary>
internal static class TreeDrawing
{
    private const int DeepestDrawn = 40;

    /// <summary>Writes the sentence: branches on the left, then form, tag and relation.</summary>
    public static void Write(TextWriter output, Sentence sentence)
    {
        var lines = new string[sentence.Count];
        Draw(sentence, sentence.Root, "", "", "", lines, 0);
        var width = Math.Min(60, lines.Max(l => l.Length));
        for (var i = 0; i < lines.Length; i++)
        {
            var token = sentence[i];
            output.Write($"{lines[i].PadRight(width)}  {token.Upos.Name(),-6}{token.Label}\n");
        }

        output.Write('\n');
    }

    // Dependants before the head are drawn above it, those after it below.
    private static void Draw(Sentence sentence, int index, string above, string own, string below, string[] lines, int depth)
    {
        lines[index] = own + sentence[index].Text;
        if (depth == DeepestDrawn) above = below = "";
        var children = sentence.Children(index).ToArray();
        var first = true;
        foreach (var child in children.Where(c => c < index))
        {
            Draw(sentence, child, above + (first ? "  " : "│ "), above + (first ? "┌─" : "├─"), above + "│ ", lines, depth + 1);
            first = false;
        }

        var later = children.Where(c => c > index).ToArray();
        for (var i = 0; i < later.Length; i++)
        {
            var last = i == later.Length - 1;
            Draw(sentence, later[i], below + "│ ", below + (last ? "└─" : "├─"), below + (last ? "  " : "│ "), lines, depth + 1);
        }
    }
}
