using System.Security.Cryptography;
using System.Text.Json;

namespace Concord.Ledger.Entries;

/// <summary>A record taken apart field by field: the disclosures to keep sealed, and the digests for its leaf.</summary>
/// <remarks>
/// One disclosure for each top-level field, so that one field can be shown and the others kept back. Where a record has
/// more fields than a leaf has room for, the last ones go together into one disclosure named <see cref="OtherFields"/>.
/// Decoys fill the digests up to a multiple of eight, so that a leaf does not tell how many fields there are.
/// </remarks>
public sealed class FieldCommitments
{
    /// <summary>The name of the disclosure that holds all fields without one of their own, as one JSON object.</summary>
    public const string OtherFields = "*";

    private const int DigestStep = 8;

    /// <summary>Names RFC 9901 §4.2.1 forbids in a disclosure, and our own.</summary>
    private static readonly string[] _reservedNames = ["_sd", "...", OtherFields];

    private FieldCommitments(IReadOnlyList<Disclosure> disclosures, IReadOnlyList<string> digests)
    {
        (Disclosures, Digests) = (disclosures, digests);
    }

    /// <summary>One for each field, in the record's order.</summary>
    public IReadOnlyList<Disclosure> Disclosures { get; }

    /// <summary>What goes into the leaf: the disclosures' digests and decoys.</summary>
    public IReadOnlyList<string> Digests { get; }

    /// <summary>Commits to a record.</summary>
    /// <param name="record">One JSON object in UTF-8; its values are kept byte by byte.</param>
    /// <param name="salt">Gives 32 fresh random bytes each time it is asked.</param>
    /// <exception cref="ArgumentException">The record is not a JSON object, or has two fields of one name.</exception>
    public static FieldCommitments Of(ReadOnlyMemory<byte> record, Func<byte[]> salt)
    {
        ArgumentNullException.ThrowIfNull(salt);
        var fields = FieldsOf(record);
        var room = fields.Count > Leaf.MostDigests ? Leaf.MostDigests - 1 : fields.Count;
        var own = fields.Take(room).Where(f => !_reservedNames.Contains(f.Name)).ToList();
        var others = fields.Skip(room).Concat(fields.Take(room).Where(f => _reservedNames.Contains(f.Name))).ToList();
        var disclosures = own.ConvertAll(f => Disclosure.OfRawName(salt(), f.RawName.Span, f.Value));
        if (others.Count > 0)
        {
            disclosures.Add(Disclosure.Of(salt(), OtherFields, ObjectOf(others.Select(f => (f.RawName, f.Value)))));
        }

        var digests = disclosures.ConvertAll(d => d.Digest);
        while (digests.Count == 0 || digests.Count % DigestStep != 0)
        {
            digests.Add(Base64.EncodeUrl(SHA256.HashData(salt())));
        }

        return new FieldCommitments(disclosures, digests);
    }

    /// <summary>The record again, as far as these disclosures show it: its fields byte by byte, without the white space between them.</summary>
    /// <exception cref="ArgumentException">A disclosure has no name, or the other fields are not a JSON object.</exception>
    public static byte[] Restore(IEnumerable<Disclosure> disclosures)
    {
        var fields = disclosures.SelectMany(d => d.Name == OtherFields
            ? FieldsOf(d.Value).Select(f => (f.RawName, f.Value))
            : [(NameOf(d), d.Value)]);

        return ObjectOf(fields);
    }

    private static ReadOnlyMemory<byte> NameOf(Disclosure disclosure) => disclosure.Name is not null
        ? disclosure.RawName
        : throw new ArgumentException("A record's field has a name; this disclosure has none.", nameof(disclosure));

    private static byte[] ObjectOf(IEnumerable<(ReadOnlyMemory<byte> RawName, ReadOnlyMemory<byte> Value)> fields)
    {
        using var json = new MemoryStream();
        json.Write("{"u8);
        foreach (var (rawName, value) in fields)
        {
            json.Write(json.Length > 1 ? ",\""u8 : "\""u8);
            json.Write(rawName.Span);
            json.Write("\":"u8);
            json.Write(value.Span);
        }

        json.Write("}"u8);

        return json.ToArray();
    }

    private static List<Field> FieldsOf(ReadOnlyMemory<byte> record)
    {
        try
        {
            var fields = Read(record);
            if (fields.DistinctBy(f => f.Name).Count() == fields.Count)
            {
                return fields;
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The record is not one JSON object.", nameof(record), wrong);
        }

        throw new ArgumentException("The record has two fields of one name.", nameof(record));
    }

    private static List<Field> Read(ReadOnlyMemory<byte> record)
    {
        var reader = new Utf8JsonReader(record.Span, new JsonReaderOptions { MaxDepth = Disclosure.DeepestNesting - 2 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var fields = new List<Field>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var rawName = record.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            fields.Add(new Field(name, rawName, record[start..(int)reader.BytesConsumed]));
        }

        return reader.Read() ? throw new JsonException() : fields;
    }

    private sealed record Field(string Name, ReadOnlyMemory<byte> RawName, ReadOnlyMemory<byte> Value);
}
