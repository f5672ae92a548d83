namespace Graph.Core.Coreference;

/// <summary>How many of what sort a plural description means.</summary>
/// <param name="Count">Number of actors.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Noun">The plural noun; empty where there is none.</param>
/// <param name="IsBare">Whether no number says how many: "the leaders".</param>
/// <param name="IsUncounted">Whether they may be any number of parties: "the warring sides", "all parties".</param>
internal readonly record struct PluralSort(int Count, PluralKind Kind = PluralKind.Any, string Noun = "", bool IsBare = false, bool IsUncounted = false);
