using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Tests;

/// <summary>Articles of one paragraph.</summary>
internal static class PlainArticle
{
    /// <summary>The article whose only block is the text.</summary>
    public static Article Of(string text) => new("plain", "plain", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
}
