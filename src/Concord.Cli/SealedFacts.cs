using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>The facts of a sealed file: of the one briefing among its lines of evidence.</summary>
internal static class SealedFacts
{
    private const long Most = 16 << 20;

    /// <exception cref="RefusedFileException">The file holds no briefing, or more than one, or a line of it can't be read.</exception>
    public static IReadOnlyList<SealedFact> Of(SourceFile file, Limits limits)
    {
        var briefings = ImporterCatalogue.Read(file, new ImportChoices
        {
            Zone = TimeZoneInfo.Utc,
            Now = DateTimeOffset.UnixEpoch,
            Format = "concord-evidence",
            Limits = limits with { StreamBytes = Most },
        });
        if (briefings.Refused is { } refused)
        {
            throw new RefusedFileException(refused);
        }

        var text = new EvidenceText(TimeZoneInfo.Utc);
        Briefing? found = null;
        foreach (var line in briefings.Lines)
        {
            if (line is Rejection rejection)
            {
                throw new RefusedFileException($"Line {line.Number}: {rejection.Reason}");
            }

            if (line is AcceptedLine { Kind: "briefing" } accepted && text.Read(accepted.Json.Span, out _) is Briefing briefing)
            {
                found = found is null || found.Id == briefing.Id
                    ? briefing
                    : throw new RefusedFileException($"Line {line.Number}: the briefing '{briefing.Id}' follows the briefing '{found.Id}'; keep the one that is to be checked.");
            }
        }

        return found is null
            ? throw new RefusedFileException("Line 1: the file holds no briefing; name a .jsonl with one line of kind briefing, such as 'concord evidence export --kind briefing' writes.")
            : [.. found.Facts.Select(fact => Of(found, fact))];
    }

    private static SealedFact Of(Briefing briefing, BriefingFact fact) => new(fact.Id, fact.Level, fact.Text)
    {
        Author = fact.Author ?? briefing.Author,
        Value = fact.Value,
        Unit = fact.Unit,
        Section = briefing.Sections.FirstOrDefault(s => s.Id == fact.Section)?.Title,
    };
}
