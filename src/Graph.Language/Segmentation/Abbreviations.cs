using System.Collections.Frozen;

namespace Graph.Language.Segmentation;

/// <summary>English abbreviations that keep their full stop, by what may follow them.</summary>
internal static class Abbreviations
{
    /// <summary>Before a name or number: never the end of a sentence.</summary>
    private static readonly string[] Titles =
    [
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Profs", "St", "Ste", "Gen", "Lt", "Col", "Capt", "Cmdr", "Cdr", "Adm", "Sgt", "Maj",
        "Cpl", "Pvt", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Hon", "Rev", "Fr", "Msgr", "Amb", "Atty", "Supt", "Insp",
        "Mgr", "Mme", "Mlle", "Messrs", "vs", "v", "Mt", "Ft", "cf", "e.g", "i.e", "viz", "esp", "approx", "ca", "Lt.-Gen", "Maj.-Gen",
    ];

    /// <summary>Before a number only; otherwise an ordinary word with a full stop.</summary>
    private static readonly string[] BeforeNumber =
        ["No", "Nos", "Art", "Arts", "Sec", "Fig", "Figs", "Vol", "Vols", "Ch", "p", "pp", "para", "Res", "Ext", "Sat", "Sun", "Mon", "Mar", "Wed", "Fri", "tel", "fax", "div"];

    /// <summary>Anywhere, also as a sentence's last word.</summary>
    private static readonly string[] Others =
    [
        "Jan", "Feb", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Tue", "Tues", "Thu", "Thur", "Thurs",
        "Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "Bros", "Cos", "plc", "etc", "al", "Ave", "Blvd", "Rd", "Dept", "Assn", "Univ", "Ph.D",
        "est", "misc", "min", "mins", "hr", "hrs", "yr", "yrs", "lb", "lbs", "oz", "Attn", "Conf", "Calif", "Ariz", "Colo", "Conn", "Fla", "Ga",
        "Ill", "Ind", "Kan", "Ky", "Md", "Mich", "Minn", "Mo", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis",
        "Wyo", "Del", "Mass", "c",
    ];

    // Case counts: "sun." or "mass." in lower case is the word; "Etc." and "ETC." are still the abbreviation.
    private static readonly FrozenSet<string> CaseBound = Others.Concat(BeforeNumber).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AbbreviationKind> ByForm = Titles.Select(f => (f, AbbreviationKind.Title))
        .Concat(BeforeNumber.Select(f => (f, AbbreviationKind.BeforeNumber)))
        .Concat(Others.Select(f => (f, AbbreviationKind.Other)))
        .SelectMany(x => Variants(x.f).Select(form => (form, x.Item2)))
        .DistinctBy(x => x.form)
        .ToFrozenDictionary(x => x.form, x => x.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByForm.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What kind of abbreviation a form is, given without its last full stop.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > 12) return AbbreviationKind.None;
        // "George P. Shultz", no page
        if (form.Length == 1 && char.IsUpper(form[0]) && form[0] is not ('I' or 'V')) return AbbreviationKind.Initials;
        if (Lookup.TryGetValue(form, out var kind)) return kind;
        return IsInitials(form) ? AbbreviationKind.Initials : AbbreviationKind.None;
    }

    /// <summary>Single letters joined by full stops: <c>J</c>, <c>U.S</c>, <c>a.m</c>; one letter alone must be a capital.</summary>
    private static bool IsInitials(ReadOnlySpan<char> form)
    {
        if (form.Length % 2 == 0) return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(form[i]) : form[i] != '.') return false;
        }

        return form.Length > 1 || (char.IsUpper(form[0]) && form[0] != 'I');
    }

    private static IEnumerable<string> Variants(string form)
    {
        yield return form;
        yield return form.ToUpperInvariant();
        if (CaseBound.Contains(form) && char.IsUpper(form[0])) yield break;
        yield return form.ToLowerInvariant();
        yield return char.ToUpperInvariant(form[0]) + form[1..];
    }
}
