using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>A sentence's words folded once, so that every stretch of them can be looked up without allocation.</summary>
internal sealed class FoldedSentence
{
    private readonly char[] _text;
    private readonly List<Piece> _pieces;
    private readonly int[] _firstPiece;

    public FoldedSentence(Sentence sentence)
    {
        Sentence = sentence;
        _pieces = new List<Piece>(sentence.Count);
        var length = 0;
        // Of the characters of a token at least one parts each of its pieces from the next, so the blanks behind them need one more.
        for (var i = 0; i < sentence.Count; i++) length += sentence[i].Text.Length + 1;
        _text = new char[length];
        _firstPiece = new int[sentence.Count + 1];
        var at = 0;
        var barrier = true;
        for (var t = 0; t < sentence.Count; t++)
        {
            _firstPiece[t] = _pieces.Count;
            var word = sentence[t].Text;
            var any = false;
            for (var i = 0; i < word.Length;)
            {
                if (!char.IsLetterOrDigit(word[i])) { i++; continue; }
                var from = at;
                var begin = i;
                bool upper = !char.IsLower(word[i]), all = true;
                for (; i < word.Length && (char.IsLetterOrDigit(word[i]) || word[i] == '.'); i++)
                {
                    if (word[i] == '.') continue;
                    if (char.IsLower(word[i])) all = false;
                    _text[at++] = char.ToLowerInvariant(LatinFold.Fold(word[i]));
                }

                _pieces.Add(new Piece(t, from, at, upper, all && i - begin > 1, barrier, sentence[t].Span.Start + begin, sentence[t].Span.Start + i));
                _text[at++] = ' ';
                barrier = false;
                any = true;
            }

            if (!any && word is not ("-" or "–" or "'" or "’" or "." or "&")) barrier = true;
            else if (!any && t > 0 && word is "." && !IsAbbreviation(sentence[t - 1].Text)) barrier = true;
        }

        _firstPiece[sentence.Count] = _pieces.Count;
    }

    public Sentence Sentence { get; }

    /// <summary>The folded words in text order; punctuation has none.</summary>
    public List<Piece> Pieces => _pieces;

    /// <summary>Index of the first piece at or after a token.</summary>
    public int PieceAt(int token) => _firstPiece[token];

    /// <summary>The folded words of a stretch, joined by blanks.</summary>
    public ReadOnlySpan<char> Key(int first, int end) => _text.AsSpan(_pieces[first].From, _pieces[end - 1].To - _pieces[first].From);

    /// <summary>Whether a hyphen joins a piece to the one before.</summary>
    public bool IsHyphenated(int piece)
    {
        if (piece == 0 || _pieces[piece].Start != _pieces[piece - 1].End + 1) return false;
        var token = _pieces[piece].Token;
        var before = _pieces[piece - 1].Token;
        return token == before
            ? Sentence[token].Text[_pieces[piece].Start - Sentence[token].Span.Start - 1] is '-' or '‑'
            : token == before + 2 && Sentence[token - 1].Text is "-" or "‑";
    }

    private static bool IsAbbreviation(string word) => word.Length <= 4;
}
