namespace Graph.Language.Segmentation;

/// <summary>What the rules say of the gap between two tokens.</summary>
internal enum BoundaryRule
{
    /// <summary>Surely inside a sentence: a closing quote, a footnote, punctuation without a space.</summary>
    Inside,

    /// <summary>Between sentences beyond doubt: a blank line, a heading's line break, a plain word's stop before a capital.</summary>
    Between,

    /// <summary>Between sentences by another stop, an abbreviation's stop or a lost line break.</summary>
    Stop,
    Abbreviation,
    LostLine,

    /// <summary>Nothing speaks for a boundary; the learned judge decides.</summary>
    Unmarked,

    /// <summary>A stop that the rules take for none; the learned judge decides.</summary>
    InnerStop,

    /// <summary>An abbreviation that the rules let the sentence run past; the learned judge decides.</summary>
    InnerAbbreviation,
}
