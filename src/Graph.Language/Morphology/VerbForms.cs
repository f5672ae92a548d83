using System.Collections.Frozen;

namespace Graph.Language.Morphology;

/// <summary>Which inflections a verb's form can be: "lift" is no past tense, "cut" may be one.</summary>
internal static class VerbForms
{
    private const int ShortestWord = 3;

    private static readonly string[] Prefixes = ["re", "over", "under", "out", "with", "mis", "un", "fore", "be", "for", "up", "off", "inter"];

    // Past tenses and past participles that do not end in -ed.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Irregular = """
        arisen arose ate awoke awoken beat beaten became become been began begun bent bereft beset bet bid bidden bit bitten bled blew blown bore born borne
        bought bound bred broadcast broke broken brought built burnt burst bust came cast caught chose chosen clad clung come cost crept cut dealt did done
        drank drawn dreamt drew driven drove drunk dug dwelt eaten fallen fell felt fit fled flew flown flung forbade forbidden forecast forgot forgotten
        forsaken forsook fought found froze frozen gave given gone got gotten ground grew grown had heard held hewn hid hidden hit hung hurt input kept knelt
        knew knit known laid lain lay leant leapt learnt led left lent let lit lost made meant met mown offset ought paid pled proven put quit ran rang read
        rent rid ridden risen rode rose run rung said sang sank sat saw sawn seen sent set sewn shaken shed shone shook shorn shot shown shrank shrunk shut slain slew
        slept slid slit slung slunk smelt snuck sold sought sown span spat sped spelt spent spilt spit split spoilt spoke spoken spread sprang sprung spun
        stank stole stolen stood strewn stricken striven strode strove struck strung stuck stung stunk sublet sung sunk swam swept swollen swore sworn swum swung
        taken taught telecast thought threw thrown thrust told took tore torn trod trodden understood undergone undertaken underwent upset was wed went
        wept were wet woke woken won wore worn would wound woven wove wrote written wrung
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether English spelling allows a form to carry a Penn tag; true of all tags but inflected verbs' and of what is no plain word.</summary>
    public static bool Allow(string xpos, ReadOnlySpan<char> form)
    {
        if (xpos is not ("VBD" or "VBN" or "VBG" or "VBZ") || form.Length < ShortestWord) return true;
        Span<char> lower = stackalloc char[form.Length <= 32 ? form.Length : 32];
        if (form.Length > lower.Length || form.ToLowerInvariant(lower) < 0 || lower.ContainsAnyExceptInRange('a', 'z')) return true;
        return xpos switch
        {
            "VBG" => lower.EndsWith("in") || lower.EndsWith("ing") || lower is "gon", // gon na
            "VBZ" => lower[^1] is 's' or 'z',
            _ => lower.EndsWith("ed") || IsIrregular(lower),
        };
    }

    private static bool IsIrregular(ReadOnlySpan<char> lower)
    {
        if (Irregular.Contains(lower)) return true;
        foreach (var prefix in Prefixes)
            if (lower.StartsWith(prefix) && Irregular.Contains(lower[prefix.Length..])) return true;
        return false;
    }
}
