using Concord.Web.Charts;

namespace Concord.Tests.Web;

public sealed class ChartTests
{
    [Theory]
    [InlineData(0, 8)]
    [InlineData(0.3, 110)]
    [InlineData(0.6, 212)]
    [InlineData(0.9, 212)]
    [InlineData(-0.1, 8)]
    public void A_scale_places_values_between_its_ends_and_keeps_the_rest_at_the_ends(double value, double place) =>
        Assert.Equal(place, new Scale(0, 0.6, 8, 212).Place(value), 9);

    [Theory]
    [InlineData(38, 40)]
    [InlineData(92, 100)]
    [InlineData(101, 150)]
    [InlineData(0.21, 0.3)]
    [InlineData(0, 1)]
    public void An_axis_ends_at_the_next_round_value(double highest, double end) => Assert.Equal(end, Scale.RoundEnd(highest), 9);

    [Theory]
    [InlineData(100, new[] { 0.0, 25, 50, 75, 100 })]
    [InlineData(60, new[] { 0.0, 20, 40, 60 })]
    [InlineData(50, new[] { 0.0, 10, 20, 30, 40, 50 })]
    public void Ticks_are_round(double end, double[] ticks) => Assert.Equal(ticks, Scale.Ticks(end));

    [Theory]
    [InlineData(0.96, Sureness.AlmostSure)]
    [InlineData(0.66, Sureness.Likely)]
    [InlineData(0.50, Sureness.AboutEven)]
    [InlineData(0.33, Sureness.Unlikely)]
    [InlineData(0.04, Sureness.VeryUnlikely)]
    public void Sureness_has_the_calibrated_words(double probability, Sureness word) => Assert.Equal(word, SurenessExtensions.Of(probability));

    [Fact]
    public void A_line_breaks_where_nothing_is_known() =>
        Assert.Equal("M0 1L1 2M3 4", Line.Through([(0, 1), (1, 2), (2, null), (3, 4)]));

    [Fact]
    public void A_band_closes_each_unbroken_run() =>
        Assert.Equal("M0 3L1 4L1 2L0 1Z", Line.Between([(0, 1, 3), (1, 2, 4), (2, null, null), (3, 1, 2)]));

    [Fact]
    public async Task The_left_wing_is_the_right_wing_in_a_mirror()
    {
        var left = Places(await Drawn(Wing(left: true)));
        var right = Places(await Drawn(Wing(left: false)));

        Assert.NotEmpty(left);
        Assert.Equal(left.Select(x => 220 - x), right);
    }

    [Fact]
    public async Task Too_few_cases_are_drawn_hollow_and_dashed()
    {
        var drawing = await Drawn(new() { ["Tone"] = Tone.Joint, ["Left"] = false, ["Max"] = 0.6, ["Value"] = 0.2, ["Low"] = 0.1, ["High"] = 0.4, ["TooFew"] = true });

        Assert.Contains("class=\"iv few\"", drawing, StringComparison.Ordinal);
        Assert.Contains("class=\"pt few\"", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_drawing_carries_an_inline_style() =>
        Assert.DoesNotContain("style=", await Drawn(Wing(left: true)), StringComparison.Ordinal);

    private static Dictionary<string, object?> Wing(bool left) => new()
    {
        ["Tone"] = Tone.Joint,
        ["Left"] = left,
        ["Max"] = 0.6,
        ["Low"] = 0.1,
        ["High"] = 0.4,
        ["Line"] = 0.2,
    };

    private static IReadOnlyList<double> Places(string drawing) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(drawing, "x1=\"([0-9.]+)\"")
            .Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static Task<string> Drawn(Dictionary<string, object?> parameters) => Drawing.Of<RangeMark>(parameters);
}
