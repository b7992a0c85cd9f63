using System.Globalization;
using System.Text.Json.Nodes;

namespace Concord.Risk;

/// <summary>One way in a paper that is being written, with its figures as people type them.</summary>
/// <remarks>A figure is one number where it is sure, or three, least / likely / most: <c>3000 / 8000 / 20000</c>.</remarks>
public sealed record PaperRow
{
    /// <summary>The option's id in the decision.</summary>
    public required string Id { get; init; }

    /// <summary>What is done.</summary>
    public required string Title { get; init; }

    /// <summary>The pattern it is made from (slug); null or empty = none.</summary>
    public string? Pattern { get; init; }

    /// <summary>What it costs once.</summary>
    public string OneOff { get; init; } = "0";

    /// <summary>What it costs a year.</summary>
    public string Yearly { get; init; } = "0";

    /// <summary>Days until it works.</summary>
    public string Days { get; init; } = "0";

    /// <summary>The percentage of events it stops.</summary>
    public string Fewer { get; init; } = "0";

    /// <summary>The percentage by which it makes the loss of an event smaller.</summary>
    public string Smaller { get; init; } = "0";

    /// <summary>A row with a pattern's figures.</summary>
    /// <param name="id">The option's id.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="kind">The kind of risk.</param>
    public static PaperRow Of(string id, SecurityPattern pattern, RiskKind kind) => new()
    {
        Id = id,
        Title = pattern.Name,
        Pattern = pattern.Slug,
        OneOff = Text(pattern.OneOff),
        Yearly = Text(pattern.Yearly),
        Days = Number(pattern.Days.Likely),
        Fewer = Percent(pattern.On(kind)?.Fewer),
        Smaller = Percent(pattern.On(kind)?.Smaller),
    };

    /// <summary>A row of which nobody has said yet what it changes.</summary>
    /// <param name="id">The option's id.</param>
    /// <param name="title">What is done.</param>
    public static PaperRow Unknown(string id, string title) => new() { Id = id, Title = title, Fewer = "", Smaller = "" };

    /// <summary>The row with another pattern: its effect, and its price and days too where the row was a pattern's own.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="was">The pattern it had; null = none.</param>
    /// <param name="kind">The kind of risk.</param>
    public PaperRow Like(SecurityPattern pattern, SecurityPattern? was, RiskKind kind)
    {
        var row = Of(Id, pattern, kind);

        return Title.Trim().Length == 0 || Title == was?.Name ? row : this with { Pattern = row.Pattern, Fewer = row.Fewer, Smaller = row.Smaller };
    }

    /// <summary>The option as a risk file writes it; what can't be read is told.</summary>
    /// <param name="scenario">The scenario it changes.</param>
    /// <param name="kind">The kind of risk.</param>
    /// <param name="problems">Where sentences go.</param>
    internal JsonObject Json(string scenario, RiskKind kind, List<string> problems)
    {
        var pattern = PatternLibrary.Find(Pattern);
        var changes = new JsonArray();
        if (Fewer.Trim().Length == 0 && Smaller.Trim().Length == 0)
        {
            problems.Add($"Way {Id}, “{Title.Trim()}”: nobody has said what it changes; choose the pattern it works like, write the percentage of events it stops (0 = none), or leave it out.");

            return [];
        }

        if (Share(Fewer, "events stopped", problems) is { } fewer)
        {
            changes.Add(new JsonObject { ["scenario"] = scenario, ["lambda"] = 0, ["effectiveness"] = fewer });
        }

        if (Share(Smaller, "loss cut", problems) is { } smaller)
        {
            changes.Add(new JsonObject { ["scenario"] = scenario, ["mu"] = 0, ["effectiveness"] = smaller });
        }

        var option = new JsonObject
        {
            ["id"] = Id,
            ["title"] = Title.Trim(),
            ["cost"] = new JsonObject { ["oneOff"] = Amount(OneOff, "price once", problems), ["yearly"] = Amount(Yearly, "price a year", problems) },
            ["days"] = Figures(Days, "days", problems) is [.., var days] figures ? figures.Count == 3 ? figures[1] : days : null,
            ["changes"] = changes,
        };
        if (pattern is not null)
        {
            option["pattern"] = pattern.Slug;
            option["pros"] = Texts(pattern.Pros);
            option["cons"] = Texts(pattern.Cons);
            option["why"] = pattern.On(kind)?.Why;
            option["source"] = pattern.On(kind)?.Source;
            option["cio"] = new JsonObject
            {
                ["deliveryDays"] = pattern.Cio.DeliveryDays,
                ["uptimeHours"] = pattern.Cio.UptimeHours,
                ["runCost"] = Math.Round(pattern.Cio.RunCost * (Figures(Yearly, "price a year", []) is [.., var yearly] costs ? costs.Count == 3 ? costs[1] : yearly : 0)),
                ["note"] = pattern.Cio.Note,
            };
        }

        return option;
    }

    private JsonNode? Share(string text, string what, List<string> problems)
    {
        if (text.Trim().Length == 0 || Figures(text, what, problems) is not { } percents)
        {
            return null;
        }

        if (percents.Any(p => p is < 0 or > 100))
        {
            problems.Add($"Way {Id}, {what}: a percentage lies between 0 and 100, and '{text.Trim()}' does not.");

            return null;
        }

        return percents is [0] or [0, 0, 0] ? null : Node([.. percents.Select(p => p / 100)]);
    }

    private JsonNode? Amount(string text, string what, List<string> problems) => Figures(text, what, problems) is { } amounts ? Node(amounts) : null;

    // Three equal figures are one: a range needs a width.
    private static JsonNode Node(IReadOnlyList<double> figures) => figures is [var low, var likely, var high] && high > low
        ? new JsonObject { ["pert"] = new JsonArray(low, likely, high) }
        : JsonValue.Create(figures[0]);

    private IReadOnlyList<double>? Figures(string text, string what, List<string> problems)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries);
        var figures = parts.Select(Read).ToList();
        if (figures.Count is not (1 or 3) || figures.Any(f => f is null))
        {
            problems.Add($"Way {Id}, {what}: '{text.Trim()}' is neither one number nor three with a stroke between them; write it as 8000 or as 3000 / 8000 / 20000.");

            return null;
        }

        if (figures is [var low, var likely, var high] && (low > likely || likely > high))
        {
            problems.Add($"Way {Id}, {what}: '{text.Trim()}' is out of order; write the least, the likely and the most.");

            return null;
        }

        return [.. figures.Select(f => f!.Value)];
    }

    private static double? Read(string text) =>
        double.TryParse(text.Replace(" ", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static string Percent(Band? share) => share is null ? "0" : Text(new Band(share.Low * 100, share.Likely * 100, share.High * 100));

    private static string Text(Band band) => $"{Number(band.Low)} / {Number(band.Likely)} / {Number(band.High)}";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
}
