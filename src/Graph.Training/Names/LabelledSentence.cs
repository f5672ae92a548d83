using Graph.Language;

namespace Graph.Training.Names;

/// <summary>A parsed sentence with one label a token.</summary>
public sealed record LabelledSentence(Sentence Sentence, int[] Labels);
