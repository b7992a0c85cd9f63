using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Numerics;

namespace Concord.Risk;

/// <summary>The round of asks that is open in the evidence: those to one pool about which nothing was decided yet.</summary>
public sealed record AskedRound
{
    /// <summary>The pools with open asks, the newest asks first.</summary>
    public required IReadOnlyList<string> Pools { get; init; }

    /// <summary>The pool looked at; null where nothing is open.</summary>
    public string? Pool { get; init; }

    /// <summary>The asks with their scenarios; null where they can't be weighed together.</summary>
    public BudgetRound? Round { get; init; }

    /// <summary>The records behind the asks.</summary>
    public IReadOnlyList<BudgetAsk> Records { get; init; } = [];

    /// <summary>What could not be weighed, and why; each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The open round of a dossier.</summary>
    /// <param name="dossier">The evidence.</param>
    /// <param name="pool">Which pool; null = the one asked last.</param>
    public static AskedRound Of(Dossier dossier, string? pool = null)
    {
        var open = dossier.BudgetAsks.Where(a => a.Outcome is null && a.At.Earliest <= dossier.KnownAt).ToList();
        var pools = open.GroupBy(a => a.Pool, StringComparer.Ordinal).OrderByDescending(g => g.Max(a => a.At.Earliest)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var chosen = pool is not null && pools.Contains(pool) ? pool : pools.FirstOrDefault();
        var records = open.Where(a => a.Pool == chosen).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        var asked = new AskedRound { Pools = pools, Pool = chosen, Records = records };

        return chosen is null ? asked : asked.Weighed(dossier);
    }

    private AskedRound Weighed(Dossier dossier)
    {
        var currencies = Records.Select(a => a.Cost.Currency).Distinct().Order(StringComparer.Ordinal).ToList();
        if (currencies.Count > 1)
        {
            return this with { Notes = [$"cost: the asks are in {string.Join(" and ", currencies)}, and sums never cross currencies."] };
        }

        var notes = new List<string>();
        var frame = Frame(dossier, currencies[0]);
        if (frame["scenarios"]!.AsArray().Count == 0)
        {
            return this with { Notes = ["risk: no risk of the register has a frequency and a magnitude that can be read, so that no ask can be weighed against a loss."] };
        }

        var problems = new RiskProblems();
        if (FileOf(frame, problems) is not { } file || problems.Count > 0)
        {
            return this with { Notes = problems.Sentences };
        }

        var asks = Records.Select(record => Read(record, frame, notes)).OfType<Ask>().ToList();

        return this with
        {
            Round = new BudgetRound { File = file, Asks = Linked(asks, notes), Assumptions = ["What an ask takes from the budget is what was asked for; yearly costs of what it changes come on top."] },
            Notes = notes,
        };
    }

    // The register as a risk file: rates as incidents taught them, the signed appetite, without risks whose mean has no end.
    private static JsonObject Frame(Dossier dossier, string currency)
    {
        var register = RiskRegister.Whole(dossier);
        var endless = register.Risks
            .Where(r => r.Scenario is { } scenario && !double.IsFinite(JointBudget.MeanOf(scenario, null)))
            .Select(r => r.Risk.Id)
            .ToHashSet(StringComparer.Ordinal);
        var frame = JsonNode.Parse(register.Text(dossier))!.AsObject();
        frame["currency"] = currency;
        frame["scenarios"]!.AsArray().RemoveAll(s => endless.Contains(s!["id"]!.GetValue<string>()));

        return frame;
    }

    private static RiskFile? FileOf(JsonObject frame, RiskProblems problems) => RiskFile.Read(JsonSerializer.SerializeToUtf8Bytes(frame), problems);

    // Each ask is read alone, so that one that can't be read takes no other with it.
    private static Ask? Read(BudgetAsk record, JsonObject frame, List<string> notes)
    {
        var problems = new RiskProblems();
        var written = record.Option is { } fragment ? JsonNode.Parse(fragment.Text) : null;
        if (written is JsonValue)
        {
            notes.Add($"{record.Id}: its option names another paper; here it is weighed by its delivery value alone.");
        }

        var option = written as JsonObject ?? [];
        var (own, requires, excludes) = (option["id"]?.ToString(), Names(option, "requires"), Names(option, "excludes"));
        option = (JsonObject)option.DeepClone();
        option["id"] = record.Id;
        option["title"] ??= record.Id;
        option.Remove("requires");
        option.Remove("excludes");
        var alone = (JsonObject)frame.DeepClone();
        alone["options"] = new JsonArray(option);
        var file = FileOf(alone, problems);
        var effort = file?.Fields.Parts("options", 1).FirstOrDefault()?.NumberIfAny("effort", new NumberRange(0, 1e6));
        var read = file is null ? null : RiskOptionReader.Read(file, DateOnly.FromDateTime(record.At.Earliest.UtcDateTime)).FirstOrDefault();
        if (read is null || problems.Count > 0 || record.Cost.Amount < 0)
        {
            notes.Add(record.Cost.Amount < 0
                ? $"{record.Id}: cost must be 0 or more to be asked from a budget, is {record.Cost.Amount.ToString(CultureInfo.InvariantCulture)}."
                : $"{record.Id}: {(problems.Sentences.Count > 0 ? problems.Sentences[0].Replace("options[0]", "option", StringComparison.Ordinal) : "its option can't be read.")}");

            return null;
        }

        return new Ask(read with { Requires = requires, Excludes = excludes, Pattern = own })
        {
            Side = record.Side,
            Cost = (double)record.Cost.Amount,
            Effort = effort ?? 0,
            DeliveryValue = record.DeliveryValue ?? 0,
            IsRanked = record.JointlyRanked == true || record.Joint == true,
        };
    }

    private static string[] Names(JsonObject option, string field) =>
        option[field] is JsonArray names ? [.. names.OfType<JsonValue>().Where(n => n.GetValueKind() == JsonValueKind.String).Select(n => n.GetValue<string>())] : [];

    // Requirements name asks, or the options in them. What requires something nobody asks for, or itself in a circle, can't be chosen.
    private static IReadOnlyList<Ask> Linked(List<Ask> asks, List<string> notes)
    {
        var names = asks.Where(a => a.Option.Pattern is not null).GroupBy(a => a.Option.Pattern!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        asks.ForEach(a => names[a.Id] = a.Id);
        var linked = asks.ConvertAll(a => a with
        {
            Option = a.Option with
            {
                Pattern = null,
                Requires = [.. a.Option.Requires.Select(id => names.GetValueOrDefault(id, id))],
                Excludes = [.. a.Option.Excludes.Where(names.ContainsKey).Select(id => names[id]).Where(id => id != a.Id)],
            },
        });
        while (linked.Find(a => a.Option.Requires.Any(id => linked.TrueForAll(other => other.Id != id))) is { } loose)
        {
            notes.Add($"{loose.Id}: requires '{Quote.Of(loose.Option.Requires.First(id => linked.TrueForAll(other => other.Id != id)))}', for which nobody asks; it is left out.");
            linked.Remove(loose);
        }

        if (SubsetChoice.CircleOf(linked.Select(a => new Candidate { Id = a.Id, Cost = 0, Requires = [.. a.Option.Requires] })) is { } circle)
        {
            notes.Add($"{circle[0]}: requires goes round in a circle with {string.Join(", ", circle)}; they are left out.");

            return Linked(linked.FindAll(a => !circle.Contains(a.Id)), notes);
        }

        return linked;
    }
}
