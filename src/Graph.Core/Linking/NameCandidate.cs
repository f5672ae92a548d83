using Graph.Core.Mentions;
using Graph.Core.Names;

namespace Graph.Core.Linking;

/// <summary>A stretch that names something, on its way to becoming a mention.</summary>
internal sealed class NameCandidate(FoldedSentence sentence, int first, int end)
{
    public FoldedSentence Sentence { get; } = sentence;

    /// <summary>Index of the first piece.</summary>
    public int First { get; set; } = first;

    /// <summary>Index just past the last piece.</summary>
    public int End { get; set; } = end;

    /// <summary>What the ontology says it can mean.</summary>
    public IReadOnlyList<AliasMeaning> Meanings { get; set; } = [];

    /// <summary>What the recogniser takes it for, null where it saw no name.</summary>
    public NameKind? Recognized { get; set; }

    /// <summary>The recogniser's confidence.</summary>
    public double Confidence { get; set; }

    public List<LocalEntity> Entities { get; } = [];

    public MentionForm Form { get; set; } = MentionForm.Name;

    public bool IsLocation { get; set; }

    public bool IsListed { get; set; } = true;

    public bool IsDropped { get; set; }

    /// <summary>Whether it says whom a title serves: "the Turkish foreign minister".</summary>
    public bool ModifiesTitle { get; set; }

    public double LinkConfidence { get; set; } = 1;

    public string Reason { get; set; } = "";

    public int FirstToken => Sentence.Pieces[First].Token;

    public int LastToken => Sentence.Pieces[End - 1].Token;

    public int PieceCount => End - First;

    /// <summary>The folded words, joined by blanks.</summary>
    public ReadOnlySpan<char> Key => Sentence.Key(First, End);

    /// <summary>The folded words.</summary>
    public List<string> Pieces()
    {
        var pieces = new List<string>(PieceCount);
        for (var i = First; i < End; i++) pieces.Add(Sentence.Key(i, i + 1).ToString());
        return pieces;
    }

    /// <summary>The surface form.</summary>
    public string Text(string article) => article[Sentence.Pieces[First].Start..Sentence.Pieces[End - 1].End];

    public void Link(LocalEntity entity, double confidence, string reason)
    {
        Entities.Clear();
        Entities.Add(entity);
        LinkConfidence = confidence;
        Reason = reason;
    }
}
