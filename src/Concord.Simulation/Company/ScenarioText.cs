using System.Globalization;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Scenarios as text: parts between semicolons, each a planted sign, a look-alike, a game or a setting.</summary>
internal static class ScenarioText
{
    private static readonly (InjectionShape Shape, string Word)[] Shapes =
        [(InjectionShape.Step, "step"), (InjectionShape.Ramp, "ramp"), (InjectionShape.Episodes, "episodes"), (InjectionShape.AfterEvent, "after-event")];

    private static readonly (Direction Toward, string Word)[] Directions =
        [(Direction.Joint, "both"), (Direction.Cio, "CIO>CISO"), (Direction.Ciso, "CISO>CIO")];

    private static readonly (CompanySize Size, string Word)[] Sizes =
        [(CompanySize.Small, "S"), (CompanySize.Mid, "M"), (CompanySize.Large, "L")];

    private static readonly (CompanyWorld World, string Word)[] Worlds =
        [(CompanyWorld.Healthy, "healthy"), (CompanyWorld.Boundary, "boundary"), (CompanyWorld.Typical, "typical")];

    private static readonly (Couplings Coupling, string Word)[] CouplingWords =
    [
        (Couplings.LateConsultFlaws, "late-consult-flaws"), (Couplings.OverrideIncidents, "override-incidents"), (Couplings.NoOneOnOne, "no-one-on-one"),
        (Couplings.SlowYes, "slow-yes"), (Couplings.Capacity, "capacity"), (Couplings.Escalations, "escalations"),
    ];

