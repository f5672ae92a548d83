using Graph.Language.Features;

namespace Graph.Training.Parsing;

/// <summary>The features frequent enough to learn, and how a sentence maps to them.</summary>
internal sealed class FeatureInventory
{
    private static readonly int[] Rarest = [2, 2, 3, 3, 3, 3, 3, 3, 3, 1, 3, 2, 2, 2, 3];

    private readonly HashIndex _index;
    private readonly WordVectors _vectors;

    public FeatureInventory(WordVectors vectors, IEnumerable<TrainingSentence> sentences)
    {
        _vectors = vectors;
        var counts = new Dictionary<uint, (int Kind, int Count)>();
        foreach (var sentence in sentences)
        {
            foreach (var keys in Extract(sentence.Forms).Keys)
            {
                for (var kind = 0; kind < keys.Length; kind++)
                {
                    if (keys[kind] != 0) counts[keys[kind]] = (kind, counts.GetValueOrDefault(keys[kind]).Count + 1);
                }
            }
        }

        Keys = [.. counts.Where(c => c.Value.Count >= Rarest[c.Value.Kind]).Select(c => c.Key).Order()];
        _index = new HashIndex(Keys);
    }

    /// <summary>Keys in rising order; the place of a key is its row.</summary>
    public uint[] Keys { get; }

    /// <summary>Rows of a token's features by kind, −1 where there is none, and the vector's row.</summary>
    public (int[][] Rows, int[] Vectors) Map(string[] forms)
    {
        var (keys, vectors) = Extract(forms);
        return (Array.ConvertAll(keys, token => Array.ConvertAll(token, key => key == 0 ? -1 : _index.Find(key))), vectors);
    }

    private (uint[][] Keys, int[] Vectors) Extract(string[] forms)
    {
        int words = 0, capitalised = 0, upper = 0;
        foreach (var form in forms) TokenFeatures.Count(form, ref words, ref capitalised, ref upper);
        var casing = TokenFeatures.Casing(words, capitalised, upper);
        var keys = new uint[forms.Length][];
        var vectors = new int[forms.Length];
        var first = true;
        for (var i = 0; i < forms.Length; i++)
        {
            keys[i] = new uint[TokenFeatures.Kinds];
            vectors[i] = TokenFeatures.Extract(forms[i], first && char.IsLetter(forms[i][0]), casing, _vectors, keys[i]);
            if (char.IsLetterOrDigit(forms[i][0])) first = false;
        }

        return (keys, vectors);
    }
}
