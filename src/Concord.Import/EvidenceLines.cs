using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import.Formats;

namespace Concord.Import;

/// <summary>Reads <c>concord-evidence/1</c>: one JSON object a line, kept byte for byte. Bad lines are named and the rest is taken.</summary>
internal sealed class EvidenceLines : Importer
{
    private const int Hopeless = 100;

    public override string Format => "concord-evidence";

    public override IReadOnlyList<string> Kinds => EvidenceKinds.Names;

    public override string Recognises => "one JSON object a line with kind and id (.jsonl, .ndjson)";

    protected internal override bool Fits(Opening opening) =>
        opening.Ending is ".jsonl" or ".ndjson" || (opening.FirstLine.EndsWith('}') && opening.HasKeys("kind", "id"));

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var evidence = new EvidenceText(choices.Zone);
        var (taken, refused) = (false, 0);
        foreach (var line in Utf8Lines.Of(file, choices.Limits))
        {
            if (Line(line, evidence, choices.Limits) is not { } read)
            {
                continue;
            }

            taken |= read is AcceptedLine;
            refused += read is Rejection ? 1 : 0;
            if (!taken && refused == Hopeless && read is Rejection first)
            {
                throw new RefusedFileException($"Lines 1 to {read.Number} hold no evidence at all (the last: {first.Reason}) This seems to be another format; name it with --format.");
            }

            yield return read;
        }
    }

    private static SubmittedLine? Line(Utf8Line line, EvidenceText evidence, Limits limits)
    {
        if (line.IsTooLong)
        {
            return new Rejection(line.Number, null, $"The line is longer than {Limits.Words(limits.LineBytes)}; write one piece of evidence a line.");
        }

        var bytes = Trimmed(line.Bytes);
        if (bytes.IsEmpty)
        {
            return null;
        }

        return evidence.Read(bytes.Span, out var flaw) is { } exhibit
            ? new AcceptedLine(line.Number, exhibit.Kind, exhibit.Id, exhibit.UpdatedAt, bytes.ToArray())
            : flaw!.At(line.Number);
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        var span = line.Span;
        var start = span.IndexOfAnyExcept(" \t\r"u8);

        return start < 0 ? default : line[start..(span.LastIndexOfAnyExcept(" \t\r"u8) + 1)];
    }
}
