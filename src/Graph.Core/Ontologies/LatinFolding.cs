using System.Text;

namespace Graph.Core.Ontologies;

/// <summary>Reduces accented Latin letters to plain ones, as many outlets print names.</summary>
/// <remarks>The program runs with invariant globalization, where .NET does not decompose letters.</remarks>
public static class LatinFolding
{
    // Each row: the plain letter, then the letters that reduce to it.
    private static readonly string[] Rows =
    [
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "BƁḂḄḆ",
        "CÇĆĈĊČḈ",
        "DÐĎĐƊḊḌḎḐḒ",
        "EÈÉÊËĒĔĖĘĚƏȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "FḞ",
        "GĜĞĠĢǦǴḠ",
        "HĤĦȞḢḤḦḨḪ",
        "IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        "JĴ",
        "KĶƘǨḰḲḴ",
        "LĹĻĽŁḶḸḺḼ",
        "MḾṀṂ",
        "NÑŃŅŇŊǸṄṆṈṊ",
        "OÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        "PṔṖ",
        "RŔŖŘȐȒṘṚṜṞ",
        "SŚŜŞŠȘṠṢṤṦṨ",
        "TŢŤŦȚṪṬṮṰ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "VṼṾ",
        "WŴẀẂẄẆẈ",
        "XẊẌ",
        "YÝŶŸȲẎỲỴỶỸ",
        "ZŹŻŽẐẒẔ",
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bɓḃḅḇ",
        "cçćĉċčḉ",
        "dðďđɖɗḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩəɛḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįıǐȉȋḭḯỉị",
        "jĵǰ",
        "kķƙǩḱḳḵ",
        "lĺļľłḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňŋǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷƴȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly char[] Letters = Table();

    /// <summary>The text with plain letters: "Erdoğan" becomes "Erdogan"; the text itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        if (first < 0)
        {
            return text;
        }

        var folded = new StringBuilder(text, 0, first, text.Length + 4);
        foreach (var c in text.AsSpan(first))
        {
            _ = c switch
            {
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'Æ' => folded.Append("Ae"),
                'œ' => folded.Append("oe"),
                'Œ' => folded.Append("Oe"),
                'þ' => folded.Append("th"),
                'Þ' => folded.Append("Th"),
                '\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u02BF' => folded.Append('\''),
                '\u2010' or '\u2011' or '\u2013' => folded.Append('-'),
                >= '\u0300' and <= '\u036F' => folded, // combining marks
                _ => folded.Append(c < Letters.Length && Letters[c] != 0 ? Letters[c] : c),
            };
        }

        return folded.ToString();
    }

    private static char[] Table()
    {
        var table = new char[0x1F00];
        foreach (var row in Rows)
        {
            foreach (var letter in row.AsSpan(1))
            {
                table[letter] = row[0];
            }
        }

        return table;
    }
}
