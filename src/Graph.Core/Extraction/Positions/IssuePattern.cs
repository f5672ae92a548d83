namespace Graph.Core.Extraction.Positions;

/// <summary>A word with what it must govern, or words in a row, that express an issue.</summary>
/// <param name="Head">The word that carries the reading; for words in a row the first of them.</param>
/// <param name="Conditions">What the head must govern.</param>
/// <param name="Row">Words that must follow the head directly.</param>
internal sealed record IssuePattern(PatternWord Head, IReadOnlyList<PatternCondition> Conditions, IReadOnlyList<PatternWord> Row)
{
    /// <summary>The pattern as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>How much a match says: longer patterns win over shorter ones.</summary>
    public int Specificity => 1 + (2 * Conditions.Count) + (2 * Row.Count);

    public static IssuePattern Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> classes, string place)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new LexiconException($"{place}: empty pattern; remove it");
        var head = PatternWord.Parse(words[0], classes, place);
        var conditions = new List<PatternCondition>();
        var row = new List<PatternWord>();
        var role = "";
        var governs = false;
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i];
            if (word[0] == '>')
            {
                role = word[1..];
                governs = true;
            }
            else if (word == "&")
            {
                role = "";
            }
            else if (governs)
            {
                conditions.Add(new PatternCondition(role, PatternWord.Parse(word, classes, place)));
            }
            else
            {
                row.Add(PatternWord.Parse(word, classes, place));
            }
        }

        if (governs && conditions.Count == 0) throw new LexiconException($"{place}: '{text}' names nothing after '>'; name the governed word");
        return new IssuePattern(head, conditions, row) { Text = text };
    }

    /// <summary>The tokens of a match at a token, the head of the reading first; null where it does not match.</summary>
    public List<int>? Match(SentenceReading reading, int token)
    {
        if (!Head.Matches(reading, token)) return null;
        for (var i = 0; i < Row.Count; i++)
        {
            if (token + i + 1 >= reading.Sentence.Count || !Row[i].Matches(reading, token + i + 1)) return null;
        }

        List<int>? governed = null;
        foreach (var condition in Conditions)
        {
            // of words in a row any may govern the rest
            var found = -1;
            for (var word = token; word <= token + Row.Count && found < 0; word++) found = condition.Find(reading, word, governed);
            // "halt > shipment & arms": the arms may hang on the shipment
            for (var i = 0; found < 0 && condition.Role.Length == 0 && governed is not null && i < governed.Count; i++)
                found = condition.Find(reading, governed[i]);
            if (found < 0)
            {
                // "nuclear > deal": the modifier may be written first; what it modifies heads the reading
                if (Conditions.Count > 1 || Row.Count > 0 || condition.FindAbove(reading, token) is not (>= 0 and var above)) return null;
                return [above, token];
            }

            (governed ??= []).Add(found);
        }

        // Most tries fail, so the tokens are collected only now.
        var tokens = new List<int>(1 + Row.Count + Conditions.Count);
        for (var word = token; word <= token + Row.Count; word++) tokens.Add(word);
        if (governed is not null) tokens.AddRange(governed);
        return tokens;
    }
}
