using System.Globalization;
using System.Text;
using Concord.Numerics;
using Concord.SystemTests.Ledger;

namespace Concord.SystemTests.Numerics;

/// <summary>Where each loss is touched once, a choice is a linear program in whole numbers: COIN-OR's CBC, written by others, must find the same.</summary>
public sealed class SolverTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-solver-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 45)]
    [InlineData(3, 60)]
    [InlineData(4, 60)]
    [InlineData(5, 60)]
    [InlineData(6, 60)]
    public void A_linear_choice_is_as_good_as_that_of_another_solver(int seed, int count)
    {
        var random = new SeededGenerator((ulong)seed);
        double[] losses = [.. Enumerable.Range(0, count).Select(_ => Math.Round(1_000_000 * random.Uniform()))];
        Candidate[] candidates =
        [
            .. Enumerable.Range(0, count).Select(i => new Candidate
            {
                Id = $"c{i:00}",
                Cost = 500 * (1 + random.Below(400)),
                Effort = random.Below(13),
                Value = random.Chance(0.5) ? 1_000 * random.Below(100) : 0,
                Factors = new Dictionary<int, double> { [i] = Math.Round(random.Uniform(), 3) },
                Requires = i > 0 && random.Chance(0.2) ? [$"c{random.Below(i):00}"] : [],
                Excludes = i > 0 && random.Chance(0.1) ? [$"c{random.Below(i):00}"] : [],
            }),
        ];
        var limits = new ChoiceLimits { Budget = Math.Round(candidates.Sum(c => c.Cost) * 0.3), Capacity = Math.Round(candidates.Sum(c => c.Effort) * 0.35) };

        var best = new SubsetChoice(losses, candidates).Best(limits)!;

        Assert.True(best.IsProven);
        Assert.Equal(Solved(Program(losses, candidates, limits)), best.Gain, 1.0);
    }

    private double Solved(string program)
    {
        File.WriteAllText(Path.Combine(_folder, "choice.lp"), program);
        var (status, output, errors) = Tool.Run(_folder, new Dictionary<string, string>(), "cbc", "choice.lp", "ratio", "0", "solve", "solution", "solution.txt");
        Assert.True(status == 0, errors);

        // "Optimal - objective value 123.45"; CBC minimises.
        var first = File.ReadLines(Path.Combine(_folder, "solution.txt")).First();
        Assert.True(first.StartsWith("Optimal", StringComparison.Ordinal), first + output);

        return Math.Abs(double.Parse(first.Split(' ')[^1], CultureInfo.InvariantCulture));
    }

    private static string Program(double[] losses, Candidate[] candidates, ChoiceLimits limits)
    {
        var text = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        text.AppendLine("Minimize").Append(" gain:").AppendLine(Sum(c => -(c.Value + c.Factors.Sum(f => losses[f.Key] * (1 - f.Value)))));
        text.AppendLine("Subject To").Append(" money:").Append(Sum(c => c.Cost)).AppendLine(culture, $" <= {limits.Budget}");
        text.Append(" effort:").Append(Sum(c => c.Effort)).AppendLine(culture, $" <= {limits.Capacity}");
        foreach (var candidate in candidates)
        {
            foreach (var required in candidate.Requires)
            {
                text.AppendLine(culture, $" r{candidate.Id}{required}: {candidate.Id} - {required} <= 0");
            }

            foreach (var excluded in candidate.Excludes)
            {
                text.AppendLine(culture, $" x{candidate.Id}{excluded}: {candidate.Id} + {excluded} <= 1");
            }
        }

        return text.AppendLine("Binary").Append(' ').AppendLine(string.Join(' ', candidates.Select(c => c.Id))).AppendLine("End").ToString();

        string Sum(Func<Candidate, double> factor) => string.Concat(candidates.Select(c => string.Create(culture, $" {factor(c):+0.######;-0.######;+0} {c.Id}\n")));
    }
}
