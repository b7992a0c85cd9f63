using System.Globalization;
using Concord.Evidence;

namespace Concord.Web.Steps.Briefings;

/// <summary>The forum's date and the deadline as the form sends them. What was left as the page filled it in stays as it is recorded, to the second.</summary>
internal static class SlotForm
{
    /// <summary>The fields that carry it from one page to the next.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["meets", "hour", "by", "reason"];

    /// <summary>A field as the page fills it in: <c>meets</c>, <c>hour</c> or <c>by</c>.</summary>
    public static string Filled(string field, Briefing briefing, TimeZoneInfo zone) => field switch
    {
        "meets" => Day(briefing.MeetsAt, zone),
        "hour" => briefing.MeetsAt is { IsExact: true } at ? TimeZoneInfo.ConvertTime(at.Earliest, zone).ToString("HH:mm", CultureInfo.InvariantCulture) : "",
        _ => Day(briefing.PublishBy, zone),
    };

    /// <summary>When the forum meets; null = no day that can be read.</summary>
    public static Moment? MeetsAt(IFormCollection form, Briefing briefing, TimeZoneInfo zone) =>
        IsFilled(form, briefing, zone, "meets", "hour") ? briefing.MeetsAt : Known(OpeningForm.MeetsAt(form, zone));

    /// <summary>Until when both are to sign; null = no deadline.</summary>
    public static Moment? PublishBy(IFormCollection form, Briefing briefing, TimeZoneInfo zone) =>
        IsFilled(form, briefing, zone, "by") ? briefing.PublishBy : Known(OpeningForm.PublishBy(form, zone));

    private static bool IsFilled(IFormCollection form, Briefing briefing, TimeZoneInfo zone, params string[] fields) => fields.All(field => form[field].ToString() == Filled(field, briefing, zone));

    private static Moment? Known(DateTimeOffset? at) => at is { } known ? Moment.At(known) : null;

    private static string Day(Moment? at, TimeZoneInfo zone) => at is { } known ? BriefingWords.DayOf(known, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
