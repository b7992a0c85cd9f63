using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Web.Charts;

namespace Concord.Tests.Web;

public sealed partial class RiskChartTests
{
    /// <summary>Three chances in ten to lose more than anything up to a million, on an axis from 10,000 to a million.</summary>
    private static readonly LossCurvePoint[] _level =
        [new(10_000, 0.29, 0.3, 0.31, 0.2, 0.4), new(100_000, 0.29, 0.3, 0.31, 0.2, 0.4), new(1_000_000, 0.29, 0.3, 0.31, 0.2, 0.4)];

    [Theory]
    [InlineData(410_000, "EUR", "€410k")]
    [InlineData(-410_400, "EUR", "−€410k")]
    [InlineData(1_250_000, "USD", "$1.25M")]
    [InlineData(999_999, "GBP", "£1M")]
    [InlineData(12_340_000_000, "CHF", "CHF 12.3bn")]
    [InlineData(999.6, "EUR", "€1k")]
    [InlineData(412.4, "EUR", "€412")]
    [InlineData(0.2, "EUR", "€0")]
    [InlineData(-0.2, "EUR", "€0")]
    [InlineData(double.PositiveInfinity, "EUR", "no limit")]
    public void Money_is_short_and_says_its_currency_and_sign(double value, string currency, string text) =>
        Assert.Equal(text, Amount.Short(value, currency));

    [Theory]
    [InlineData(60_000, "+€60k")]
    [InlineData(-60_000, "−€60k")]
    [InlineData(0.3, "about 0")]
    public void A_change_always_has_its_sign(double value, string text) => Assert.Equal(text, Amount.Change(value, "EUR"));

    [Theory]
    [InlineData(10_000, 50)]
    [InlineData(100_000, 338)]
    [InlineData(1_000_000, 626)]
    [InlineData(0, 50)]
    [InlineData(5e9, 626)]
    public void A_scale_of_ratios_gives_each_power_of_ten_the_same_room(double value, double place)
    {
        var scale = new LogScale(10_000, 1_000_000, 50, 626);

        Assert.Equal(place, scale.Place(value), 9);
        Assert.True(value is 0 or > 1_000_000 || Math.Abs((scale.Value(place) / value) - 1) < 1e-9);
    }

    [Theory]
    [InlineData(30_000, 20_000_000, new[] { 3e4, 1e5, 3e5, 1e6, 3e6, 1e7 })]
    [InlineData(1, 1e6, new[] { 1, 10, 100, 1e3, 1e4, 1e5, 1e6 })]
    [InlineData(0.5, 4, new[] { 1.0, 3 })]
    public void Ticks_of_a_scale_of_ratios_are_one_and_three_or_the_powers_alone(double first, double last, double[] ticks) =>
        Assert.Equal(ticks, new LogScale(first, last, 0, 1).Ticks().Select(t => Math.Round(t, 6)));

    [Fact]
    public async Task The_accepted_limit_is_level_from_each_amount_to_the_next_and_then_falls()
    {
        var drawing = await Curve(new(10_000, 0.2), new(100_000, 0.1));

        // The axis of chance ends at 40 %: 280 of 294 units down from 14; a tenth is 70.
        Assert.Equal("M50 154L338 154L338 224L626 224", Path(drawing, "agreed"));
    }

    [Fact]
    public async Task What_lies_over_the_limit_is_hatched_from_the_amount_on_where_it_holds()
    {
        var hatched = Places(Path(await Curve(new(10_000, 0.4), new(100_000, 0.1)), "excess"));

        Assert.Equal(338, hatched.Min(p => p.X));
        Assert.Equal(626, hatched.Max(p => p.X));
        Assert.Equal([84, 224], hatched.Select(p => p.Y).Distinct().Order());
    }

    [Fact]
    public async Task Nothing_is_hatched_where_every_limit_is_kept() =>
        Assert.Equal("", Path(await Curve(new(10_000, 0.35), new(100_000, 0.3)), "excess"));

    [Fact]
    public async Task The_curve_its_ends_and_what_is_not_known_are_three_things()
    {
        var drawing = await Curve();

        Assert.Equal([84.0], Places(Path(drawing, "run")).Select(p => p.Y).Distinct());
        Assert.Equal([77, 91], Places(Path(drawing, "bracket")).Select(p => p.Y).Distinct().Order());
        Assert.Equal([14, 154], Places(Path(drawing, "band")).Select(p => p.Y).Distinct().Order());
    }

    [Fact]
    public async Task On_a_scale_of_ratios_a_rare_loss_keeps_its_room_and_a_line_ends_where_it_leaves_the_drawing()
    {
        var parameters = Parameters();
        parameters["IsRare"] = true;
        parameters["Points"] = new LossCurvePoint[] { new(10_000, 0.1, 0.1, 0.1), new(100_000, 0.01, 0.01, 0.01), new(1_000_000, 0.0001, 0.0001, 0.0001) };
        var drawing = await Drawing.Of<ExceedanceChart>(parameters);

        Assert.Equal("M50 107.3L338 200.7", Path(drawing, "run"));
    }

