using Graph.Core.Linking;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>A title in the text with what surrounds it: "the former Nigerian president", "his Russian counterpart".</summary>
internal sealed class RolePhrase(FoldedSentence sentence, int core, int coreEnd, RoleTitle title)
{
    public FoldedSentence Sentence { get; } = sentence;

    /// <summary>Index of the title's first piece.</summary>
    public int Core { get; } = core;

    /// <summary>Index just past the title's last piece.</summary>
    public int CoreEnd { get; } = coreEnd;

    public RoleTitle Title { get; } = title;

    /// <summary>Index of the first piece of the phrase: determiner, owner and modifiers included.</summary>
    public int First { get; set; } = core;

    /// <summary>Index of the first piece where a description owns the post: of "the" in "the bloc's envoy".</summary>
    public int Outset => Genitive < 0 ? First : OwnerFirst();

    /// <summary>Index of the first piece of the title with its modifiers.</summary>
    public int RoleFirst { get; set; } = core;

    /// <summary>Index just past the phrase, complements included.</summary>
    public int End { get; set; } = coreEnd;

    /// <summary>Index just past the title's complement that is no owner: "minister of foreign affairs".</summary>
    public int RoleEnd { get; set; } = coreEnd;

    public bool IsPlural { get; init; }

    /// <summary>One of several holders of a plural title.</summary>
    public bool IsListed { get; init; }

    public bool IsFormer { get; set; }

    /// <summary>Not yet in office: "incoming", "nominee".</summary>
    public bool IsComing { get; set; }

    /// <summary>Whether "the" or an owner makes it definite.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>"his Russian counterpart", "my Turkish colleague": the post is another person's.</summary>
    public bool IsCounterpart { get; init; }

    /// <summary>The name that says whom the post serves, or null.</summary>
    public NameCandidate? Owner { get; set; }

    /// <summary>Further names of a plural's owners: "the Russian and Ukrainian presidents".</summary>
    public List<NameCandidate> OtherOwners { get; } = [];

    /// <summary>The piece of the possessive pronoun that says whom the post serves; −1 where there is none.</summary>
    public int Possessive { get; set; } = -1;

    /// <summary>The piece of a genitive whose owner is a description: "the bloc's envoy"; −1 where there is none.</summary>
    public int Genitive { get; set; } = -1;

    /// <summary>The piece after "of" where a description is the owner: "chair of the bloc"; −1 where there is none.</summary>
    public int Complement { get; set; } = -1;

    /// <summary>Who holds it, where the text names the person.</summary>
    public LocalEntity? Holder { get; set; }

    /// <summary>The name of the holder beside the phrase.</summary>
    public NameCandidate? HolderName { get; set; }

    /// <summary>How the text ties holder and post together.</summary>
    public string Tie { get; set; } = "";

    /// <summary>Whether the tie is negated.</summary>
    public bool IsDenied { get; set; }

    private int OwnerFirst()
    {
        for (var i = Genitive - 1; i >= 0 && i > Genitive - 6; i--)
        {
            if (Sentence.Key(i, i + 1) is "the" or "this" or "that" or "its" or "his" or "her" or "their" or "our" or "my") return i;
            if (Sentence.Pieces[i].Barrier) return First;
        }

        return First;
    }

    /// <summary>The title as written with its modifiers.</summary>
    public string Role(string text)
    {
        if (Tie == "verb") return Title.Name;
        var role = text[Sentence.Pieces[RoleFirst].Start..Sentence.Pieces[RoleEnd - 1].End];
        return role.Any(char.IsLower) && !role.Contains("U.", StringComparison.Ordinal) ? role.ToLowerInvariant() : role;
    }
}
