namespace Graph.Core.Extraction.Events;

/// <summary>Where in the logical structure around a word one of its roles stands.</summary>
/// <remarks>
/// Written <c>subj</c>, <c>obj</c>, <c>with</c>, <c>comp.subj</c>; a trailing <c>~</c> accepts the owner of what stands
/// there, <c>@</c> a place, <c>%</c> a place anywhere in the phrase, <c>*</c> any of them.
/// </remarks>
/// <param name="Steps">Logical relations to follow one after the other, starting at the frame's word.</param>
/// <param name="Reach">Which mention inside the argument counts.</param>
public sealed record Slot(IReadOnlyList<string> Steps, Reach Reach)
{
    /// <summary>The steps joined by full stops, without the reach.</summary>
    public string Path { get; } = string.Join('.', Steps);

    /// <summary>Reads the notation.</summary>
    /// <exception cref="FormatException">The notation is empty.</exception>
    public static Slot Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var reach = trimmed.Length == 0 ? Reach.Actor : trimmed[^1] switch
        {
            '~' => Reach.Owner,
            '@' => Reach.Place,
            '%' => Reach.Within,
            '*' => Reach.Any,
            _ => Reach.Actor,
        };
        var path = reach == Reach.Actor ? trimmed : trimmed[..^1];
        if (path.Length == 0) throw new FormatException("a slot is empty; name one such as 'subj' or 'with'");
        return new Slot(path.Split('.'), reach);
    }

    /// <summary>Reads alternatives in order of preference: <c>obj|on</c>.</summary>
    public static IReadOnlyList<Slot> ParseAlternatives(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('|').Select(Parse)];
    }

    /// <inheritdoc/>
    public override string ToString() => Path + Reach switch
    {
        Reach.Owner => "~",
        Reach.Place => "@",
        Reach.Within => "%",
        Reach.Any => "*",
        _ => "",
    };
}
