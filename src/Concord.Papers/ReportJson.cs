using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Papers;

/// <summary>The report as JSON, with the same content as the page.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions _pretty = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Report report) => new JsonObject
    {
        ["for"] = report.Reader == ReportReader.Pair ? "pair" : "board",
        ["week"] = Day(report.Reading.Week),
        ["knownAt"] = Time(report.Reading.KnownAt),
        ["nextOneOnOne"] = report.Next is { } next ? Time(next) : null,
        ["headline"] = Headline.Of(report),
        ["details"] = Headline.Details(report),
        ["topics"] = Array(report.Topics.Select(Of)),
        ["signs"] = Array(report.Rows.Select(Of)),
        ["openEvents"] = Array(report.OpenEvents.Select(e => Of(e.Event.Link, e.Event.At, e.Event.Text))),
        ["causes"] = Array(report.Behind.Supported.Select(Of)),
        ["plays"] = Array(report.Behind.Plays.Select(Of)),
        ["structure"] = report.Behind.Structure?.Sentence,
        ["seal"] = new JsonObject
        {
            ["entries"] = report.Seal.Entries,
            ["root"] = report.Seal.Root,
            ["witnesses"] = Array(report.Seal.Witnesses.Select(w => JsonValue.Create(w))),
        },
        ["notFor"] = "appraisal, pay or dismissal",
    }.ToJsonString(_pretty) + "\n";

    private static JsonObject Of(Topic topic) => new()
    {
        ["title"] = topic.Title,
        ["standing"] = topic.Standing,
        ["why"] = topic.Why,
        ["evidence"] = Array(topic.Records.Select(r => Of(r.Link, r.At, r.Text))),
        ["more"] = topic.More,
        ["question"] = topic.Question,
    };

    private static JsonObject Of(ReportRow row) => new()
    {
        ["id"] = row.Sign.Id,
        ["name"] = row.Sign.Name,
        ["state"] = row.State.Code(),
        ["readings"] = Array(row.Sides.Select(s => new JsonObject
        {
            ["indicator"] = s.Indicator,
            ["direction"] = s.Direction.ToString().ToUpperInvariant(),
            ["state"] = s.State.Code(),
            ["k"] = s.Events,
            ["n"] = s.Opportunities,
            ["estimate"] = s.Estimate,
            ["low"] = s.Low,
            ["high"] = s.High,
            ["tol"] = s.Thresholds?.Tol,
            ["probabilityOver"] = s.ProbabilityOver,
            ["missing"] = s.State.IsSaid() ? null : s.Missing,
            ["earliestKnown"] = s.State.IsSaid() || s.EarliestKnown is not { } day ? null : Day(day),
        })),
    };

    private static JsonObject Of(Signs.CauseReading cause) => new()
    {
        ["id"] = cause.Cause.Id,
        ["name"] = cause.Cause.Name,
        ["whose"] = ReportBehind.Whose(cause),
    };

    private static JsonObject Of(Steps.PlayReading play) => new()
    {
        ["id"] = play.Id,
        ["name"] = play.Play.Name,
        ["state"] = play.State.ToString().ToUpperInvariant(),
        ["reason"] = play.Reason,
        ["due"] = Day(play.Due),
    };

    private static JsonObject Of(Evidence.EvidenceLink link, DateTimeOffset at, string? text) => new()
    {
        ["kind"] = link.Kind,
        ["id"] = link.Id,
        ["at"] = Time(at),
        ["text"] = text,
    };

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
