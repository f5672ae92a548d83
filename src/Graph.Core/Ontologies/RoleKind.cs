namespace Graph.Core.Ontologies;

/// <summary>What sort of office a title names.</summary>
public enum RoleKind
{
    HeadOfState,
    HeadOfGovernment,
    Monarch,
    Minister,
    Deputy,
    Envoy,
    Spokesperson,
    Negotiator,
    Adviser,
    Commander,
    Legislator,
    Judge,
    Cleric,
    Official,

    /// <summary>Head of a party, movement, organisation or company.</summary>
    Leader,

    /// <summary>A form of address that names no office: Mr, Dr, Sir.</summary>
    Courtesy,
}
