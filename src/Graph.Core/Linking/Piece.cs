namespace Graph.Core.Linking;

/// <summary>A folded word of a sentence.</summary>
/// <param name="Token">The token it is cut from.</param>
/// <param name="From">Start in the folded text.</param>
/// <param name="To">End in the folded text.</param>
/// <param name="Upper">Whether it begins with a capital or digit.</param>
/// <param name="AllCaps">Whether it has several letters, all capitals.</param>
/// <param name="Barrier">Whether punctuation parts it from the piece before.</param>
/// <param name="Start">Start in the article's text.</param>
/// <param name="End">End in the article's text.</param>
internal readonly record struct Piece(int Token, int From, int To, bool Upper, bool AllCaps, bool Barrier, int Start, int End);
