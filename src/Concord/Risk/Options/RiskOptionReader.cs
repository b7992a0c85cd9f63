using System.Globalization;
using System.Text.Json;
using Concord.Evidence.Interchange;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Reads the <c>options</c> of a risk file (RISK §6): strictly, one sentence a problem.</summary>
public static class RiskOptionReader
{
    private const double MostDays = 36_525;
    private const int MostChanges = 100;
    private const int MostTexts = 20;
    private static readonly NumberRange _factor = new(0, 1000);
    private static readonly NumberRange _days = new(0, MostDays);
    private static readonly NumberRange _mu = new(-50, 35);

    /// <summary>The options of a file; empty where it has none. With problems it holds only what could be read.</summary>
    /// <param name="file">The file, as it was read.</param>
    /// <param name="start">The day from which days count, for a <c>goLive</c> date; null = the file may hold none.</param>
    public static IReadOnlyList<RiskOption> Read(RiskFile file, DateOnly? start = null)
    {
        var options = new List<(RiskFields Fields, RiskOption? Option)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in file.Fields.Parts("options", RiskOption.Most))
        {
            var option = Read(fields, file, start);
            if (fields.Any("id") is { ValueKind: JsonValueKind.String } && fields.TextIfAny("id") is { } id && !ids.Add(id))
            {
                fields.Refuse("id", $"must be unique, and '{Quote.Of(id)}' stands in the file twice");
            }

            options.Add((fields, option));
        }

        foreach (var (fields, option) in options)
        {
            CheckNames(fields, "requires", option?.Requires, ids, option?.Id);
            CheckNames(fields, "excludes", option?.Excludes, ids, option?.Id);
        }

        var read = options.Select(o => o.Option).OfType<RiskOption>().ToList();
        if (file.Fields.Problems.Count == 0)
        {
            CheckCircles(options!);
        }

