using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Graph.Core.Ontologies.Cities;

/// <summary>Cities in columns, with their names sorted for binary search: one block of bytes, nothing per city.</summary>
/// <remarks>
/// Layout of the Brotli stream, little-endian: "CTY1", count of cities n, count of keys k, then columns: country
/// (2 ASCII bytes) × n, population in thousands (uint16) × n, latitude and longitude in hundredths of a degree (int16) × n
/// each, number of the city (uint16) × k; then n names and k keys in UTF-8, each ended by a zero byte. Keys are sorted
/// ordinally; a key that several cities have stands several times.
/// </remarks>
internal sealed class CityTable
{
    private const int HeaderLength = 12;

    private static ReadOnlySpan<byte> Magic => "CTY1"u8;

    private readonly byte[] _bytes;
    private readonly int _cities;
    private readonly int[] _names;
    private readonly int[] _keys;

    private CityTable(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, 4).SequenceEqual(Magic))
        {
            throw new InvalidDataException("no gazetteer; write it again with 'graph-training gazetteer'");
        }

        _cities = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        var keys = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        var position = HeaderLength + (_cities * 8) + (keys * 2);
        _names = Starts(_cities, ref position);
        _keys = Starts(keys, ref position);
    }

    public int Count => _cities;

    /// <summary>Reads the compressed table.</summary>
    public static CityTable Read(Stream compressed)
    {
        using var brotli = new BrotliStream(compressed, CompressionMode.Decompress, leaveOpen: true);
        using var bytes = new MemoryStream(3 << 20);
        brotli.CopyTo(bytes);
        return new CityTable(bytes.ToArray());
    }

    /// <summary>Writes the compressed table; the same cities give the same bytes.</summary>
    public static void Write(IReadOnlyList<City> cities, IReadOnlyList<IReadOnlyList<string>> otherNames, Stream compressed)
    {
        if (cities.Count > ushort.MaxValue)
        {
            throw new ArgumentException($"{cities.Count} cities are more than the format's {ushort.MaxValue}", nameof(cities));
        }

        var keys = cities
            .SelectMany((city, i) => otherNames[i].Prepend(city.Name), (_, name) => name)
            .Zip(cities.SelectMany((_, i) => Enumerable.Repeat(i, otherNames[i].Count + 1)), (name, i) => (Key: CityKey.Of(name), City: i))
            .Where(k => k.Key.Length > 1)
            .Distinct()
            .OrderBy(k => k.Key, StringComparer.Ordinal)
            .ThenBy(k => k.City)
            .ToList();
        using var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(cities.Count);
        writer.Write(keys.Count);
        foreach (var city in cities)
        {
            writer.Write((byte)city.Country[0]);
            writer.Write((byte)city.Country[1]);
        }

        foreach (var city in cities)
        {
            writer.Write((ushort)Math.Clamp((city.Population + 500) / 1000, 1, ushort.MaxValue));
        }

        foreach (var city in cities)
        {
            writer.Write((short)Math.Round(city.Latitude * 100));
        }

        foreach (var city in cities)
        {
            writer.Write((short)Math.Round(city.Longitude * 100));
        }

        foreach (var key in keys)
        {
            writer.Write((ushort)key.City);
        }

        foreach (var text in cities.Select(c => c.Name).Concat(keys.Select(k => k.Key)))
        {
            writer.Write(Encoding.UTF8.GetBytes(text));
            writer.Write((byte)0);
        }
    }

    public City City(int city) => new(Name(city), Country(city), Population(city), Hundredths(4, city), Hundredths(6, city));

    public string Country(int city) => Encoding.ASCII.GetString(_bytes, HeaderLength + (city * 2), 2);

    public int Population(int city) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(HeaderLength + (_cities * 2) + (city * 2))) * 1000;

    public bool IsOwnName(int city, string key) => CityKey.Of(Name(city)) == key;

    /// <summary>Numbers of the cities that have the key.</summary>
    public ReadOnlySpan<ushort> Find(string key)
    {
        var wanted = Encoding.UTF8.GetBytes(key);
        var first = LowerBound(wanted);
        var end = first;
        while (end < _keys.Length && Text(_keys[end]).SequenceEqual(wanted))
        {
            end++;
        }

        return System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(_bytes.AsSpan(HeaderLength + (_cities * 8) + (first * 2), (end - first) * 2));
    }

    private int LowerBound(ReadOnlySpan<byte> wanted)
    {
        int low = 0, high = _keys.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text(_keys[middle]).SequenceCompareTo(wanted) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private string Name(int city) => Encoding.UTF8.GetString(Text(_names[city]));

    private double Hundredths(int column, int city) =>
        BinaryPrimitives.ReadInt16LittleEndian(_bytes.AsSpan(HeaderLength + (_cities * column) + (city * 2))) / 100.0;

    private ReadOnlySpan<byte> Text(int start)
    {
        var rest = _bytes.AsSpan(start);
        return rest[..rest.IndexOf((byte)0)];
    }

    private int[] Starts(int count, ref int position)
    {
        var starts = new int[count];
        for (var i = 0; i < count; i++)
        {
            starts[i] = position;
            var length = _bytes.AsSpan(position).IndexOf((byte)0);
            if (length < 0)
            {
                throw new InvalidDataException("the gazetteer is cut off; write it again with 'graph-training gazetteer'");
            }

            position += length + 1;
        }

        return starts;
    }
}
