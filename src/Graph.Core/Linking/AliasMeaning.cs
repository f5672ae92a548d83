using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>One entity that an alias can mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Sort">How the alias names it.</param>
/// <param name="Alias">The alias as listed.</param>
/// <param name="Capitals">Bits of the pieces that must begin with a capital.</param>
/// <param name="IsAcronym">Whether all its letters are capitals, so that "us" is not the U.S.</param>
internal sealed record AliasMeaning(OntologyEntity Entity, AliasSort Sort, string Alias, ulong Capitals, bool IsAcronym)
{
    /// <summary>Whether it is a short word with a capital inside: LeT, MoD.</summary>
    public bool IsMixed { get; } = Alias.Length <= 4 && !IsAcronym && !Alias.Contains(' ') && Alias.Skip(1).Any(char.IsUpper);
}
