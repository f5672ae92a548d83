namespace Graph.Language.Tests.Trees;

/// <summary>Builds sentences by hand: one <c>form/XPOS/head/label</c> a token, heads count from 1.</summary>
internal static class Tree
{
    public static Sentence Of(string words)
    {
        var tokens = new List<Token>();
        var at = 0;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = word.Split('/');
            var span = new TextSpan(at, at + parts[0].Length);
            tokens.Add(new Token(tokens.Count, span, parts[0], parts[0].ToLowerInvariant(), Pos(parts[1]), parts[1], "", int.Parse(parts[2]) - 1, parts[3]));
            at = span.End + 1;
        }

        return new Sentence(0, new TextSpan(0, at - 1), tokens);
    }

    public static string Form(this Sentence sentence, int index) => index < 0 ? "" : sentence[index].Text;

    public static string Forms(this Sentence sentence, IEnumerable<int> indexes) => string.Join(' ', indexes.Select(i => sentence[i].Text));

    public static int Find(this Sentence sentence, string form) => sentence.Tokens.First(t => t.Text == form).Index;

    private static UniversalPos Pos(string xpos) => xpos switch
    {
        "NNP" => UniversalPos.Propn,
        "NN" or "NNS" => UniversalPos.Noun,
        "PRP" or "WP" or "WDT" => UniversalPos.Pron,
        "DT" => UniversalPos.Det,
        "MD" or "AUX" => UniversalPos.Aux,
        "IN" => UniversalPos.Adp,
        "CC" => UniversalPos.CConj,
        "JJ" => UniversalPos.Adj,
        "RB" => UniversalPos.Adv,
        "TO" => UniversalPos.Part,
        "." or "," => UniversalPos.Punct,
        _ => UniversalPos.Verb,
    };
}
