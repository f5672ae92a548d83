namespace Graph.Language;

/// <summary>Tells names that the parser may take for one word before a text is parsed.</summary>
public interface INameSpotter
{
    /// <summary>The end of the name that starts at a token, <paramref name="first"/> + 1 where there is none or it is one token long.</summary>
    /// <param name="text">The text that the tokens point into.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="first">Index of a token.</param>
    int End(string text, IReadOnlyList<TextSpan> sentence, int first);
}
