using System.Globalization;
using System.Text.Json;
using Concord.Evidence.Interchange;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>A file of scenarios with what is accepted, as RISK §6 writes it. All its money is in one currency.</summary>
/// <remarks>Fields this format does not know are kept in <see cref="Fields"/> and change nothing; <see cref="RiskProblems.Unread"/> names them.</remarks>
public sealed record RiskFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MostBytes = 32 << 20;

    /// <summary>The horizon where the file names none, in months.</summary>
    public const int UsualHorizon = 36;

    /// <summary>Most simulated years.</summary>
    public const int MostYears = 50_000_000;

    // Parts of the format that other readers take.
    private static readonly string[] _others = ["options", "budget", "budgets", "capacity", "deadline", "asks"];

    /// <summary>The currency of all amounts as three capital letters; null where the file names none.</summary>
    public required string? Currency { get; init; }

    /// <summary>How far ahead options are compared, in months; 1 to 600.</summary>
    public required int HorizonMonths { get; init; }

    /// <summary>The scenarios, at least one.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>The ids of all scenarios of the file, also of those that can't be read.</summary>
    public required IReadOnlySet<string> ScenarioIds { get; init; }

    /// <summary>How the scenarios hang together.</summary>
    public required RiskDependence Dependence { get; init; }

    /// <summary>What is accepted for all scenarios together; null where nothing is stated.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>The base-2 logarithm of the grid's points, 8 to 20; null lets the program choose.</summary>
    public int? GridLog2 { get; init; }

    /// <summary>The grid's end as a yearly loss; null lets the program choose.</summary>
    public double? GridMax { get; init; }

    /// <summary>Years to simulate; 0 = none.</summary>
    public int Years { get; init; }

    /// <summary>The seed of the simulation.</summary>
    public ulong Seed { get; init; }

    /// <summary>The whole file, for readers of its other parts.</summary>
    public required RiskFields Fields { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="problems">Where problems go; with any, the file holds only what could be read.</param>
    /// <returns>Null where the file holds no object at all.</returns>
    public static RiskFile? Read(ReadOnlyMemory<byte> utf8, RiskProblems problems)
    {
        if (utf8.Length > MostBytes)
        {
            problems.Add(string.Empty, $"must hold at most {MostBytes >> 20} MiB, holds {utf8.Length >> 20} MiB");

            return null;
        }

        return RiskText.Object(utf8, problems) is { } fields ? Read(fields) : null;
    }

    private static RiskFile Read(RiskFields fields)
    {
        foreach (var name in _others)
        {
            fields.Any(name);
        }

        var (scenarios, ids) = ReadScenarios(fields);
        var grid = fields.PartIfAny("grid");
        var simulation = fields.PartIfAny("monteCarlo");

        var file = new RiskFile
        {
            Currency = OneCurrency.Of(fields),
            HorizonMonths = (int)(fields.WholeIfAny("horizonMonths", 1, 600) ?? UsualHorizon),
            Scenarios = scenarios,
            ScenarioIds = ids,
            Dependence = fields.PartIfAny("dependence") is { } part ? RiskDependence.Read(part) : RiskDependence.Independent,
            Tolerance = Tolerance.Read(fields),
            GridLog2 = (int?)grid?.WholeIfAny("log2", 8, 20),
            GridMax = grid?.NumberIfAny("max", NumberRange.MoneyAbove0),
            Years = (int)(simulation?.WholeIfAny("years", 0, MostYears) ?? 0),
            Seed = (ulong)(simulation?.WholeIfAny("seed", 0, 1L << 53) ?? 1),
            Fields = fields,
        };
        CheckSimulation(file);

        return file;
    }

    private static void CheckSimulation(RiskFile file)
    {
        var events = file.Scenarios.Sum(s => s.Frequency.Central.Mean) * file.Years;
        if (events > LossSimulation.MostEvents)
        {
            file.Fields.Refuse("monteCarlo.years", string.Create(CultureInfo.InvariantCulture, $"gives {events:G3} events to draw, and at most {LossSimulation.MostEvents:G3} are; take fewer years"));
        }

        if (file.Dependence.IsSimulatedOnly && file.Years == 0)
        {
            file.Fields.Refuse("monteCarlo.years", "must be above 0, for a copula acts in a simulation only");
        }
    }

    private static (IReadOnlyList<Scenario> Scenarios, IReadOnlySet<string> Ids) ReadScenarios(RiskFields fields)
    {
        var scenarios = new List<Scenario>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parts = fields.Parts("scenarios", Scenario.Most);
        foreach (var part in parts)
        {
            if (part.Any("id") is { ValueKind: JsonValueKind.String } named && RiskFields.TextOf(named) is { } id && !ids.Add(id))
            {
                part.Refuse("id", $"must be unique, and '{Quote.Of(id)}' stands in the file twice");
            }

            if (Scenario.Read(part) is { } scenario)
            {
                scenarios.Add(scenario);
            }
        }

        if (fields.Any("scenarios") is not { } list || (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0))
        {
            fields.Refuse("scenarios", "must hold at least one scenario");
        }

        return (scenarios, ids);
    }
}
