using System.Globalization;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>A new briefing as the form sends it.</summary>
internal static class OpeningForm
{
    private static readonly TimeOnly _usualHour = new(9, 0);

    /// <summary>What the form says; what can't be read is left out, and the room says what it needs.</summary>
    public static BriefingOpening Read(IFormCollection form, Dossier dossier)
    {
        return new BriefingOpening
        {
            Id = FreeId(dossier, Day(form["meets"])),
            Forum = dossier.Forums.Any(f => f.Id == form["forum"]) ? form["forum"].ToString() : "",
            Title = form["title"].ToString(),
            MeetsAt = MeetsAt(form, dossier.Zone),
            PublishBy = PublishBy(form, dossier.Zone),
            Sections = form["sections"].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
    }

    /// <summary>When the forum meets, at nine where no hour is said; null = no day that can be read.</summary>
    public static DateTimeOffset? MeetsAt(IFormCollection form, TimeZoneInfo zone)
    {
        var hour = TimeOnly.TryParseExact(form["hour"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) ? said : _usualHour;

        return Day(form["meets"]) is { } day ? In(day.ToDateTime(hour), zone) : null;
    }

    /// <summary>The end of the last day on which both are to sign; null = none.</summary>
    public static DateTimeOffset? PublishBy(IFormCollection form, TimeZoneInfo zone) => Day(form["by"]) is { } last ? Moment.StartOf(last.AddDays(1), zone).AddMinutes(-1) : null;

    /// <summary>Why its days can't stand; null when they can.</summary>
    public static string? WhyNot(IFormCollection form, DateOnly today) => WhyNot("The day the forum meets", form["meets"], today) ?? WhyNot("The day both sign until", form["by"], today);

    private static string? WhyNot(string what, string? text, DateOnly today) =>
        string.IsNullOrWhiteSpace(text) ? null
        : Day(text) is not { } day ? $"{what} reads “{text}”, which is no day; write it as {today.AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."
        : day < today ? $"{what} lies behind us; choose today or a later one."
        : null;

    private static string FreeId(Dossier dossier, DateOnly? meets)
    {
        var used = dossier.Briefings.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var start = meets is { } day ? $"BRF-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "BRF";

        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 && meets is not null ? start : $"{start}-{n}").First(id => !used.Contains(id));
    }

    private static DateTimeOffset In(DateTime at, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(at))
        {
            at = at.AddMinutes(15);
        }

        return new DateTimeOffset(at, zone.GetUtcOffset(at));
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
