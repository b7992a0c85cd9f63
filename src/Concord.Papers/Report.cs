using Concord.Evidence;
using Concord.Signs;

namespace Concord.Papers;

/// <summary>The paper for the next one-to-one: what is over the line, what is worth a look, what can't be said yet, three things to talk about.</summary>
/// <remarks>Counts and events, never motives; no name of a person; both ways from one spine. What is only worth a look is in the pair's own paper alone.</remarks>
public sealed class Report
{
    private const int MostTopics = 3;

    private Report(SignsReading reading, Dossier dossier, ReportSeal seal, ReportReader reader)
    {
        Reading = reading;
        Seal = seal;
        Reader = reader;
        Zone = dossier.Zone;
        Rows = [.. reading.Signs.Select(ReportRow.Of).OrderBy(r => r.State.Place()).ThenByDescending(r => r.Strength).ThenBy(r => r.Sign.Number)];
        OpenEvents = [.. Rows.SelectMany(r => r.Reading.Readings.SelectMany(x => x.OpenEvents.Select(e => new OpenEvent(r.Sign.Name, e)))).OrderByDescending(e => e.Event.At).ThenBy(e => e.Event.Link.ToString(), StringComparer.Ordinal)];
        Topics = [.. Topic.From(Rows, new Titles(dossier), reader).Take(MostTopics)];
        Next = NextOneOnOne.In(dossier);
        Behind = ReportBehind.Of(reading, reader);
    }

    /// <summary>Monday of evaluation and everything read on it.</summary>
    internal SignsReading Reading { get; }

    internal ReportSeal Seal { get; }

    internal ReportReader Reader { get; }

    internal TimeZoneInfo Zone { get; }

    /// <summary>The signs, the most urgent first.</summary>
    internal IReadOnlyList<ReportRow> Rows { get; }

    internal IReadOnlyList<Topic> Topics { get; }

    internal IReadOnlyList<OpenEvent> OpenEvents { get; }

    /// <summary>When the two meet next; null where no calendar says so.</summary>
    internal DateTimeOffset? Next { get; }

    /// <summary>What may be behind the signs; empty for anybody but the pair.</summary>
    internal ReportBehind Behind { get; }

    /// <summary>A report of one reading.</summary>
    /// <param name="reading">The signs of one week.</param>
    /// <param name="dossier">The evidence they were read from: for titles and the next meeting of the two.</param>
    /// <param name="seal">The state of the ledger.</param>
    /// <param name="reader">Who will hold it.</param>
    public static Report Of(SignsReading reading, Dossier dossier, ReportSeal seal, ReportReader reader = ReportReader.Pair) =>
        new(reader == ReportReader.Pair ? reading : PrincipalsOnly.Hide(reading), dossier, seal, reader);

    /// <summary>One page of HTML that needs nothing beside it and prints on A4.</summary>
    public string Html => ReportPage.Of(this);

    /// <summary>The same for other programs.</summary>
    public string Json => ReportJson.Of(this);
}

/// <summary>A fact raised the same day and not closed yet.</summary>
/// <param name="Sign">The name of the sign it stands under.</param>
/// <param name="Event">The fact.</param>
internal sealed record OpenEvent(string Sign, EvidenceEvent Event);
