namespace Graph.Core.Extraction.Events;

/// <summary>Why a frame finds nothing at a word.</summary>
public enum FrameMiss
{
    /// <summary>It does find something.</summary>
    None,

    /// <summary>None of the conditions that it needs holds.</summary>
    Needs,

    /// <summary>A condition that it avoids holds.</summary>
    Avoids,

    /// <summary>Nobody named stands in a slot.</summary>
    Nobody,

    /// <summary>A relation between parties has one only.</summary>
    SingleParty,

    /// <summary>The word only describes somebody.</summary>
    Attribute,

    /// <summary>The word tells what somebody is accused of, asked or threatened with.</summary>
    Content,
}
