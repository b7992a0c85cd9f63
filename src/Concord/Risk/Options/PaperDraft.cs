using System.Text.Json.Nodes;
using Concord.Evidence;

namespace Concord.Risk;

/// <summary>An options paper that is being written: the risk it is about, what is accepted, and the ways.</summary>
public sealed record PaperDraft
{
    /// <summary>Most ways of one paper besides doing nothing.</summary>
    public const int MostWays = 8;

    /// <summary>What is to be decided.</summary>
    public required string Title { get; init; }

    /// <summary>The risk with its scenario.</summary>
    public required Scenario Risk { get; init; }

    /// <summary>What kind of risk it is.</summary>
    public required RiskKind Kind { get; init; }

    /// <summary>What is accepted; null where nothing is signed.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>The currency of all amounts as three capital letters.</summary>
    public required string Currency { get; init; }

    /// <summary>How far ahead the ways are compared, in months.</summary>
    public int HorizonMonths { get; init; } = RiskFile.UsualHorizon;

    /// <summary>The day from which days count.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The ways, without doing nothing.</summary>
    public required IReadOnlyList<PaperRow> Rows { get; init; }

    /// <summary>
    /// Ways for a decision: first the options it already has, each with a pattern's effect where its words are like the pattern's and with none where they
    /// aren't, then patterns from the fastest to the strongest until three ways have figures.
    /// </summary>
    public static IReadOnlyList<PaperRow> Propose(RiskKind kind, IReadOnlyList<DecisionOption> own)
    {
        var rows = new List<PaperRow>();
        foreach (var option in own.Where(o => o.Id != OptionsComparison.Nothing).Take(MostWays))
        {
            rows.Add(Own(option, PatternLibrary.Like(option.Title, kind, [.. rows.Select(r => r.Pattern)]), kind));
        }

        var missing = Math.Min(PatternLibrary.Ways - rows.Count(r => r.Pattern is not null), MostWays - rows.Count);
        foreach (var pattern in PatternLibrary.WaysFor(kind, PatternLibrary.Ways + rows.Count).Where(p => rows.All(r => r.Pattern != p.Slug)).Take(missing).ToList())
        {
            rows.Add(PaperRow.Of(Letter(rows), pattern, kind));
        }

        return rows;
    }

    /// <summary>The first letter that no row has.</summary>
    public static string Letter(IEnumerable<PaperRow> rows) =>
        Enumerable.Range('A', 26).Select(c => $"{(char)c}").First(letter => rows.All(r => r.Id != letter));

    /// <summary>The paper as a risk file, or the sentences why it can't be one yet.</summary>
    /// <param name="by">The seat that writes it.</param>
    /// <param name="at">When.</param>
    /// <param name="problems">One sentence a problem; empty where there is none.</param>
    public JsonObject? Json(string by, DateTimeOffset at, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        if (Rows.Count < PatternLibrary.Ways)
        {
            found.Add($"A paper needs at least {PatternLibrary.Ways} ways besides doing nothing, and has {Rows.Count}.");
        }

        found.AddRange(Rows.Where(r => r.Title.Trim().Length == 0).Select(r => $"Way {r.Id} has no name."));
        var options = new JsonArray([.. Rows.Select(r => (JsonNode)r.Json(Risk.Id, Kind, found))]);
        var paper = new JsonObject
        {
            ["risk"] = Risk.Id,
            ["kind"] = Kind.Slug(),
            ["for"] = new JsonArray("CIO", "BUSINESS"),
            ["writtenBy"] = by,
            ["writtenAt"] = at.ToString("O"),
            ["start"] = Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["currency"] = Currency,
            ["horizonMonths"] = HorizonMonths,
            ["scenarios"] = new JsonArray(ScenarioJson()),
            ["options"] = options,
        };
        if (Tolerance is { } tolerance)
        {
            paper["tolerance"] = new JsonArray([.. tolerance.Anchors.Select(a => new JsonObject { ["loss"] = a.Loss, ["probability"] = a.Probability })]);
        }

        problems = found;

        return found.Count == 0 ? paper : null;
    }

    private JsonObject ScenarioJson()
    {
        var scenario = new JsonObject
        {
            ["id"] = Risk.Id,
            ["title"] = Risk.Title,
            ["frequency"] = JsonNode.Parse(Risk.Frequency.Source.Text),
            ["severity"] = JsonNode.Parse(Risk.Severity.Source.Text),
        };
        if (Risk.Cap is { } cap)
        {
            scenario["cap"] = cap;
        }

        return scenario;
    }

    private static PaperRow Own(DecisionOption option, SecurityPattern? pattern, RiskKind kind)
    {
        var row = pattern is null ? PaperRow.Unknown(option.Id, option.Title) : PaperRow.Of(option.Id, pattern, kind) with { Title = option.Title };

        return row with
        {
            OneOff = option.Price is { } price ? price.Amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : row.OneOff,
            Yearly = option.Price is null ? row.Yearly : "0",
            Days = option.Days is { } days ? days.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : row.Days,
        };
    }
}
