using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Concord.Evidence.Interchange;

/// <summary>Reads and writes <c>concord-evidence/1</c>, one line at a time (CONTRACT §1).</summary>
/// <remarks>Safe for several threads. Its memory of repeated texts has a fixed size.</remarks>
/// <param name="zone">The organization's time zone, in which plain days begin and end.</param>
public sealed class EvidenceText(TimeZoneInfo zone)
{
    /// <summary>How deep objects and lists of one line may stand inside each other.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions _reading = new() { MaxDepth = MaxDepth };

    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TextPool _pool = new();

    /// <summary>Reads one line. Unknown fields are passed over; the line itself keeps them.</summary>
    /// <param name="line">One JSON object in UTF-8, without the line break.</param>
    /// <param name="flaw">Why the line can't be taken; null when it can.</param>
    /// <returns>The evidence, or null when the line can't be taken. Its ledger times are not set.</returns>
    public Exhibit? Read(ReadOnlySpan<byte> line, out Flaw? flaw)
    {
        if (!Utf8.IsValid(line))
        {
            flaw = new Flaw(null, "The line is not UTF-8; save the file as UTF-8 and offer it again.");

            return null;
        }

        var ahead = new Utf8JsonReader(line, _reading);
        var reader = ahead;
        try
        {
            flaw = LineKind.Find(ref ahead, out var type);

            return type is null ? null : ReadObject(ref reader, Forms.OfExhibit(type), out flaw);
        }
        catch (JsonException trouble)
        {
            flaw = Unreadable(Math.Max(reader.CurrentDepth, ahead.CurrentDepth), trouble.BytePositionInLine ?? 0);
        }
        catch (InvalidOperationException)
        {
            flaw = new Flaw(null, @"The line holds half a character (a lone \ud800 to \udfff); write the whole character or leave it out.");
        }

        return null;
    }

    /// <summary>Writes a piece of evidence as one line without a line break: its kind and id first, what is unknown left out.</summary>
    /// <param name="exhibit">The evidence. Its ledger times are not written.</param>
    /// <param name="extras">
    /// Fields of the source that no record asks for. One that is named like a field of the kind is written as
    /// <c>source.name</c>, so that nothing is dropped and nothing is taken for what it is not.
    /// </param>
    public static byte[] Write(Exhibit exhibit, JsonObject? extras = null)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(line, _writing))
        {
            var form = Forms.OfExhibit(exhibit.GetType());
            writer.WriteStartObject();
            writer.WriteString("kind"u8, exhibit.Kind);
            form.WriteFields(writer, exhibit);
            foreach (var (name, value) in extras ?? [])
            {
                writer.WritePropertyName(form.Has(name) ? $"source.{name}" : name);
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return line.WrittenSpan.ToArray();
    }

    private Exhibit? ReadObject(ref Utf8JsonReader reader, IExhibitForm form, out Flaw? flaw)
    {
        var reading = new LineReading(zone, _pool);
        reader.Read();
        if (!form.TryReadLine(ref reader, reading, out var exhibit))
        {
            flaw = reading.Flaw;

            return null;
        }

        reader.Read();
        flaw = null;

        return exhibit;
    }

    private static Flaw Unreadable(int depth, long position) => new(null, depth >= MaxDepth - 1
        ? $"The line nests objects or lists more than {MaxDepth} deep; write it flatter."
        : $"The line can't be read past byte {position}: it is not one complete JSON object; write every object on a line of its own.");
}
