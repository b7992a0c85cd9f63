using System.Diagnostics;
using System.Globalization;
using Concord.Numerics.Losses;

namespace Concord.Benchmarks;

/// <summary>Losses of a year: the bracket and the simulation, beside numpy by hand and actuar's Panjer recursion.</summary>
internal sealed class RiskSpeed
{
    private const int Years = 1_000_000;

    private readonly List<Measurement> _measurements = [];
    private readonly List<string> _missing = [];

    /// <summary>The figures.</summary>
    public IReadOnlyList<Measurement> Measurements => _measurements;

    /// <summary>What could not be measured here, and why.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public static RiskSpeed Measure()
    {
        var speed = new RiskSpeed();
        if (RiskPeer.Folder is not { } folder)
        {
            speed._missing.Add("Losses: no folder shared/peers beside the repository, which holds the scenario sets.");

            return speed;
        }

        speed.Brackets(Sources(folder, 10), Sources(folder, 100));
        speed.Simulations(Sources(folder, 100));
        speed.Samples();
        speed._measurements.Add(BudgetSpeed.Measure());

        return speed;
    }

    /// <summary>In a process of its own: simulates 100 sources and prints the most memory the process ever held, in MiB.</summary>
    public static int Memory(int years)
    {
        var simulation = LossSimulation.Run(Sources(RiskPeer.Folder!, 100), years, 1);
        simulation.Quantile(0.99);
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.WriteLine(double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);

        return 0;
    }

    private void Brackets(List<LossSource> ten, List<LossSource> hundred)
    {
        void Bracket(IReadOnlyList<LossSource> sources, int log2, double? max = null) => AggregateLoss.Bracket(sources, new LossGrid(log2, max));
        _measurements.Add(new("10 scenarios at 2^14, both bounds", Measurement.Best(60, () => Bracket(ten, 14)), 8, "ms"));
        _measurements.Add(new("100 scenarios at 2^16, both bounds", Measurement.Best(12, () => Bracket(hundred, 16)), 320, "ms"));

        // One Poisson and lognormal model on the same lattice for both; actuar computes one bound.
        const double Lambda = 0.6, Mu = 13, Sigma = 1.2, Max = 5e7;
        LossSource[] one = [new(new PoissonFrequency(Lambda), new LognormalSeverity(Mu, Sigma))];
        var ours = Measurement.Best(200, () => Bracket(one, 14, Max));
        Beside("actuar's Panjer, one model at 2^14", "s", new RiskPeer("Rscript", "run_actuar.R"), p => p.Seconds(3, Lambda, Mu, Sigma, Max, 14, "upper"), ours / 1000, 60);
    }

    private void Simulations(List<LossSource> hundred)
    {
        void Simulate(int threads)
        {
            var simulation = LossSimulation.Run(hundred, Years, 1, threads);
            foreach (var p in new[] { 0.5, 0.9, 0.95, 0.99, 0.995 })
            {
                simulation.Quantile(p);
            }
        }

        var oneCore = Measurement.Best(20, () => Simulate(1)) / 1000;
        _measurements.Add(new("100 scenarios × 1 M years, one core", oneCore, 0.8, "s"));
        _measurements.Add(new("… two cores", Measurement.Best(20, () => Simulate(2)) / 1000, 0.5, "s"));
        MemoryOfItsOwn();
        Beside("numpy by hand, 100 × 1 M years", "s", new RiskPeer("/usr/bin/python3", "run_numpy.py"), p => p.Seconds(2, 100, Years), oneCore, 12);
    }

    private void Samples()
    {
        if (InstructionSets.Widest != InstructionSet.Avx512)
        {
            _missing.Add("A lognormal sample with AVX-512: this machine does not have it.");

            return;
        }

        const int Count = YearBlock.Years;
        var kernels = LaneKernels.Of(InstructionSet.Avx512, 1);
        var (places, numbers) = (YearBlock.Room(), YearBlock.Room());
        var best = Measurement.Best(1000, () =>
        {
            kernels.Draw(1, 0, 0, Count, places, numbers);
            kernels.Lognormal(1e5, 1.5, Count, numbers);
        });
        _measurements.Add(new("lognormal sample with its random bits, AVX-512", best * 1e6 / Count, 5.5, "ns"));
    }

    private void MemoryOfItsOwn()
    {
        if (!File.Exists("/proc/self/status"))
        {
            _missing.Add("Memory: this system does not tell the most a process held.");

            return;
        }

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Concord.Benchmarks.dll"));
        start.ArgumentList.Add("risk-memory");
        start.ArgumentList.Add(Years.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        _measurements.Add(new("… most memory of the whole process", double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture), 64, "MiB"));
        process.WaitForExit();
    }

    private void Beside(string what, string unit, RiskPeer peer, Func<RiskPeer, double?> seconds, double ours, double atLeast)
    {
        if (seconds(peer) is { } theirs)
        {
            _measurements.Add(new($"as fast as {what} ({theirs:0.###} {unit})", theirs / ours, atLeast, "times", MoreIsBetter: true));
        }
        else
        {
            _missing.Add($"Beside {what}: {peer.Missing}.");
        }
    }

    private static List<LossSource> Sources(string folder, int count) => [.. File.ReadLines(Path.Combine(folder, $"scenarios_{count}.csv")).Skip(1).Select(line =>
    {
        double[] v = [.. line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];

        return new LossSource(PoissonFrequency.Of(new UncertainPert(v[1], v[2], v[3])), LognormalSeverity.FromRange(v[4], v[5]));
    })];
}
