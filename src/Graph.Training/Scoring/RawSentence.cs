using Graph.Language;
using Graph.Language.Conllu;

namespace Graph.Training.Scoring;

/// <summary>A treebank sentence in its raw text.</summary>
internal sealed record RawSentence(TextSpan Span, IReadOnlyList<TextSpan> Tokens, ConlluSentence Source);
