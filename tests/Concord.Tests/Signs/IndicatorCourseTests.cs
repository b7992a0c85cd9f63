using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Signs;

public sealed class IndicatorCourseTests
{
    [Theory]
    [InlineData("weeks=120")]
    [InlineData("ALL:g=1.5;weeks=120;sigma=0.6")]
    public void Following_finds_the_states_and_alarms_of_reading(string scenario)
    {
        var company = Company.Run(Scenario.Parse(scenario), 5);

        var courses = SignCatalogue.Follow(company.Dossier, company.LastMonday);
        var read = SignCatalogue.Read(company.Dossier, company.LastMonday);
        var readings = read.Signs.SelectMany(s => s.Readings).Concat(read.Causes.SelectMany(c => c.Readings)).ToDictionary(r => (r.Indicator, r.Direction));

        Assert.All(courses, course =>
        {
            var reading = readings[(course.Indicator, course.Direction)];
            Assert.All(reading.History, point => Assert.Equal(point.State, course.On(point.Week)));
            Assert.Equal(reading.Alarms, course.Alarms);
        });
        Assert.Equal(readings.Values.Where(r => r.IsPrimary).Select(r => r.Indicator).Order(), courses.Where(c => c.IsPrimary).Select(c => c.Indicator).Order());
    }

    [Fact]
    public void Before_its_first_week_and_after_its_last_there_is_no_data()
    {
        var course = new IndicatorCourse
        {
            Indicator = "S1.1",
            IsPrimary = true,
            Direction = Direction.Cio,
            First = Seen.Monday(3),
            States = [IndicatorState.Unclear, IndicatorState.Within],
        };

        Assert.Equal(
            [IndicatorState.NoData, IndicatorState.Unclear, IndicatorState.Within, IndicatorState.NoData],
            new[] { 2, 3, 4, 5 }.Select(week => course.On(Seen.Monday(week))));
    }
}
