namespace Graph.Core.Articles;

/// <summary>What part an article's block of text plays on the page.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The article's headline.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a bulleted or numbered list.</summary>
    ListItem,

    /// <summary>A row of a key-points table or summary box.</summary>
    KeyPoint,

    /// <summary>A question of a FAQ or an interview.</summary>
    Question,

    /// <summary>A picture's caption.</summary>
    Caption,
}
