using System.CommandLine;
using System.Globalization;
using Concord.Numerics.Losses;
using Concord.Risk;

namespace Concord.Cli;

/// <summary><c>concord risk losses</c>: what a year may cost, for the scenarios of a file or the risks of the register.</summary>
internal static class RiskLosses
{
    private static readonly Argument<FileInfo?> _file = new("FILE")
    {
        Description = "A file of scenarios (docs/risk/format.md); without it the risks of the workspace's register are read, with the appetite that was signed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> _at = new("--at")
    {
        Description = "Chances whose quantiles are told, such as 0.9,0.99 (default: 0.5,0.9,0.95,0.99,0.995,0.999).",
        HelpName = "P,…",
    };

    private static readonly Option<string?> _cdf = new("--cdf")
    {
        Description = "Losses of a year whose chance of not more is told, such as 100000,1000000.",
        HelpName = "X,…",
    };

    private static readonly Option<int> _threads = new("--threads")
    {
        Description = "How many threads to use; no figure depends on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<string?> _isa = new("--isa")
    {
        Description = "How wide to compute: scalar, avx2 or avx512 (default: the widest this machine has); no figure depends on it.",
        HelpName = "SET",
    };

    public static Command Create()
    {
        var command = new Command("losses", "Works out the loss of a year: mean, quantiles and curve between two proven bounds, the band of what is not known about the parameters, and whether what is accepted is kept.") { _file, _at, _cdf, _threads, _isa };
        command.SetAction(parsed => Answer(parsed));

        return command;
    }

    private static int Answer(ParseResult parsed)
    {
        var asked = new LossesAsked(
            Numbers(parsed.GetValue(_at), "--at", p => p is >= 0 and < 1, "a chance from 0 to below 1") ?? LossesAsked.UsualChances,
            Numbers(parsed.GetValue(_cdf), "--cdf", x => x >= 0 && double.IsFinite(x), "a loss of at least 0") ?? []);
        var threads = parsed.GetValue(_threads) is > 0 and <= 1024 and var n ? n : throw new RefusedUse("--threads must be from 1 to 1024.");
        var (file, notes, problems) = parsed.GetValue(_file) is { } path ? Read(path) : Register(parsed);
        if (file is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        if (Curve(file, threads, Set(parsed.GetValue(_isa)), out var reason) is not { } curve)
        {
            return Refuse([reason]);
        }

        curve = curve with { Assumptions = [.. notes, .. curve.Assumptions] };
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(LossesView.Of(curve, asked));
        }
        else
        {
            foreach (var line in LossesLines.Of(curve, asked))
            {
                Console.WriteLine(line);
            }
        }

        return Run.Done;
    }

    /// <summary>A risk file as it was read; null with the problems.</summary>
    internal static (RiskFile? File, IReadOnlyList<string> Notes, IReadOnlyList<string> Problems) Read(FileInfo path)
    {
        var problems = new RiskProblems();
        var file = RiskFile.Read(Bytes(path), problems);

        return (file, [], problems.Sentences);
    }

    /// <summary>The bytes of a risk file.</summary>
    /// <exception cref="RefusedUse">It is longer than a risk file may be.</exception>
    internal static byte[] Bytes(FileInfo path) => path.Exists && path.Length > RiskFile.MostBytes
        ? throw new RefusedUse($"{path.Name} holds {path.Length >> 20} MiB; a risk file holds at most {RiskFile.MostBytes >> 20}.")
        : File.ReadAllBytes(path.FullName);

    internal static int Refuse(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Run.Say(problem);
        }

        return Run.Refused;
    }

    private static (RiskFile? File, IReadOnlyList<string> Notes, IReadOnlyList<string> Problems) Register(ParseResult parsed)
    {
        using var workspace = Places.OpenToRead(parsed);
        var register = RiskRegister.Of(workspace.OpenDossier());
        var taught = register.Frequencies.Where(f => f.Posterior is not null).ToList();
        string[] notes =
        [
            .. register.Unpriced,
            .. taught.Count == 0 ? [] : new[] { $"The rates of {taught.Count} risks are as their incidents taught them: {taught.Sum(f => f.Incidents.Count)} incidents in the time the sources cover." },
        ];

        return (register.File, notes, register.Problems);
    }

    // What a lattice can't answer, or a dependence that doesn't fit, is told like any other problem of the file.
    private static LossCurve? Curve(RiskFile file, int threads, InstructionSet? set, out string reason)
    {
        try
        {
            reason = string.Empty;

            return LossCurve.Of(file, threads, set);
        }
        catch (Exception trouble) when (trouble is NotSupportedException || (trouble is ArgumentOutOfRangeException && file.Dependence.Type == DependenceType.CommonFactor))
        {
            reason = $"{(trouble is NotSupportedException ? "grid" : "dependence")}: {trouble.Message.Split(" (Parameter", 2)[0]}";

            return null;
        }
    }

    private static InstructionSet? Set(string? name) => name?.ToUpperInvariant() switch
    {
        null => null,
        "SCALAR" => InstructionSet.Scalar,
        "AVX2" when InstructionSets.Has(InstructionSet.Avx2) => InstructionSet.Avx2,
        "AVX512" when InstructionSets.Has(InstructionSet.Avx512) => InstructionSet.Avx512,
        "AVX2" or "AVX512" => throw new RefusedUse($"--isa {name}: this machine does not have it."),
        _ => throw new RefusedUse($"--isa holds '{name}'; it is scalar, avx2 or avx512."),
    };

    private static IReadOnlyList<double>? Numbers(string? text, string option, Func<double, bool> fits, string what)
    {
        var numbers = new List<double>();
        foreach (var part in text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !fits(number))
            {
                throw new RefusedUse($"{option} holds '{part}', which is not {what}.");
            }

            numbers.Add(number);
        }

        return numbers.Count == 0 ? null : numbers;
    }
}
