using System.Globalization;
using System.Text;

namespace Concord.Simulation;

/// <summary>The report as Markdown.</summary>
internal sealed class BarText
{
    private const string Limits =
        """
        ## Limits of these numbers

        - Cases arrive independently at a constant pace and rates stay where the change put them. Real changes creep in: delays grow by about half the creeping time.
        - Thresholds are house defaults. A pair whose ordinary level lies between reference and tolerance is called worth a look more often, 0.2 to 0.8 times a year for each such stream: by design this stays between the two.
        - The early signal's limits assume the reference. How fix campaigns and times to agreement vary (log-normal slowness 0.8, Weibull 0.9 and 1.2), how one thing leads to another and how much is logged are assumptions without field data; the first pilots must estimate them anew.
        - Comparators share the busy weeks perfectly here; real ones share them partly.
        - The pattern was tested on the same family of models that defines it: its figures are optimistic.
        - A 95 % interval tells how far the figure would move with other runs of the same simulation. It does not tell how far the simulation is from a company.

        """;

    private readonly StringBuilder _text = new();
    private readonly BarReport _report;

    private BarText(BarReport report) => _report = report;

    internal static string Of(BarReport report, IReadOnlyList<(string Name, string Title)> pictures)
    {
        var text = new BarText(report);
        text.Head();
        foreach (var result in report.Results)
        {
            text.Bar(result);
        }

        text.Pictures(pictures);
        text._text.Append(Limits);

        return text._text.ToString();
    }

    internal static string Number(double? value) => value is { } v ? v.ToString("0.000", CultureInfo.InvariantCulture) : "not measured";

    private void Head()
    {
        Line("# Accuracy bars");
        Line("");
        Line(string.Create(CultureInfo.InvariantCulture, $"Written by `concord simulate bars{(_report.IsFull ? " --full" : "")} --seed {_report.Seed}`. The same seed gives the same figures on every machine; only times differ."));
        Line("");
        Line(_report.IsFull
            ? "All runs are made: a cell of A1 and A2 rests on at least 2,000 organisation-years, one of A3 to A5 on at least 1,000 runs."
            : "This is the small sample, one run in twenty: a figure is *in reach* when it could be what it must be once all runs are made.");

        Line("");
        Line("| bar | asks for | verdict | figures reached |");
        Line("|---|---|---|---|");
        foreach (var result in _report.Results)
        {
            Line($"| [{result.Bar.Id}](#{Anchor(result)}) | {result.Bar.Name} | {result.Verdict(_report.IsFull)} | {result.Figures.Count(f => f.IsReached)} of {result.Figures.Count} |");
        }

        Line("");
        var missing = BarCatalogue.All.Select(b => b.Id).Except(_report.Results.Select(r => r.Bar.Id)).ToList();
        if (missing.Count > 0)
        {
            Line($"Not measured this time: {string.Join(", ", missing)}.");
            Line("");
        }

    }

    private void Bar(BarResult result)
    {
        Line($"## {result.Bar.Id} {result.Bar.Name}");
        Line("");
        Line(result.Bar.Asks);
        Line("");
        Line($"How: {result.Bar.Way}");
        Line("");
        Line("| figure | must be | measured | 95 % interval | rests on | reached |");
        Line("|---|---|---|---|---|---|");
        foreach (var f in result.Figures)
        {
            var interval = f is { Low: { } low, High: { } high } && low != high ? $"{Number(low)}–{Number(high)}" : f.IsTime ? "this machine" : "exact";
            Line(string.Create(CultureInfo.InvariantCulture, $"| {f.What} | {f.Requirement} | {Number(f.Value)} | {(f.Value is null ? "–" : interval)} | {f.Runs} {f.Counted} | {(f.IsReached ? "yes" : "no")} |"));
        }

        Line("");
        Delays(result);
        foreach (var f in result.Figures.Where(f => !f.IsReached && f.WhyNot is not null))
        {
            Line($"- Not reached: {f.What}. {f.WhyNot}");
        }

        if (result.Figures.Any(f => !f.IsReached && f.WhyNot is not null))
        {
            Line("");
        }
    }

    private void Delays(BarResult result)
    {
        var delays = result.Figures.Select(f => f.Delays).OfType<Delays>().Distinct().ToList();
        if (delays.Count == 0)
        {
            return;
        }

        Line("| found after the change | by 13 weeks | by 26 | by 52 | half by week | nine in ten by week |");
        Line("|---|---|---|---|---|---|");
        foreach (var d in delays)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {d.Indicator}, {d.Change} | {d.ShareBy(13):0.00} | {d.ShareBy(26):0.00} | {d.ShareBy(52):0.00} | {Week(d.Median)} | {Week(d.NinthDecile)} |"));
        }

        Line("");
    }

    private void Pictures(IReadOnlyList<(string Name, string Title)> pictures)
    {
        if (pictures.Count == 0)
        {
            return;
        }

        Line("## Pictures");
        Line("");
        foreach (var (name, title) in pictures)
        {
            Line($"![{title}]({name})");
            Line("");
        }
    }

    private static string Week(int? week) => week is { } w ? w.ToString(CultureInfo.InvariantCulture) : "later";

    private static string Anchor(BarResult result) =>
        string.Concat($"{result.Bar.Id} {result.Bar.Name}".ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private void Line(string line) => _text.Append(line).Append('\n');
}
