using System.Collections.Frozen;

namespace Graph.Language.Morphology;

/// <summary>Past tenses and past participles that do not end in -ed, with their verbs; prefixes as in "overthrew" are taken off.</summary>
internal static class IrregularVerbs
{
    private static readonly string[] Prefixes = ["re", "over", "under", "out", "with", "mis", "un", "fore", "be", "for", "up", "off", "inter"];

    // Past forms that are verbs of their own: "found a party", "ground troops", "wound him".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnVerbs = new[]
    {
        "bore", "bound", "fell", "felt", "found", "ground", "lay", "left", "rent", "saw", "wound",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // The verb, then its forms.
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Bases = Read("""
        arise arose arisen; awake awoke awoken; be was were been; bear bore born borne; beat beat beaten; become became become; beget begot begotten; begin began begun;
        behold beheld; bend bent; bereave bereft; beset beset; bestride bestrode; bet bet; bid bade bid bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
        breed bred; bring brought; build built; burn burnt; burst burst; bust bust; buy bought; can could; cast cast; catch caught; choose chose chosen; cleave cleft cloven; cling clung; clothe clad;
        come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt;
        eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fit fit; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
        forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given;
        go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hew hewn; hide hid hidden; hit hit; hold held; hurt hurt; input input; keep kept;
        kneel knelt; knit knit; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let let; lie lain lay; light lit; lose lost;
        make made; mean meant; meet met; mow mown; offset offset; overcome overcame; partake partook partaken; pay paid; plead pled; prove proven; put put; quit quit; read read; rend rent; rid rid; ride rode ridden;
        ring rang rung; rise rose risen; run ran run; saw sawn; say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewn; shake shook shaken;
        shear shorn; shed shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
        slide slid; sling slung; slink slunk; slit slit; smell smelt; sneak snuck; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt;
        spin spun span; spit spat spit; split split; spoil spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
        strew strewn; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung;
        take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; understand understood;
        undergo underwent undergone; upset upset; broadcast broadcast; undertake undertook undertaken; telecast telecast; sublet sublet; wake woke woken; wear wore worn; weave wove woven; wed wed; weep wept; wet wet; will would; win won; wind wound; wring wrung; write wrote written; owe ought;
        unfreeze unfroze unfrozen; forswear forswore forsworn; foreswear foreswore
        """);

    /// <summary>Whether a form in lower case is a past tense or past participle of such a verb.</summary>
    public static bool Contains(ReadOnlySpan<char> form) => Base(form) != null;

    /// <summary>The verb of a past form, or null where it is none.</summary>
    /// <param name="form">The form in lower case.</param>
    public static string? Base(ReadOnlySpan<char> form)
    {
        if (Bases.TryGetValue(form, out var known)) return known;
        foreach (var prefix in Prefixes)
            if (form.Length > prefix.Length + 1 && form.StartsWith(prefix) && Bases.TryGetValue(form[prefix.Length..], out var verb)) return prefix + verb;
        return null;
    }

    /// <summary>Whether a past form may be another verb's present: "they lay", "they found a party".</summary>
    public static bool IsOwnVerb(ReadOnlySpan<char> form) => OwnVerbs.Contains(form) || Bases.TryGetValue(form, out var verb) && form.SequenceEqual(verb);

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read(string table)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in table.Split(';'))
        {
            var forms = verb.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms[1..]) bases.TryAdd(form, forms[0]);
        }

        return bases.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
