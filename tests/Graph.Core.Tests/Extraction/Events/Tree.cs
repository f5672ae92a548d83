using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Builds an annotated one-sentence article by hand from words with tags, heads and labels.</summary>
/// <remarks>
/// One word each: <c>form[=lemma] TAG head label</c>, separated by bars; heads count from one. A form that starts with
/// a star is an actor of its own name; the tag is Penn's.
/// </remarks>
internal static class Tree
{
    public static AnnotatedArticle Article(string words)
    {
        string[][] rows = [.. words.Split('|').Select(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var text = string.Join(' ', rows.Select(r => Form(r[0])));
        var tokens = new List<Token>();
        var mentions = new List<Mention>();
        var at = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var form = Form(rows[i][0]);
            var span = new TextSpan(at, at + form.Length);
            at += form.Length + 1;
            var lemma = rows[i][0].Contains('=') ? rows[i][0].Split('=')[1] : form;
            tokens.Add(new Token(i, span, form, lemma, Pos(rows[i][1]), rows[i][1], "", int.Parse(rows[i][2]) - 1, rows[i][3]));
            if (rows[i][0][0] == '*')
                mentions.Add(new Mention(0, i, i + 1, i, span, form, MentionForm.Name, [form]));
        }

        var sentence = new Sentence(0, new TextSpan(0, text.Length), tokens);
        var entities = mentions.SelectMany(m => m.EntityIds).Distinct().ToDictionary(id => id, id => new Entity(id, id, EntityKind.Country));
        return new AnnotatedArticle(
            new Article("a", "a", text, [new Block(BlockKind.Paragraph, sentence.Span)]), [sentence], mentions, entities);
    }

    private static string Form(string word) => word.TrimStart('*').Split('=')[0];

    private static UniversalPos Pos(string tag) => tag switch
    {
        "NNP" or "NNPS" => UniversalPos.Propn,
        ['N', ..] => UniversalPos.Noun,
        "MD" or "AUX" => UniversalPos.Aux,
        ['V', ..] => UniversalPos.Verb,
        ['J', ..] => UniversalPos.Adj,
        "IN" => UniversalPos.Adp,
        "TO" => UniversalPos.Part,
        "CC" => UniversalPos.CConj,
        ['W', ..] or ['P', 'R', ..] => UniversalPos.Pron,
        "DT" => UniversalPos.Det,
        "RP" => UniversalPos.Adp,
        ['R', ..] => UniversalPos.Adv,
        _ => UniversalPos.X,
    };
}
