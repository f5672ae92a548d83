namespace Graph.Core.Ontologies;

/// <summary>An issue that positions are about, with the phrases that express it.</summary>
/// <param name="Key">Stable key, such as "territorial-concessions".</param>
/// <param name="Name">Readable name.</param>
/// <param name="Phrases">Phrase patterns over lemmas that express it.</param>
public sealed record IssueDefinition(string Key, string Name, IReadOnlyList<string> Phrases)
{
    /// <summary>Patterns of clauses whose subject does it itself and so supports it: "lifted the embargo".</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>Patterns of clauses whose subject does what others want of it and so accepts it: "withdrew its troops".</summary>
    public IReadOnlyList<string> Consents { get; init; } = [];

    /// <summary>Patterns that express its opposite: "blocked the convoy".</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Patterns of look-alikes: "peace prize".</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>Nouns that mean it in an article that has told of it: "the force", "the penalties".</summary>
    public IReadOnlyList<string> Again { get; init; } = [];

    /// <summary>Key of the issue that its end or undoing amounts to: ending sanctions is sanctions relief.</summary>
    public string? Undone { get; init; }

    /// <summary>Whether "the deal", without more, may mean it in an article about it.</summary>
    public bool IsAgreement { get; init; }

    /// <summary>Whether it holds others as its parts, as a peace agreement does: "the accord" means it before any of them.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether an actor takes it by itself, as sanctions are imposed: who approves it is for it and accepts nothing.</summary>
    public bool IsMeasure { get; init; }

    /// <summary>Whether another relation tells of its being given or withheld, so that having done so takes no position.</summary>
    public bool IsAid { get; init; }

    /// <summary>Whether peace accords provide for it and few accords are about it alone.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it is mostly told as where something else is dealt with, as talks are.</summary>
    public bool IsOccasion { get; init; }

    /// <summary>Whether an actor decides it alone: who will not do it is against it, where nobody has asked.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Sentences with the keys they express: "Chile wants a truce. => ceasefire".</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>File and line it was read from, for error messages.</summary>
    public string Origin { get; init; } = "";
}