    [Fact]
    public async Task A_drawing_says_in_words_what_it_shows()
    {
        foreach (var drawing in new[] { await Curve(), await Tornado(), await Frontier() })
        {
            var names = Named().Match(drawing).Groups[1].Value.Split(' ');

            Assert.Contains("role=\"img\"", drawing, StringComparison.Ordinal);
            Assert.Equal(2, names.Length);
            Assert.All(names, name => Assert.Contains($" id=\"{name}\">", drawing, StringComparison.Ordinal));
            Assert.DoesNotContain("style=", drawing, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", drawing, StringComparison.Ordinal);
            Assert.DoesNotMatch("#[0-9a-f]{3,6}[\";]", drawing);
        }
    }

    [Fact]
    public async Task The_widest_swing_stands_first_and_each_bar_runs_from_now_to_its_end()
    {
        var drawing = await Tornado();
        var names = BoldWords().Matches(drawing).Select(m => m.Groups[1].Value);
        var bars = Bar().Matches(drawing).Select(m => (End: m.Groups[1].Value, X: Number(m.Groups[2].Value), Wide: Number(m.Groups[3].Value))).ToList();

        Assert.Equal(["how much", "how often"], names);
        // From 0 at 16 to 200 at 616: three units of paper for one of money. Now is 100, at 316.
        Assert.Equal(("at-low", 166, 150), bars[0]);
        Assert.Equal(("at-high", 316, 300), bars[1]);
        Assert.Equal(("at-low", 316, 60), bars[2]);
        Assert.Equal(("at-high", 286, 30), bars[3]);
    }

    [Fact]
    public async Task A_larger_budget_buys_nothing_more_until_the_next_set()
    {
        // 400 of cost is 554 wide, 1,000 of loss is 260 tall.
        Assert.Equal("M62 14L200.5 14L200.5 144L616 144", Path(await Frontier(), "run"));
    }

    [Fact]
    public void Words_stay_in_their_room_and_off_each_other()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var room = new Labelling(50, 14, 626, 290, [.. Enumerable.Range(0, 100).Select(_ => Somewhere())]);
            var boxes = new[] { 2, 1, 1 }.Select(lines => room.Put([.. Enumerable.Repeat("Today: 17% chance of more than €1M", lines)], [Somewhere()])).Select(Box).ToList();

            Assert.All(boxes, b => Assert.True(b.Left >= 50 && b.Right <= 626 && b.Top >= 14 && b.Bottom <= 290));
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes.Skip(i + 1), b => b.Left < boxes[i].Right && boxes[i].Left < b.Right && b.Top < boxes[i].Bottom && boxes[i].Top < b.Bottom);
            }
        }

        (double X, double Y) Somewhere() => (50 + (576 * random.NextDouble()), 14 + (276 * random.NextDouble()));
    }

    [Fact]
    public void Words_apart_from_what_they_name_have_a_line_to_it()
    {
        var room = new Labelling(0, 0, 600, 300, [.. from x in Enumerable.Range(0, 60) from y in Enumerable.Range(0, 60) select (x * 10.0, 80 + (2.0 * y))]);

        Assert.NotNull(room.Put(["Today: 17% chance of more than €1M"], [(300, 150)]).Leader);
        Assert.Null(new Labelling(0, 0, 600, 300, []).Put(["near"], [(300, 150)]).Leader);
    }

    private static (double Left, double Top, double Right, double Bottom) Box(PlacedLabel label)
    {
        var wide = label.Lines.Max(l => l.Length) * 6.7;
        var left = label.Anchor == "start" ? label.X : label.X - wide;

        return (left, label.Y - 12, left + wide, label.Rows.Last().Y + 4);
    }

    private static Task<string> Curve(params ToleranceStep[] steps)
    {
        var parameters = Parameters();
        parameters["Steps"] = steps;

        return Drawing.Of<ExceedanceChart>(parameters);
    }

    private static Dictionary<string, object?> Parameters() => new()
    {
        ["Id"] = "curve",
        ["Title"] = "Chance of losing more than an amount in a year",
        ["Words"] = "Three in ten.",
        ["Points"] = _level,
        ["Currency"] = "EUR",
        ["Options"] = new CurveIf[] { new("If we choose option B", [(10_000, 0.4), (1_000_000, 0.05)]) },
        ["Mark"] = new CurveMark(100_000, ["Today: 30%"]),
        ["Tall"] = 336,
    };

    private static Task<string> Tornado() => Drawing.Of<TornadoChart>(new()
    {
        ["Id"] = "tornado",
        ["Title"] = "What matters",
        ["Words"] = "How much matters most.",
        ["Rows"] = new TornadoRow[] { new("how often", "1 a year", "2 a year", 120, 90), new("how much", "€1k", "€3k", 50, 200) },
        ["Now"] = 100.0,
        ["Format"] = (double value) => Amount.Short(value, "EUR"),
    });

    private static Task<string> Frontier() => Drawing.Of<FrontierChart>(new()
    {
        ["Id"] = "frontier",
        ["Title"] = "What each budget buys",
        ["Words"] = "Half of the loss is left.",
        ["Frontier"] = new FrontierPoint[] { new(0, 1000, "nothing"), new(100, 500, "B", true) },
        ["Others"] = new FrontierPoint[] { new(150, 600) },
        ["Budget"] = 400.0,
        ["Currency"] = "EUR",
        ["Tall"] = 316,
    });

    private static string Path(string drawing, string name) => Regex.Match(drawing, $"<path class=\"{name}\"[^>]* d=\"([^\"]*)\"").Groups[1].Value;

    private static IReadOnlyList<(double X, double Y)> Places(string path) => [.. Pair().Matches(path).Select(m => (Number(m.Groups[1].Value), Number(m.Groups[2].Value)))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("aria-labelledby=\"([^\"]*)\"")]
    private static partial Regex Named();

    [GeneratedRegex("class=\"lb b\"[^>]*>([^<]*)<")]
    private static partial Regex BoldWords();

    [GeneratedRegex("<rect class=\"(at-low|at-high)\" x=\"([0-9.]+)\" width=\"([0-9.]+)\" y=")]
    private static partial Regex Bar();

    [GeneratedRegex("[ML]([0-9.]+) ([0-9.]+)")]
    private static partial Regex Pair();
}
