using System.Globalization;
using Concord.Evidence;
using Concord.Signs;
using Concord.Storage;
using Concord.Web.Charts;
using Concord.Web.Evidence;
using Concord.Web.Risk;
using Concord.Web.Seats;
using Concord.Web.Signs;

namespace Concord.Web.Steps.Briefings;

/// <summary>What a fact can rest on, and how it reads now: a metric, a sign, the loss curve, or any record.</summary>
public sealed class Grounds(Latest latest, Workspace workspace, TimeProvider clock)
{
    private const string Loss = "loss";
    private const string Sign = "sign/";

    /// <summary>What can be chosen from a list: signs with a figure, losses, the newest reading of each metric.</summary>
    public async Task<IReadOnlyList<(string Group, string Of, string Name)>> Choices(Seat seat)
    {
        if (!AccessMatrix.ViewFacts.Allows(seat, []))
        {
            return [];
        }

        var risk = await latest.Risk();
        var figures = await risk.Figures;

        return
        [
            .. figures.Enterprise is null ? [] : new[] { ("Losses", Loss, "All risks together") },
            .. risk.Risks.Where(r => figures.Find(r.Risk.Id) is not null).Select(r => ("Losses", $"{Loss}/{r.Risk.Id}", $"{r.Risk.Title} ({r.Risk.Id})")),
            .. from sign in latest.Signs(seat).Signs
               from reading in sign.Readings
               where reading.Estimate is not null
               select ("Signs", OfReading(reading), NameOf(sign.Sign, reading)),
            .. Newest().Select(m => ("Metrics", m.Link.ToString(), m.Name)),
        ];
    }

    /// <summary>Something a fact rests on as it reads now; null where there is nothing of that name.</summary>
    public async Task<FrozenFigure?> Freeze(string of, Seat seat) => of switch
    {
        Loss or ['l', 'o', 's', 's', '/', ..] => OfLoss(of, await (await latest.Risk()).Figures),
        ['s', 'i', 'g', 'n', '/', ..] => OfSign(of, seat),
        _ => EvidenceLink.Parse(of) is { } link && link.Kind is not ("safe-message" or "risk-estimate" or "survey-answer") ? OfRecord(link) : null,
    };

    private FrozenFigure? OfSign(string of, Seat seat)
    {
        var found = latest.Signs(seat).Signs.SelectMany(s => s.Readings.Select(r => (s.Sign, Reading: r))).FirstOrDefault(r => OfReading(r.Reading) == of);

        return found.Reading is { Estimate: { } estimate } reading
            ? Frozen(of, NameOf(found.Sign, reading), Figure.Of(estimate, reading.Unit)) with
            {
                Low = reading.Low is { } low ? Figure.Of(low, reading.Unit) : null,
                High = reading.High is { } high ? Figure.Of(high, reading.Unit) : null,
            }
            : null;
    }

    private FrozenFigure? OfLoss(string of, RiskFigures figures)
    {
        var picture = of == Loss ? figures.Enterprise : figures.Alone(of[(Loss.Length + 1)..]);
        if (picture is null)
        {
            return null;
        }

        var whose = of == Loss ? "all risks together" : latest.CaptionOf(new EvidenceLink("risk", of[(Loss.Length + 1)..]));

        return picture.Worst is { } worst
            ? Frozen(of, $"Chance that a year loses {Amount.Short(worst.Anchor.Loss, picture.Currency)} or more, {whose}", RiskWords.Chance(RiskPicture.Chance(worst))) with
            {
                Low = worst.Band is { } band ? RiskWords.Chance(band.Low) : null,
                High = worst.Band is { } ends ? RiskWords.Chance(ends.High) : null,
            }
            : picture.Mean is { } mean ? Frozen(of, $"Mean loss a year, {whose}", Amount.Short(mean, picture.Currency))
            : null;
    }

    private FrozenFigure? OfRecord(EvidenceLink link)
    {
        if (link.Kind == "metric" && workspace.OpenDossier().Metrics.FirstOrDefault(m => m.Id == link.Id) is { } metric)
        {
            return Frozen(link.ToString(), metric.Name, metric.Value.ToString("0.####", CultureInfo.InvariantCulture)) with { Unit = metric.Unit };
        }

        return workspace.VersionsOf(link).FirstOrDefault(v => v.Counts) is { } version
            ? Frozen(link.ToString(), Caption.Of(link, version.Json), $"as recorded on {BriefingWords.Instant(Moment.At(version.RecordedAt), workspace.Zone)}")
            : null;
    }

    private FrozenFigure Frozen(string of, string name, string value) => new()
    {
        Of = of,
        Name = name,
        Value = value,
        At = Moment.At(clock.GetUtcNow()),
        LedgerSize = (int)Math.Min(latest.Status.Size, int.MaxValue),
    };

    private IEnumerable<Metric> Newest() => workspace.OpenDossier().Metrics.GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => g.MaxBy(m => m.At)!).OrderBy(m => m.Name, StringComparer.Ordinal);

    private static string OfReading(Reading reading) => $"{Sign}{reading.Indicator}/{reading.Direction.ToString().ToUpperInvariant()}";

    private static string NameOf(Sign sign, Reading reading) =>
        $"{sign.Heading(reading.Indicator)}{(reading.Direction switch { Direction.Cio => ", the CIO’s side", Direction.Ciso => ", the CISO’s side", _ => "" })} ({reading.Indicator})";
}
