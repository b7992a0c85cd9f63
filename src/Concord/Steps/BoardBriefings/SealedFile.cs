using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Steps;

/// <summary>An author's first draft in a file that stays with its author, <c>concord-sealed/1</c>. Only its digest is told.</summary>
/// <remarks>The random number in it keeps anybody from trying out likely drafts until one has the digest.</remarks>
public sealed record SealedFile
{
    /// <summary>What the file says it is.</summary>
    public const string Format = "concord-sealed/1";

    /// <summary>Bytes a sealed file has at most.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Bytes of the random number.</summary>
    public const int NonceBytes = 32;

    private static readonly JsonWriterOptions _writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions _reading = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>The briefing (id).</summary>
    public required string Briefing { get; init; }

    /// <summary>Who sealed it.</summary>
    public required Side Author { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>The random number, 64 hexadecimal digits.</summary>
    public required string Nonce { get; init; }

    /// <summary>The facts in their order.</summary>
    public required IReadOnlyList<SealedFact> Facts { get; init; }

    /// <summary>A draft to be sealed.</summary>
    /// <param name="briefing">The briefing (id).</param>
    /// <param name="author">Who seals it: the author of every fact.</param>
    /// <param name="facts">The facts; ids differ.</param>
    /// <param name="nonce">Fresh random bytes, <see cref="NonceBytes"/> of them.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The random number has another length.</exception>
    public static SealedFile Of(string briefing, Side author, IEnumerable<SealedFact> facts, ReadOnlySpan<byte> nonce, DateTimeOffset at) => nonce.Length == NonceBytes
        ? new()
        {
            Briefing = briefing,
            Author = author,
            SealedAt = at,
            Nonce = Convert.ToHexStringLower(nonce),
            Facts = [.. facts.Select(f => f with { Author = author.ToParty() })],
        }
        : throw new ArgumentException($"A draft is sealed with {NonceBytes} random bytes, not {nonce.Length}.", nameof(nonce));

    /// <summary>The digest of a sealed file's bytes as they are: SHA-256, 64 hexadecimal digits.</summary>
    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>What the ledger is told of a sealed file.</summary>
    /// <param name="id">The evidence's id.</param>
    /// <param name="file">The file's bytes as its author keeps them.</param>
    public SealedDraft Commitment(string id, ReadOnlySpan<byte> file) => new()
    {
        Id = id,
        Briefing = Briefing,
        Author = Author,
        At = Moment.At(SealedAt),
        Digest = DigestOf(file),
        Facts = Facts.Count,
    };

    /// <summary>The file's bytes: indented JSON in UTF-8.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, _writing))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("briefing", Briefing);
            writer.WriteString("author", EnumForm<Side>.NameOf(Author));
            writer.WriteString("sealedAt", SealedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("nonce", Nonce);
            writer.WriteStartArray("facts");
            foreach (var fact in Facts)
            {
                Write(writer, fact);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');

        return bytes.ToArray();
    }

    /// <summary>Reads a sealed file.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="whyNot">Why it can't be read, in a sentence; null when it can.</param>
    public static SealedFile? Read(ReadOnlyMemory<byte> file, out string? whyNot)
    {
        whyNot = file.Length > MostBytes ? $"The sealed file has {file.Length} bytes; at most {MostBytes} are read." : null;
        try
        {
            return whyNot is null ? Taken(file) : null;
        }
        catch (JsonException)
        {
            whyNot = "The sealed file is not one complete JSON object; take the file as the briefing room gave it.";
        }
        catch (RefusedFileException wrong)
        {
            whyNot = wrong.Message;
        }

        return null;
    }

    private static SealedFile Taken(ReadOnlyMemory<byte> file)
    {
        using var document = JsonDocument.Parse(file, _reading);
        var root = new SealedObject(document.RootElement, "The sealed file");
        if (root.Text("format", 40) is var format && format != Format)
        {
            throw new RefusedFileException($"The sealed file says it is '{format}'; only {Format} is read.");
        }

        var author = root.Word("author", Side.Cio, Side.Ciso);

        return new SealedFile
        {
            Briefing = root.Text("briefing", BriefingRoom.LongestTitle),
            Author = author,
            SealedAt = root.Time("sealedAt"),
            Nonce = root.Hex("nonce", 2 * NonceBytes),
            Facts = root.List("facts", BriefingRoom.MostFacts, fact => new SealedFact(
                fact.Text("id", BriefingRoom.LongestTitle),
                fact.Word("level", FactLevel.MustReach, FactLevel.Supporting),
                fact.Text("text", BriefingRoom.LongestFact))
            {
                Author = author.ToParty(),
                Value = fact.TextOrNull("value", BriefingRoom.LongestTitle),
                Unit = fact.TextOrNull("unit", BriefingRoom.LongestTitle),
                Section = fact.TextOrNull("section", BriefingRoom.LongestTitle),
            }),
        };
    }

    private static void Write(Utf8JsonWriter writer, SealedFact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("id", fact.Id);
        writer.WriteString("level", EnumForm<FactLevel>.NameOf(fact.Level));
        writer.WriteString("text", fact.Text);
        foreach (var (name, value) in new[] { ("value", fact.Value), ("unit", fact.Unit), ("section", fact.Section) }.Where(f => f.Item2 is not null))
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }
}
