using Graph.Language;

namespace Graph.Core.Names;

/// <summary>Hashes what is seen around a token into rows of the model's weight table.</summary>
public static class NameFeatures
{
    /// <summary>Upper bound of the number of features of a token.</summary>
    public const int Maximum = 40;

    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Writes the feature rows of a token and returns their number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The token.</param>
    /// <param name="mask">Number of rows of the table minus one; the table's size is a power of two.</param>
    /// <param name="rows">Receives the rows.</param>
    public static int Extract(Sentence sentence, int index, uint mask, Span<int> rows)
    {
        var count = 0;
        var word = Word(sentence, index);
        var previous = Word(sentence, index - 1);
        var next = Word(sentence, index + 1);
        var previous2 = Word(sentence, index - 2);
        var next2 = Word(sentence, index + 2);
        var shape = Shape(word);
        var previousShape = Shape(previous);
        var nextShape = Shape(next);
        var position = index == 0 || (index == 1 && !char.IsLetterOrDigit(sentence[0].Text[0])) ? 1u : 0u;

        Add(rows, ref count, mask, Start(1));
        Add(rows, ref count, mask, Case(Start(2), word));
        Add(rows, ref count, mask, Lower(Start(3), word));
        Add(rows, ref count, mask, Lower(Start(4), previous));
        Add(rows, ref count, mask, Lower(Start(5), next));
        Add(rows, ref count, mask, Lower(Start(6), previous2));
        Add(rows, ref count, mask, Lower(Start(7), next2));
        Add(rows, ref count, mask, Mix(Start(8), shape));
        Add(rows, ref count, mask, Mix(Mix(Start(9), shape), position));
        Add(rows, ref count, mask, Mix(Mix(Mix(Start(10), previousShape), shape), nextShape));
        Add(rows, ref count, mask, Mix(Lower(Start(11), previous), shape));
        Add(rows, ref count, mask, Mix(Lower(Start(12), next), shape));
        Add(rows, ref count, mask, Lower(Lower(Start(13), previous), word));
        Add(rows, ref count, mask, Lower(Lower(Start(14), word), next));
        Add(rows, ref count, mask, Lower(Lower(Start(15), previous2), previous));
        Add(rows, ref count, mask, Lower(Lower(Start(16), next), next2));
        Add(rows, ref count, mask, Mix(Mix(Lower(Start(17), previous2), previousShape), shape));
        Add(rows, ref count, mask, Mix(Mix(Lower(Start(18), next2), nextShape), shape));
        if (char.IsLetter(word[0]))
        {
            for (var length = 2; length <= 4; length++)
            {
                if (word.Length <= length) break;
                Add(rows, ref count, mask, Mix(Lower(Start(20 + (uint)length), word[^length..]), shape));
                Add(rows, ref count, mask, Mix(Lower(Start(25 + (uint)length), word[..length]), shape));
            }

            if (previous.Length > 3) Add(rows, ref count, mask, Mix(Mix(Lower(Start(30), previous[^3..]), previousShape), shape));
            if (next.Length > 3) Add(rows, ref count, mask, Mix(Mix(Lower(Start(31), next[^3..]), nextShape), shape));
        }

        Add(rows, ref count, mask, Mix(Mix(Start(32), (uint)Tag(sentence, index)), shape));
        Add(rows, ref count, mask, Mix(Mix(Mix(Start(33), (uint)Tag(sentence, index - 1)), (uint)Tag(sentence, index)), (uint)Tag(sentence, index + 1)));
        var (left, right) = CapitalRun(sentence, index);
        Add(rows, ref count, mask, Mix(Mix(Start(34), (uint)left), (uint)right));
        if (shape != 'x' && shape != '.')
        {
            // What stands before and after the whole run of capitals says what the run is: "minister X Y", "X Y said".
            Add(rows, ref count, mask, Mix(Lower(Start(35), Word(sentence, index - left - 1)), (uint)left));
            Add(rows, ref count, mask, Mix(Lower(Start(36), Word(sentence, index + right + 1)), (uint)right));
            Add(rows, ref count, mask, Lower(Start(37), Word(sentence, index + right)));
        }

        return count;
    }

    private static ReadOnlySpan<char> Word(Sentence sentence, int index) =>
        index < 0 ? "<s>" : index >= sentence.Count ? "</s>" : sentence[index].Text;

    private static int Tag(Sentence sentence, int index) =>
        index < 0 || index >= sentence.Count ? 31 : (int)sentence[index].Upos;

    private static (int Left, int Right) CapitalRun(Sentence sentence, int index)
    {
        int left = 0, right = 0;
        while (left < 4 && index - left - 1 >= 0 && char.IsUpper(sentence[index - left - 1].Text[0])) left++;
        while (right < 4 && index + right + 1 < sentence.Count && char.IsUpper(sentence[index + right + 1].Text[0])) right++;
        return (left, right);
    }

    private static char Shape(ReadOnlySpan<char> word)
    {
        if (word[0] == '<' && word.Length > 1) return '^';
        if (char.IsDigit(word[0])) return '9';
        if (!char.IsLetter(word[0])) return '.';
        if (!char.IsUpper(word[0])) return word.IndexOfAnyInRange('A', 'Z') > 0 ? 'm' : 'x';
        if (word.Length == 1) return 'X';
        if (word.Length == 2 && word[1] == '.') return 'I';
        var upper = 0;
        foreach (var c in word) if (char.IsUpper(c)) upper++;
        if (word.Contains('.')) return 'D';
        return upper == word.Length ? 'A' : upper > 1 ? 'M' : 'C';
    }

    private static uint Start(uint template) => (Seed ^ template) * Prime;

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }

    private static uint Case(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Mix(hash, 7);
    }

    private static uint Lower(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return Mix(hash, 11);
    }

    private static void Add(Span<int> rows, ref int count, uint mask, uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        rows[count++] = (int)(hash & mask);
    }
}
