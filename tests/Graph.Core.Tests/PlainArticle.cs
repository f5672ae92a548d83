using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Tests;

/// <summary>Articles of one paragraph or of a paragraph a line.</summary>
internal static class PlainArticle
{
    /// <summary>The article whose only block is the text.</summary>
    public static Article Of(string text) => new("plain", "plain", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);

    /// <summary>The article whose lines are its blocks; "NAME| " before a line labels its speaker.</summary>
    public static Article OfLines(string text)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var label = line.IndexOf('|', StringComparison.Ordinal);
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(label < 0 ? at : at + label + 2, at + line.Length), label < 0 ? null : line[..label]));
            at += line.Length + 1;
        }

        return new Article("plain", "plain", text, blocks);
    }

    /// <summary>The article of a title and a paragraph.</summary>
    public static Article Under(string title, string text) =>
        new("plain", "plain", $"{title}\n{text}", [new Block(BlockKind.Title, new TextSpan(0, title.Length)), new Block(BlockKind.Paragraph, new TextSpan(title.Length + 1, title.Length + 1 + text.Length))]);
}
