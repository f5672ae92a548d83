using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Learned;

/// <summary>Those whom a sentence names and who of them may stand in a relation.</summary>
internal sealed class SentenceEnds
{
    // A list of twenty names is no set of pairs.
    private const int Most = 12;
    private const int MostEntities = 4;

    private readonly Mention[] _ends;
    private readonly bool[] _apart;
    private readonly bool[] _oneSide;

    private SentenceEnds(AnnotatedArticle article, Mention[] ends)
    {
        _ends = ends;
        (_apart, _oneSide) = (new bool[ends.Length * ends.Length], new bool[ends.Length * ends.Length]);
        for (var s = 0; s < ends.Length; s++)
        {
            for (var t = 0; t < ends.Length; t++)
            {
                if (s == t || ends[s].EntityIds.Any(ends[t].EntityIds.Contains)) continue;
                _apart[(s * ends.Length) + t] = true;
                _oneSide[(s * ends.Length) + t] = article.AreOneSide(ends[s].EntityIds[0], ends[t].EntityIds[0]);
            }
        }
    }

    public static SentenceEnds Of(AnnotatedArticle article, IReadOnlyList<Mention> mentions) =>
        new(article, [.. mentions.Where(m => IsEnd(article, m)).Take(Most)]);

    public int Count => _ends.Length;

    public Mention this[int index] => _ends[index];

    /// <summary>Whether a word that expresses a relation may join two of them.</summary>
    public bool MayJoin(Relation relation, int trigger, int from, int to)
    {
        var pair = (from * _ends.Length) + to;
        var (source, target) = (_ends[from], _ends[to]);
        if (!_apart[pair] || source.IsLocation) return false;
        if (target.IsLocation && relation is not (Relation.Visited or Relation.Attacked or Relation.Controls)) return false;
        // a word within a name tells nothing of its bearer, unless it is what he does: "Russian strikes"
        if (source.FirstToken <= trigger && trigger < source.EndToken && source.Form != MentionForm.Demonym) return false;
        if (relation.IsSymmetric() && target.FirstToken < source.FirstToken) return false;
        return relation == Relation.Visited || !_oneSide[pair];
    }

    private static bool IsEnd(AnnotatedArticle article, Mention mention) => mention.EntityIds.Count is > 0 and <= MostEntities
        && mention.EntityIds.All(id => article.Entities.TryGetValue(id, out var entity) && entity.Kind != EntityKind.Issue && !article.Onlookers.Contains(id));
}
