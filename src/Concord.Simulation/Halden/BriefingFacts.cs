using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Numerics;
using Concord.Simulation.Halden.Exports;
using Concord.Steps;

namespace Concord.Simulation.Halden;

/// <summary>What each side wants the board to know, quarter after quarter: five facts each, four of which must reach it.</summary>
internal static class BriefingFacts
{
    /// <summary>The headings of every briefing.</summary>
    public static readonly string[] Sections = ["Risk and incidents", "Change and suppliers", "Running the services"];

    // 0 stands for the figure, 1 for a second one.
    private static readonly Theme[] _themes =
    [
        new("CISO", "s1", 38, "fixes", "Fixed by the agreed date",
            "{0} urgent fixes on systems reachable from outside are overdue; the oldest by {1} days.",
            "On systems reachable from outside, {0} urgent fixes are past their agreed date, the oldest by {1} days.",
            "{0} urgent fixes are overdue on systems that can be reached from outside; the longest wait is {1} days."),
        new("CISO", "s1", 1.9, "million EUR", "Expected loss a year",
            "Outages caused by attacks are expected to cost EUR {0} million a year; both signed an appetite of EUR 1.4 million.",
            "The expected loss from attacks that stop the services is EUR {0} million a year, above the agreed EUR 1.4 million.",
            "We expect attacks on the services to cost EUR {0} million a year; EUR 1.4 million was agreed."),
        new("CISO", "s2", 6, "initiatives", null,
            "Of the initiatives of the last quarter, {0} had their money before security heard of them.",
            "{0} initiatives were funded last quarter before security was asked.",
            "Security was asked about {0} initiatives of the last quarter only after they were funded."),
        new("CISO", "s1", 31, "hours", "Time to contain, median",
            "Half of the serious incidents are contained within {0} hours; the aim is 24 hours.",
            "It takes {0} hours until half of the serious incidents are contained; 24 hours were agreed.",
            "The median time to contain a serious incident is {0} hours and has to come down to 24."),
        new("CISO", "s2", 82, "%", null,
            "{0} % of the suppliers with remote access were reviewed in the last twelve months.",
            "Of the suppliers with remote access, {0} % had a review within the year.",
            "A review within the year is on file for {0} % of the suppliers with remote access."),
        new("CIO", "s3", 99.94, "%", "Uptime of the first tier",
            "The services of the first tier were available for {0} % of the quarter; 99.95 % was promised.",
            "First-tier services were up {0} % of the time, just below the promised 99.95 %.",
            "Availability of the first tier was {0} % against a promise of 99.95 %."),
        new("CIO", "s2", 78, "%", "Delivered on the promised date",
            "{0} % of the projects went live by their promised date; the target is 80 %.",
            "Of the projects due, {0} % were delivered on the promised date, against a target of 80 %.",
            "Delivery on the promised date stands at {0} % and is to reach 80 %."),
        new("CIO", "s3", 1.4, "%", "Run cost against budget",
            "Running the systems costs {0} % more than was budgeted; the board allows 2 %.",
            "Run cost lies {0} % above the budget and within the 2 % the board allows.",
            "The systems cost {0} % more to run than planned; up to 2 % needs no decision."),
        new("CIO", "s2", 8, "%", "Changes that failed",
            "{0} % of the changes failed and were taken back; at most 10 % is agreed.",
            "Of all changes, {0} % had to be taken back, below the agreed limit of 10 %.",
            "The share of failed changes is {0} %; the limit is 10 %."),
        new("CIO", "s3", 4, "sites", null,
            "{0} sites are still on the old network; the last of them moves within {1} weeks.",
            "The old network still serves {0} sites, which move within {1} weeks.",
            "{0} sites have yet to leave the old network, the last in {1} weeks."),
    ];

    /// <summary>How many there are.</summary>
    public static int Count => _themes.Length;

    /// <summary>Whose the fact is.</summary>
    public static BriefingActor Author(int number) => BriefingActor.Find(_themes[number].Author)!;

    /// <summary>The section it stands in.</summary>
    public static string Section(int number) => _themes[number].Section;

    /// <summary>The last of each side's five supports the others.</summary>
    public static FactLevel Level(int number) => number % 5 == 4 ? FactLevel.Supporting : FactLevel.MustReach;

    /// <summary>The fact in the words of one quarter, with a figure near the latest one.</summary>
    public static FactWording Wording(SeededGenerator chance, int number, int quarter)
    {
        var theme = _themes[number];

        return theme.Says(quarter, Reported(chance, theme), 12 + chance.Below(100));
    }

    /// <summary>The fact in the words of one quarter with the scorecard's newest reading, frozen; what the scorecard lacks keeps its words.</summary>
    public static FactWording Frozen(Timeline time, int number, int quarter, FactWording before, DateTimeOffset at)
    {
        var theme = _themes[number];
        if (theme.Line is null)
        {
            return before;
        }

        var (day, value, unit) = RegisterExports.Newest(time, theme.Line);
        var figure = new FrozenFigure { Of = $"metric/{theme.Line}/{day}", Name = theme.Line, Value = value, Unit = unit, At = Moment.At(at) };
        var says = number == 0 ? before : theme.Says(quarter, Rounded(double.Parse(value, CultureInfo.InvariantCulture), theme), 0);

        return says with { Evidence = [figure.Of], Figures = [figure] };
    }

    /// <summary>The same figures in the words of the next quarter; null where the fact was worded otherwise.</summary>
    public static string? Reworded(int number, int quarter, string text)
    {
        var words = _themes[number].Words;
        var pattern = Regex.Escape(words[quarter % words.Length]).Replace(@"\{0}", "(?<a>.+)", StringComparison.Ordinal).Replace(@"\{1}", "(?<b>.+)", StringComparison.Ordinal);

        return Regex.Match(text, $"^{pattern}$") is { Success: true } match
            ? string.Format(CultureInfo.InvariantCulture, words[(quarter + 1) % words.Length], match.Groups["a"].Value, match.Groups["b"].Value)
            : null;
    }

    // Whole for what is counted, within reach of 100 for a percentage.
    private static double Reported(SeededGenerator chance, Theme theme) => Rounded(
        theme.Unit switch
        {
            "%" => theme.Usual + (Math.Min(theme.Usual, 100 - theme.Usual) * (chance.Uniform() - 0.5) / 3),
            "million EUR" => theme.Usual * (0.9 + (0.2 * chance.Uniform())),
            _ => theme.Usual * (0.8 + (0.4 * chance.Uniform())),
        },
        theme);

    private static double Rounded(double value, Theme theme) => theme.Usual switch
    {
        > 99 => Math.Round(value, 2),
        < 2 => Math.Round(value, 2),
        _ => Math.Round(value),
    };

    private sealed record Theme(string Author, string Section, double Usual, string Unit, string? Line, params string[] Words)
    {
        internal FactWording Says(int quarter, double value, int second)
        {
            var figure = value.ToString("0.##", CultureInfo.InvariantCulture);

            return new FactWording(string.Format(CultureInfo.InvariantCulture, Words[quarter % Words.Length], figure, Unit == "sites" ? 4 + (second % 20) : second)) { Value = figure, Unit = Unit };
        }
    }
}
