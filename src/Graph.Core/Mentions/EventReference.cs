namespace Graph.Core.Mentions;

/// <summary>A noun that takes up talks or an agreement told before, with the parties it leaves out.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Token">Index of the noun.</param>
/// <param name="ParticipantIds">The parties, two or more.</param>
/// <param name="Confidence">Probability that these are the parties meant, 0 to 1.</param>
/// <param name="Reason">Where they come from, for <c>--explain</c>.</param>
public sealed record EventReference(int Sentence, int Token, IReadOnlyList<string> ParticipantIds, double Confidence, string Reason);
