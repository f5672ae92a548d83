using System.Collections.Frozen;

namespace Graph.Language.Segmentation;

/// <summary>Capitalised words that begin a sentence rather than continue a name after an abbreviation.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "The", "This", "That", "These", "Those", "There", "Then", "They", "Their", "He", "His", "Her", "She", "It", "Its", "We", "Our", "You", "Your",
        "I", "My", "In", "On", "At", "By", "For", "From", "With", "Without", "After", "Before", "Since", "Until", "While", "When", "Where", "What",
        "Who", "Why", "How", "If", "As", "Although", "Though", "Because", "But", "And", "Or", "So", "Yet", "However", "Meanwhile", "Moreover",
        "Some", "Many", "Most", "Several", "All", "Both", "Each", "Another", "One", "Two", "No", "Not", "Now", "Also", "Here", "A", "An",
        "To", "Under", "During", "Despite", "Asked", "Earlier", "Later", "Officials", "According", "Once", "Such", "Even", "Only", "Once", "Please", "Is", "Are", "Do", "Does", "Did", "Was",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