        return read;
    }

    private static RiskOption? Read(RiskFields fields, RiskFile file, DateOnly? start)
    {
        var before = fields.Problems.Count;
        var id = fields.Text("id");
        var title = fields.TextIfAny("title");
        var (oneOff, yearly) = Cost(fields);
        var days = Days(fields, start);
        var changes = fields.Parts("changes", MostChanges).Select(c => Change(c, file, days ?? 0)).ToList();
        var option = new RiskOption
        {
            Id = id ?? string.Empty,
            Title = title ?? id ?? string.Empty,
            OneOff = oneOff ?? Zero("oneOff"),
            Yearly = yearly ?? Zero("yearly"),
            Days = days ?? 0,
            Changes = [.. changes.OfType<OptionChange>()],
            Pros = fields.Texts("pros", MostTexts),
            Cons = fields.Texts("cons", MostTexts),
            Requires = fields.Texts("requires", RiskOption.Most),
            Excludes = fields.Texts("excludes", RiskOption.Most),
            Cio = fields.PartIfAny("cio") is { } cio ? Cio(cio) : null,
            Pattern = fields.TextIfAny("pattern"),
        };

        return fields.Problems.Count == before ? option : null;
    }

    /// <summary>A number is what it costs once; otherwise <c>oneOff</c> and <c>yearly</c>.</summary>
    private static (RiskParameter? OneOff, RiskParameter? Yearly) Cost(RiskFields fields)
    {
        if (fields.Any("cost")?.ValueKind == JsonValueKind.Number)
        {
            return (RiskParameter.Read(fields, "cost", NumberRange.MoneyAround0), Zero("yearly"));
        }

        return fields.PartIfAny("cost") is { } cost ? (Amount(cost, "oneOff"), Amount(cost, "yearly")) : (Zero("oneOff"), Zero("yearly"));
    }

    private static RiskParameter? Amount(RiskFields cost, string name) => cost.Has(name) ? RiskParameter.Read(cost, name, NumberRange.MoneyAround0) : Zero(name);

    private static RiskParameter Zero(string name) => new(name, new Known(0));

    private static double? Days(RiskFields fields, DateOnly? start)
    {
        var days = fields.NumberIfAny("days", _days);
        if (fields.TextIfAny("goLive") is not { } text)
        {
            return days ?? 0;
        }

        if (days is not null)
        {
            fields.Refuse("goLive", "and days are both given; give one");
        }
        else if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            fields.Refuse("goLive", $"must be a day such as 2027-01-31, is '{Quote.Of(text)}'");
        }
        else if (start is not { } first)
        {
            fields.Refuse("goLive", "needs the file's start, the day from which the horizon runs");
        }
        else if (day < first)
        {
            fields.Refuse("goLive", string.Create(CultureInfo.InvariantCulture, $"must not lie before the start ({first:yyyy-MM-dd}), is {text}"));
        }
        else
        {
            return day.DayNumber - first.DayNumber;
        }

        return null;
    }

    private static OptionChange? Change(RiskFields fields, RiskFile file, double days)
    {
        var before = fields.Problems.Count;
        var name = fields.Text("scenario");
        var scenario = file.Scenarios.FirstOrDefault(s => s.Id == name);
        if (name is not null && !file.ScenarioIds.Contains(name))
        {
            fields.Refuse("scenario", $"must name a scenario of the file, and '{Quote.Of(name)}' is none");
        }

        if (fields.Has("mu") && fields.Has("scale"))
        {
            fields.Refuse("scale", "and mu mean the same; give one");
        }

        var change = new OptionChange
        {
            Scenario = name ?? string.Empty,
            Lambda = Factor(fields, "lambda", new NumberRange(0, RiskFrequencyReader.MostEvents)),
            Scale = Factor(fields, fields.Has("scale") ? "scale" : "mu", _mu),
            Sigma = Factor(fields, "sigma", new NumberRange(0, LognormalReader.MostSigma, IsLowOut: true)),
            Cap = Factor(fields, "cap", NumberRange.MoneyAbove0),
            Effectiveness = fields.Has("effectiveness") ? RiskParameter.Read(fields, "effectiveness", NumberRange.Probability) ?? Zero("effectiveness") : new RiskParameter("effectiveness", new Known(1)),
            Days = fields.NumberIfAny("days", _days) ?? days,
        };
        if (fields.Problems.Count == before)
        {
            CheckFits(fields, change, scenario!);
        }

        return fields.Problems.Count == before ? change : null;
    }

    private static void CheckFits(RiskFields fields, OptionChange change, Scenario scenario)
    {
        if (change is { Lambda: null, Scale: null, Sigma: null, Cap: null })
        {
            fields.Refuse(string.Empty, "changes nothing; it must hold one of lambda, mu, sigma or cap");
        }

        if (scenario.Severity.Type != "lognormal" && (change.Sigma is not null || change.Scale?.Set is not null))
        {
            fields.Refuse(change.Sigma is not null ? "sigma" : "mu", $"fits a lognormal severity only, and that of '{Quote.Of(scenario.Id)}' is {scenario.Severity.Type}");
        }

        if (change.Cap is { Set: null } && scenario.Cap is null)
        {
            fields.Refuse("cap", $"is a factor, and '{Quote.Of(scenario.Id)}' has no cap; write {{\"set\": …}}");
        }

        if (change.Cap?.Factor is { IsUncertain: true })
        {
            fields.Refuse("cap", "must be a number or {\"set\": …}: a cap is agreed, not believed");
        }

        if (change.Lambda is { } often)
        {
            CheckRate(fields, often, scenario);
        }
    }

    private static void CheckRate(RiskFields fields, OptionFactor often, Scenario scenario)
    {
        var frequency = scenario.Frequency.Central;
        if (frequency.Mean == 0)
        {
            fields.Refuse("lambda", $"changes a frequency that is 0 in '{Quote.Of(scenario.Id)}'");

            return;
        }

        try
        {
            frequency.Thinned(Math.Max(1, often.Set is { } set ? set / frequency.Mean : often.Factor!.Value.Quantile(0.999)));
        }
        catch (ArgumentOutOfRangeException)
        {
            fields.Refuse("lambda", $"raises a {scenario.Frequency.Type} frequency beyond what it can be in '{Quote.Of(scenario.Id)}'");
        }
    }

    private static OptionFactor? Factor(RiskFields fields, string name, NumberRange values)
    {
        if (!fields.Has(name))
        {
            return null;
        }

        if (fields.Any(name)?.ValueKind == JsonValueKind.Object && fields.PartIfAny(name) is { } part && part.Has("set"))
        {
            return new OptionFactor(null, part.Number("set", values));
        }

        return new OptionFactor(RiskParameter.Read(fields, name, _factor), null);
    }

    private static CioEffect Cio(RiskFields fields) => new(
        fields.NumberIfAny("deliveryDays", NumberRange.MoneyAround0) ?? 0,
        fields.NumberIfAny("uptimeHours", NumberRange.MoneyAround0) ?? 0,
        fields.NumberIfAny("runCost", NumberRange.MoneyAround0) ?? 0,
        fields.TextIfAny("note"));

    private static void CheckNames(RiskFields fields, string name, IReadOnlyList<string>? named, HashSet<string> ids, string? own)
    {
        foreach (var id in named ?? [])
        {
            if (!ids.Contains(id))
            {
                fields.Refuse(name, $"must name options of the file, and '{Quote.Of(id)}' is none");
            }
            else if (id == own)
            {
                fields.Refuse(name, "names the option itself");
            }
        }
    }

    private static void CheckCircles(List<(RiskFields Fields, RiskOption Option)> options)
    {
        var byId = options.ToDictionary(o => o.Option.Id, o => o.Option, StringComparer.Ordinal);
        foreach (var (fields, option) in options)
        {
            if (Circle(option, byId, [option.Id]) is { } way)
            {
                fields.Refuse("requires", $"goes round in a circle: {string.Join(" requires ", way.Select(id => $"'{Quote.Of(id)}'"))}");
            }
            else if (OptionSets.With(option, byId) is var closure && OptionSets.Conflict(closure) is { } pair)
            {
                fields.Refuse("excludes", $"can't hold: '{Quote.Of(option.Id)}' needs both '{Quote.Of(pair.One)}' and '{Quote.Of(pair.Other)}', which exclude each other");
            }
        }
    }

    // A circle that does not pass through the option is told where it does.
    private static List<string>? Circle(RiskOption option, Dictionary<string, RiskOption> byId, List<string> way)
    {
        foreach (var next in byId[way[^1]].Requires)
        {
            if (next == option.Id)
            {
                return [.. way, next];
            }

            if (!way.Contains(next) && Circle(option, byId, [.. way, next]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
