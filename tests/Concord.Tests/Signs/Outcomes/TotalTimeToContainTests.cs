using Concord.Signs;

namespace Concord.Tests.Signs.Outcomes;

public sealed class TotalTimeToContainTests
{
    private static readonly TotalTimeToContain Outcome = new();

    [Fact]
    public void It_is_read_with_its_interval_and_beside_its_two_parts()
    {
        var readings = Outcome.Read(Seen.Standpoint(52, Some.Many(15, i => Some.Incident(i, days: i)))).Readings;

        Assert.Equal([8.0, 4.0, 4.0], readings.Select(r => r.Estimate));
        Assert.Equal((4.0, 12.0, IndicatorState.Unclear), (readings[0].Low, readings[0].High, readings[0].State));
        Assert.Contains("(half within 8 days, 90 % interval 4–12)", readings[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(15, readings[0].Evidence.Count);
    }

    [Fact]
    public void Seven_are_too_few_to_tell()
    {
        var reading = Outcome.Read(Seen.Standpoint(52, Some.Many(7, i => Some.Incident(i)))).Readings[0];

        Assert.Equal((IndicatorState.NotEnoughEvidence, null), (reading.State, reading.Estimate));
        Assert.NotNull(reading.Missing);
    }
}
