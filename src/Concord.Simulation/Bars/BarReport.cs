using System.Text;

namespace Concord.Simulation;

/// <summary>What the bars showed: every figure beside its requirement, as text, as data and in pictures.</summary>
/// <param name="Seed">Where all randomness came from.</param>
/// <param name="IsFull">Whether every cell had its full number of runs.</param>
/// <param name="Results">The bars in their order.</param>
public sealed record BarReport(ulong Seed, bool IsFull, IReadOnlyList<BarResult> Results)
{
    /// <summary>Whether every bar is reached; of a sample, whether every bar could be.</summary>
    public bool Passes => Results.All(r => r.Passes(IsFull));

    /// <summary>Measures bars one after the other.</summary>
    /// <param name="bars">The bars.</param>
    /// <param name="run">How they are measured.</param>
    /// <param name="soFar">Told the report so far after each bar, so that a run that is cut off keeps what it has; null = nobody listens.</param>
    public static BarReport Measure(IEnumerable<AccuracyBar> bars, BarRun run, Action<BarReport>? soFar = null)
    {
        ArgumentNullException.ThrowIfNull(bars);
        ArgumentNullException.ThrowIfNull(run);

        var report = new BarReport(run.Seed, run.IsFull, []);
        foreach (var bar in bars)
        {
            report = report with { Results = [.. report.Results, BarResult.Measure(bar, run)] };
            soFar?.Invoke(report);
        }

        return report;
    }

    /// <summary>The report's files by name: <c>bars.md</c>, <c>bars.json</c> and the pictures. The same figures give the same bytes.</summary>
    public IEnumerable<(string Name, string Text)> Files()
    {
        var pictures = BarPictures.Of(this).ToList();
        yield return ("bars.md", BarText.Of(this, [.. pictures.Select(p => (p.Name, p.Title))]));
        yield return ("bars.json", BarJson.Of(this));
        foreach (var picture in pictures)
        {
            yield return (picture.Name, picture.Svg);
        }
    }

    /// <summary>One line for each bar, for a terminal.</summary>
    public string Summary()
    {
        var text = new StringBuilder();
        foreach (var result in Results)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{result.Bar.Id,-4} {result.Verdict(IsFull),-12} {result.Bar.Name}: {result.Figures.Count(f => f.IsReached)} of {result.Figures.Count} figures\n");
            foreach (var figure in result.Figures.Where(f => IsFull ? !f.IsReached : !f.CouldBeReached))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"       {figure.What}: {BarText.Number(figure.Value)}, must be {figure.Requirement}\n");
            }
        }

        return text.ToString();
    }
}
