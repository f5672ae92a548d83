namespace Graph.Core.Ontologies;

/// <summary>What an office belongs to.</summary>
public enum RoleServes
{
    Either,
    Country,
    Organization,
    Nobody,
}