    internal static Scenario Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Parts(text).Aggregate(new Scenario(), ReadPart);
    }

    internal static string Write(Scenario scenario) => string.Join(';', Written(scenario));

    private static IEnumerable<string> Written(Scenario s)
    {
        var usual = new Scenario();
        foreach (var group in s.Injections)
        {
            yield return $"{group.Target}:{(group.Rate is { } rate ? $"rate={Text(rate)}" : $"g={Text(group.Strength)}")},dir={WordOf(Directions, group.Toward)},onset={group.Onset},shape={WordOf(Shapes, group.Shape)}";
        }

        foreach (var number in Numbers((int)s.LookAlikes, LookAlike.Count))
        {
            yield return $"N{number}";
        }

        foreach (var number in Numbers((int)s.Games, Game.Count))
        {
            yield return $"G{number}";
        }

        foreach (var (isUsual, part) in new[]
        {
            (s.Size == usual.Size, $"size={WordOf(Sizes, s.Size)}"),
            (s.World == usual.World, $"world={WordOf(Worlds, s.World)}"),
            (s.Weeks == usual.Weeks, $"weeks={s.Weeks}"),
            (s.Sigma == usual.Sigma, $"sigma={Text(s.Sigma)}"),
            (s.Logging.Probability == usual.Logging.Probability, $"log={Text(s.Logging.Probability)}"),
            (s.Logging.MedianDelayDays == usual.Logging.MedianDelayDays, $"delay={Text(s.Logging.MedianDelayDays)}"),
            (s.HasComparators, "comparators=off"),
            (s.Couplings == usual.Couplings, $"couplings={Joined(s.Couplings)}"),
        })
        {
            if (!isUsual)
            {
                yield return part;
            }
        }
    }

    private static string Joined(Couplings couplings) => couplings == Couplings.None
        ? "none"
        : string.Join('+', CouplingWords.Where(w => couplings.HasFlag(w.Coupling)).Select(w => w.Word));

    // Commas inside a cluster such as {S3,S6,S7} part no settings, so parts are cut at semicolons only.
    private static IEnumerable<string> Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Scenario ReadPart(Scenario scenario, string part)
    {
        if (part.Contains(':', StringComparison.Ordinal))
        {
            return scenario with { Injections = [.. scenario.Injections, .. ReadInjections(part)] };
        }

        if (part.Contains('=', StringComparison.Ordinal))
        {
            return ReadSetting(scenario, part);
        }

        return part[0] switch
        {
            'N' => scenario with { LookAlikes = scenario.LookAlikes | (LookAlikes)Flag(part, LookAlike.Count, "look-alikes are N1 to N14") },
            'G' => scenario with { Games = scenario.Games | (Games)Flag(part, Game.Count, "games are G1 to G12") },
            _ => scenario with { Injections = [.. scenario.Injections, .. ReadInjections($"{part}:")] },
        };
    }

    private static IEnumerable<Injection> ReadInjections(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var named = part[..colon].Trim();
        var targets = (named is ['{', .. var inside, '}'] ? inside : named).Split(',', StringSplitOptions.TrimEntries);
        foreach (var target in targets)
        {
            yield return part[(colon + 1)..]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(new Injection(Known(target)), (injection, field) => ReadField(injection, field)) is var read && IsInRange(read)
                ? read
                : throw new FormatException($"'{part}': the rate of {target} is a share between 0 and 1, or median days above 0 for S2.1; {Levels.WithoutRate} have a strength g only.");
        }
    }

    private static bool IsInRange(Injection injection) => injection.Rate is not { } rate || injection.Target switch
    {
        "S2.1" => rate > 0,
        "S2" or "ALL" or Levels.WithoutRate => false,
        _ => rate is > 0 and < 1,
    };

    private static string Known(string target) => Levels.Targets.Contains(target)
        ? target
        : throw new FormatException($"'{target}' is no sign, cause or indicator that can be planted: {string.Join(", ", Levels.Targets)}.");

    private static Injection ReadField(Injection injection, string field)
    {
        var (name, value) = Pair(field);

        return name switch
        {
            "g" => injection with { Strength = Number(value, field, 0, 5) },
            "rate" => injection with { Rate = Number(value, field, 0, 1000) },
            "dir" => injection with { Toward = OneOf(Directions, value, field) },
            "onset" => injection with { Onset = Whole(value, field) },
            "shape" => injection with { Shape = OneOf(Shapes, value, field) },
            _ => throw new FormatException($"'{field}': a planted sign has g, rate, dir, onset and shape."),
        };
    }

    private static Scenario ReadSetting(Scenario s, string part)
    {
        var (name, value) = Pair(part);

        return name switch
        {
            "size" => s with { Size = OneOf(Sizes, value, part) },
            "world" => s with { World = OneOf(Worlds, value, part) },
            "weeks" => s with { Weeks = Whole(value, part) },
            "sigma" => s with { Sigma = Number(value, part, 0, 5) },
            "log" => s with { Logging = s.Logging with { Probability = Number(value, part, 0, 1) } },
            "delay" => s with { Logging = s.Logging with { MedianDelayDays = Math.Max(1e-6, Number(value, part, 0, 365)) } },
            "comparators" => s with { HasComparators = OneOf([(true, "on"), (false, "off")], value, part) },
            "couplings" => s with { Couplings = ReadCouplings(value, part) },
            _ => throw new FormatException($"'{part}': settings are size, world, weeks, sigma, log, delay, comparators and couplings."),
        };
    }

    private static Couplings ReadCouplings(string value, string part) => value switch
    {
        "none" => Couplings.None,
        "all" => Couplings.All,
        _ => value.Split('+').Aggregate(Couplings.None, (all, word) => all | OneOf(CouplingWords, word, part)),
    };

    private static (string Name, string Value) Pair(string field) => field.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
        ? (name, value)
        : throw new FormatException($"'{field}' is not written as name=value.");

    private static double Number(string value, string part, double least, double most) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"'{part}': {value} is not a number from {Text(least)} to {Text(most)}.");

    private static int Whole(string value, string part) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 5200
            ? number
            : throw new FormatException($"'{part}': {value} is not a whole number of weeks from 1 to 5200.");

    private static T OneOf<T>(IReadOnlyList<(T Value, string Word)> words, string value, string part)
    {
        foreach (var (known, word) in words)
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        throw new FormatException($"'{part}': {value} is none of {string.Join(", ", words.Select(w => w.Word))}.");
    }

    private static string WordOf<T>(IEnumerable<(T Value, string Word)> words, T value) => words.First(w => Equals(w.Value, value)).Word;

    private static int Flag(string part, int count, string sentence) =>
        int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count
            ? 1 << number
            : throw new FormatException($"'{part}' is not known: {sentence}.");

    private static IEnumerable<int> Numbers(int flags, int count) => Enumerable.Range(1, count).Where(n => (flags & (1 << n)) != 0);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
