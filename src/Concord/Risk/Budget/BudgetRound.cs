using System.Globalization;
using Concord.Evidence.Interchange;

namespace Concord.Risk;

/// <summary>What both sides ask of one budget: the asks, the scenarios they change and what is accepted.</summary>
public sealed record BudgetRound
{
    private const double MostPoints = 1e6;
    private static readonly NumberRange _points = new(-MostPoints, MostPoints);
    private static readonly NumberRange _people = new(0, MostPoints);
    private static readonly NumberRange _days = new(0, 36_525);

    /// <summary>The scenarios with their tolerance.</summary>
    public required RiskFile File { get; init; }

    /// <summary>The asks, by id.</summary>
    public required IReadOnlyList<Ask> Asks { get; init; }

    /// <summary>The scenarios.</summary>
    public IReadOnlyList<Scenario> Scenarios => File.Scenarios;

    /// <summary>The currency of all amounts; empty where nothing names one.</summary>
    public string Currency => File.Currency ?? string.Empty;

    /// <summary>What was taken for granted, each a sentence.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    internal IReadOnlyDictionary<string, RiskOption> Options => _options ??= Asks.ToDictionary(a => a.Id, a => a.Option, StringComparer.Ordinal);

    private Dictionary<string, RiskOption>? _options;

    /// <summary>Reads a risk file with options and budgets (RISK §6).</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="start">The day from which days count.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The round with the terms of each budget; null after a problem.</returns>
    /// <remarks>
    /// An option may hold <c>side</c> (CIO or CISO), <c>effort</c> (people-months) and <c>deliveryValue</c> (points); the file <c>budget</c> or <c>budgets</c>,
    /// <c>capacity</c> (people-months), <c>deadline</c> (a day, or days from the start) and <c>deliveryWeight</c> (money a year for a point, 0 where absent).
    /// What an option takes from the budget is its one-off cost and its first yearly one.
    /// </remarks>
    public static (BudgetRound Round, IReadOnlyList<BudgetTerms> Terms)? Read(ReadOnlyMemory<byte> utf8, DateOnly start, RiskProblems problems)
    {
        if (RiskFile.Read(utf8, problems) is not { } file || problems.Count > 0)
        {
            return null;
        }

        var options = RiskOptionReader.Read(file, start);
        var parts = file.Fields.Parts("options", RiskOption.Most);
        var asks = parts.Select(part => (part, option: options.FirstOrDefault(o => o.Id == (part.Has("id") ? part.TextIfAny("id") : null))))
            .Where(o => o.option is not null)
            .Select(o => AskOf(o.part, o.option!))
            .ToList();
        CheckMeans(file);
        var terms = Terms(file.Fields, start);
        if (parts.Count == 0)
        {
            file.Fields.Refuse("options", "must hold at least one option");
        }

        return problems.Count > 0 ? null : (new BudgetRound
        {
            File = file,
            Asks = [.. asks.OrderBy(a => a.Id, StringComparer.Ordinal)],
            Assumptions = asks.Exists(a => a.Option.Yearly.Value.Mean > 0) ? ["What an option takes from the budget is its one-off cost and the first yearly one."] : [],
        }, terms);
    }

    /// <summary>Whether a set of asks keeps every accepted chance for sure, and the accepted mean where one is stated, once all of them work.</summary>
    public bool KeepsTolerance(IEnumerable<Ask> asks) =>
        LossState.Of(File, [[.. asks.Select(a => a.Option)]]) is [var state] && state.IsWithin && (File.Tolerance?.Mean is not { } accepted || state.Mean <= accepted);

    internal static void CheckMeans(RiskFile file)
    {
        foreach (var scenario in file.Scenarios.Where(s => !double.IsFinite(JointBudget.MeanOf(s, null))))
        {
            file.Fields.Problems.Add($"scenario '{Quote.Of(scenario.Id)}'", "has no finite mean loss, so that a budget can't weigh it; state a cap");
        }
    }

    private static Ask AskOf(RiskFields part, RiskOption option)
    {
        var cost = option.OneOff.Value.Mean + option.Yearly.Value.Mean;
        if (cost < 0)
        {
            part.Refuse("cost", string.Create(CultureInfo.InvariantCulture, $"must be 0 or more to be asked from a budget, is {cost}"));
        }

        return new Ask(option)
        {
            Side = SideOf(part),
            Cost = Math.Max(0, cost),
            Effort = part.NumberIfAny("effort", _people) ?? 0,
            DeliveryValue = part.NumberIfAny("deliveryValue", _points) ?? 0,
        };
    }

    private static Side? SideOf(RiskFields part)
    {
        switch (part.TextIfAny("side"))
        {
            case null:
                return null;
            case "CIO":
                return Side.Cio;
            case "CISO":
                return Side.Ciso;
            case { } other:
                part.Refuse("side", $"must be CIO or CISO, is '{Quote.Of(other)}'");

                return null;
        }
    }

    private static List<BudgetTerms> Terms(RiskFields fields, DateOnly start)
    {
        if (fields.Has("budget") == fields.Has("budgets"))
        {
            fields.Refuse("budget", fields.Has("budget") ? "and budgets are both given; give one" : "is missing; it must be a number, or budgets a list of numbers");

            return [];
        }

        var budgets = fields.Has("budget") ? [fields.Number("budget", NumberRange.Money) ?? 0] : fields.Numbers("budgets", NumberRange.Money, 1, 100) ?? [];
        var common = new BudgetTerms
        {
            Budget = 0,
            People = fields.NumberIfAny("capacity", _people),
            Deadline = Deadline(fields, start),
            DeliveryWeight = fields.NumberIfAny("deliveryWeight", NumberRange.Money) ?? 0,
        };

        return [.. budgets.Select(budget => common with { Budget = budget })];
    }

    private static double? Deadline(RiskFields fields, DateOnly start)
    {
        if (fields.Any("deadline") is not { ValueKind: System.Text.Json.JsonValueKind.String })
        {
            return fields.NumberIfAny("deadline", _days);
        }

        var text = fields.TextIfAny("deadline");
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Math.Max(0, day.DayNumber - start.DayNumber);
        }

        fields.Refuse("deadline", $"must be a day such as 2027-06-30 or a number of days, is '{Quote.Of(text ?? string.Empty)}'");

        return null;
    }
}
