using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>Sealed facts from a file: the sealed file of the briefing room, or the one briefing among lines of evidence.</summary>
internal static class SealedInput
{
    private const long Most = 16 << 20;

    /// <summary>The facts in their order; ids differ.</summary>
    /// <exception cref="RefusedFileException">The file holds no facts, or those of more than one briefing, or can't be read.</exception>
    public static IReadOnlyList<SealedFact> Read(SourceFile file, Limits limits)
    {
        var few = limits with { StreamBytes = Most };
        var facts = Opening.Of(file, few).HasKeys("format", "facts") ? OfSealedFile(file) : SealedFacts.Of(OfEvidence(file, few));
        if (facts.Count == 0)
        {
            throw new RefusedFileException("Line 1: the briefing holds no fact; name the one that was sealed.");
        }

        return facts.GroupBy(f => f.Id).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new RefusedFileException($"Line 1: two facts have the id '{twice.Key}', so an answer could not name which; give each its own.")
            : facts;
    }

    private static IReadOnlyList<SealedFact> OfSealedFile(SourceFile file)
    {
        using var content = file.Open();
        using var bytes = new MemoryStream();
        var rest = new byte[SealedFile.MostBytes + 1];
        bytes.Write(rest, 0, content.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false));

        return SealedFile.Read(bytes.ToArray(), out var whyNot)?.Facts ?? throw new RefusedFileException(whyNot!);
    }

    private static Briefing OfEvidence(SourceFile file, Limits limits)
    {
        var read = ImporterCatalogue.Read(file, new ImportChoices { Zone = TimeZoneInfo.Utc, Now = DateTimeOffset.UnixEpoch, Format = "concord-evidence", Limits = limits });
        if (read.Refused is { } refused)
        {
            throw new RefusedFileException(refused);
        }

        var text = new EvidenceText(TimeZoneInfo.Utc);
        Briefing? found = null;
        foreach (var line in read.Lines)
        {
            if (line is Rejection rejection)
            {
                throw new RefusedFileException($"Line {line.Number}: {rejection.Reason}");
            }

            if (line is AcceptedLine { Kind: "briefing" } accepted && text.Read(accepted.Json.Span, out _) is Briefing briefing)
            {
                // A later line of the same briefing is a later version of it.
                found = found is null || found.Id == briefing.Id
                    ? briefing
                    : throw new RefusedFileException($"Line {line.Number}: the briefing '{briefing.Id}' follows the briefing '{found.Id}'; keep the one that is to be checked.");
            }
        }

        return found ?? throw new RefusedFileException("Line 1: the file holds no briefing; name a .jsonl with one line of kind briefing, such as 'concord evidence export --kind briefing' writes.");
    }
}
