using System.Globalization;

namespace Graph.Language.Conllu;

/// <summary>Reads CoNLL-U, the exchange format of Universal Dependencies.</summary>
public static class ConlluReader
{
    /// <summary>Reads the sentences of a file one by one.</summary>
    /// <param name="reader">The text; lines end in LF or CRLF.</param>
    /// <param name="source">Name for error messages, such as the path.</param>
    /// <exception cref="InvalidDataException">A line has not ten columns or a column makes no sense.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = new List<string>();
        var tokens = new List<ConlluToken>();
        var ranges = new List<ConlluRange>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line.AsSpan().Trim().IsEmpty)
            {
                if (tokens.Count > 0)
                {
                    yield return Checked();
                    comments = [];
                    tokens = [];
                    ranges = [];
                }
            }
            else if (line[0] == '#' && tokens.Count == 0)
            {
                comments.Add(line);
            }
            else
            {
                Add(line);
            }
        }

        if (tokens.Count > 0) yield return Checked();

        void Add(string line)
        {
            var columns = line.Split('\t');
            if (columns.Length != 10) throw Malformed($"{columns.Length} columns instead of 10");
            var id = columns[0];
            var spaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (id.Contains('.', StringComparison.Ordinal)) return; // an empty node of the enhanced graph
            if (id.Split('-') is [var first, var last])
            {
                ranges.Add(new ConlluRange(Number(first, "id") - 1, Number(last, "id") - 1, columns[1], spaceAfter));
                return;
            }

            if (Number(id, "id") != tokens.Count + 1) throw Malformed($"id {id} instead of {tokens.Count + 1}");
            var head = columns[6] == "_" ? -1 : Number(columns[6], "head") - 1;
            tokens.Add(new ConlluToken(columns[1], columns[2], columns[3], columns[4], columns[5] == "_" ? "" : columns[5], head, columns[7], spaceAfter));
        }

        ConlluSentence Checked()
        {
            foreach (var token in tokens)
            {
                if (token.Head >= tokens.Count) throw Malformed($"the head {token.Head + 1} of '{token.Form}' is no token of the sentence");
            }

            return new ConlluSentence(comments, tokens, ranges.Where(r => r.First >= 0 && r.Last < tokens.Count && r.Last >= r.First).ToArray());
        }

        int Number(string value, string column) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var result) && result >= 0
                ? result
                : throw Malformed($"the {column} '{value}' is no number");

        InvalidDataException Malformed(string what) => new($"{source}:{number}: {what}; expected CoNLL-U (universaldependencies.org/format.html)");
    }
}
