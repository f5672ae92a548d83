namespace Graph.Training.Segmentation;

/// <summary>Feature rows of a gap between tokens and whether a sentence ends there.</summary>
internal readonly record struct BoundaryExample(int[] Rows, bool IsBoundary);
