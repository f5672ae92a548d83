using System.Security.Cryptography;
using System.Text;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>The value an entity's node is found by.</summary>
/// <remarks>An index entry holds some 8,000 bytes and the edge index takes two ids, so long ids are kept as a prefix and a hash.</remarks>
internal static class EntityKey
{
    private const int LongestId = 1000;
    private const int KeptPrefix = 200;

    /// <summary>The id itself where it is short enough.</summary>
    public static string Of(string id)
    {
        if (id.Length <= LongestId && Encoding.UTF8.GetByteCount(id) <= LongestId) return id;
        var cut = char.IsHighSurrogate(id[KeptPrefix - 1]) ? KeptPrefix - 1 : Math.Min(KeptPrefix, id.Length);
        return $"{id[..cut]}…{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
    }
}
