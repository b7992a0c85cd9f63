using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import;
using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>The sample organisation on its way through the importers to a dossier and its signs.</summary>
internal static class HaldenFreight
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The signs of the committed sample on its last day: read once, because the detectors run two years.</summary>
    public static SignsReading Signs => _signs.Value;

    private static readonly Lazy<SignsReading> _signs = new(() => Read(SampleOrganisation.LastDay));

    /// <summary>The afternoon of a day, when a file of that day is imported.</summary>
    public static DateTimeOffset Afternoon(DateOnly day) => new(day.ToDateTime(new TimeOnly(16, 0)), TimeSpan.Zero);

    public static Submission Offer(SampleFile file, DateOnly day) => ImporterCatalogue.Read(
        new SourceFile(file.Path, () => new MemoryStream(file.Bytes, writable: false)),
        new ImportChoices { Zone = Zone, Now = Afternoon(day), Map = file.Map is { } map ? ColumnMap.Parse(map) : null });

    /// <summary>What the files bring in, every line that is evidence.</summary>
    public static IEnumerable<AcceptedLine> Accepted(IEnumerable<SampleFile> files, DateOnly day) =>
        files.SelectMany(f => Offer(f, day).Lines).OfType<AcceptedLine>();

    /// <summary>A dossier of lines: the later of two with the same kind and id replaces the earlier.</summary>
    public static Dossier Dossier(IEnumerable<AcceptedLine> lines, DateOnly day)
    {
        var text = new EvidenceText(Zone);
        var exhibits = new Dictionary<EvidenceLink, Exhibit>();
        foreach (var line in lines)
        {
            var exhibit = text.Read(line.Json.Span, out var flaw) ?? throw new InvalidOperationException($"{Encoding.UTF8.GetString(line.Json.Span)}: {flaw!.Reason}");
            exhibits[exhibit.Link] = exhibit;
        }

        return Concord.Evidence.Dossier.Of(exhibits.Values, Afternoon(day), Zone);
    }

    public static Dossier Dossier(DateOnly day, ulong seed = SampleOrganisation.Seed) =>
        Dossier(Accepted(SampleOrganisation.Files(day, seed), day), day);

    public static SignsReading Read(DateOnly day, ulong seed = SampleOrganisation.Seed) => SignCatalogue.Read(Dossier(day, seed), day);

    public static SignReading Sign(this SignsReading reading, string id) => reading.Signs.Single(s => s.Sign.Id == id);
}
