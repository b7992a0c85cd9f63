using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Outcomes;

public sealed class TeamClimateTests
{
    private static readonly TeamClimate Outcome = new();

    [Fact]
    public void The_newest_closed_wave_is_shown_with_the_one_before()
    {
        var reading = Read("O4.2", Direction.Ciso, Wave(1), Wave(14), Wave(27), Pulse(1, 1, 3.5), Pulse(2, 14, 4.25), Pulse(3, 27, 5), Pulse(4, 14, 1) with { Department = Department.It });

        Assert.Equal((4.25, IndicatorState.Unclear), (reading.Estimate, reading.State));
        Assert.Equal(["8 answered.", "In the wave before: 3.5 from 8 answers."], reading.Notes);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_mean_of_fewer_than_five_is_neither_shown_nor_listed(int respondents, bool isShown)
    {
        var reading = Read("O4.1", Direction.Ciso, Wave(1), Pulse(1, 1, 3) with { Respondents = respondents });

        Assert.Equal((isShown, isShown), (reading.Estimate is not null, reading.Evidence.Count > 0));
        Assert.Equal(!isShown, reading.State == IndicatorState.NotEnoughEvidence);
    }

    [Fact]
    public void A_wave_before_with_too_few_answers_is_not_told_either() => Assert.Equal(
        ["8 answered."], Read("O4.1", Direction.Ciso, Wave(1), Wave(14), Pulse(1, 1, 3) with { Respondents = 4 }, Pulse(2, 14, 4)).Notes);

    [Fact]
    public void A_pulse_without_a_wave_or_a_time_cannot_be_placed() =>
        Assert.Equal(IndicatorState.NoData, Read("O4.1", Direction.Ciso, Pulse(1, 1, 3)).State);

    private static Reading Read(string indicator, Direction direction, params IEnumerable<Exhibit> evidence) =>
        Outcome.Read(Seen.Standpoint(20, evidence)).Readings.Single(r => r.Indicator == indicator && r.Direction == direction);

    private static Wave Wave(int week) => new() { Id = $"wave-{week}", Type = WaveType.Pulse, OpensAt = Some.Week(week), ClosesAt = Some.Week(week, 6) };

    private static TeamPulse Pulse(int number, int wave, double mean) => new()
    {
        Id = $"pulse-{number}",
        Wave = $"wave-{wave}",
        Department = Department.Security,
        Respondents = 8,
        Means = new PulseMeans { SharedGoals = mean, ProblemSolving = mean, Timely = mean },
    };
}
