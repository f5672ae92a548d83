namespace Graph.Training.Parsing;

/// <summary>A treebank sentence as the trainer sees it.</summary>
/// <param name="Forms">Word forms.</param>
/// <param name="Tags">Class of each word, −1 where the class is too rare to learn.</param>
/// <param name="Heads">Head of each word, −1 for the root.</param>
/// <param name="Labels">Relation of each word to its head.</param>
internal sealed record TrainingSentence(string[] Forms, int[] Tags, int[] Heads, int[] Labels)
{
    public int Count => Forms.Length;
}
