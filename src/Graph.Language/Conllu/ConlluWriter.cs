namespace Graph.Language.Conllu;

/// <summary>Writes parsed sentences as CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>Writes a sentence of a raw text, with its text and the offsets of its tokens.</summary>
    public static void Write(TextWriter writer, Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        writer.Write($"# sent_id = {sentence.Index + 1}\n# text = {OneLine(sentence.Span.In(text))}\n");
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = sentence[i];
            var touches = i + 1 < sentence.Count && sentence[i + 1].Span.Start == token.Span.End;
            WriteWord(writer, token, (touches ? "SpaceAfter=No|" : "") + $"TokenRange={token.Span.Start}:{token.Span.End}");
        }

        writer.Write('\n');
    }

    /// <summary>Writes predictions for a sentence that came from a CoNLL-U file, keeping its comments and ranges.</summary>
    public static void Write(TextWriter writer, ConlluSentence source, Sentence parsed)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parsed);
        foreach (var comment in source.Comments) writer.Write(comment + "\n");
        var ranges = source.MultiwordTokens.ToDictionary(r => r.First);
        for (var i = 0; i < parsed.Count; i++)
        {
            if (ranges.TryGetValue(i, out var range))
                writer.Write($"{range.First + 1}-{range.Last + 1}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{(range.SpaceAfter ? "_" : "SpaceAfter=No")}\n");
            WriteWord(writer, parsed[i], source.Tokens[i].SpaceAfter ? "_" : "SpaceAfter=No");
        }

        writer.Write('\n');
    }

    private static void WriteWord(TextWriter writer, in Token token, string miscellaneous) =>
        writer.Write(
            $"{token.Index + 1}\t{OneLine(token.Text)}\t{OneLine(token.Lemma)}\t{token.Upos.Name()}\t{token.Xpos}\t{Filled(token.Features)}\t{token.Head + 1}\t{token.Label}\t_\t{miscellaneous}\n");

    private static string Filled(string value) => value.Length == 0 ? "_" : value;

    private static string OneLine(string value) => value.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
        ? value
        : string.Join(' ', value.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
