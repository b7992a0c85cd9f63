using System.Text.Json.Nodes;

namespace Concord.Simulation.Halden;

/// <summary>What both answered blind each quarter, and how their teams see it.</summary>
/// <remarks>
/// Planted: both call the way they settle things good, and each believes the other thinks less of it. They differ on how much they
/// disagree in the last three rounds, the CISO doubts that the CIO stands up for security outside the room, and says "how" where IT still
/// hears "no" at times. The third round went unanswered on the CIO's side.
/// </remarks>
internal static class Surveys
{
    private const int Unanswered = 2;

    // Q1 to Q15, a round a line; ? = can't say.
    private static readonly string[] _cio =
    [
        "344434433344232", "344434433344232", "", "444434434344232", "444544444344332", "444544444444322", "444544444444322", "444544444444322",
    ];

    private static readonly string[] _ciso =
    [
        "333435323333432", "334435323334432", "334435323334442", "344435323334442", "344435323334442", "34443532?324442",
        "444445334324442", "444445434324542",
    ];

    // What each believes the other answers on Q2, Q5, Q10 and Q13.
    private static readonly string[] _cioOnTheCiso = ["3333", "3333", "", "3333", "3333", "3343", "2333", "2334"];

    private static readonly string[] _cisoOnTheCio = ["3333", "3332", "3332", "3342", "3332", "3333", "3432", "3333"];

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. Waves.Lines(time),
        .. Enumerable.Range(0, Waves.Quarters).Where(q => q != Unanswered).Select(q => Answer(time, "CIO", q, _cio[q], _cioOnTheCiso[q], 3)),
        .. Enumerable.Range(0, Waves.Quarters).Select(q => Answer(time, "CISO", q, _ciso[q], _cisoOnTheCio[q], 1)),
        .. Enumerable.Range(Waves.FirstPulse, Waves.Quarters - Waves.FirstPulse).SelectMany(q => Pulses(time, q)),
    ];

    private static Line Answer(Timeline time, string party, int quarter, string marks, string predicted, int day)
    {
        var answers = new Line(time);
        for (var i = 0; i < marks.Length; i++)
        {
            answers.With($"Q{i + 1}", Mark(marks[i]));
        }

        var missed = party == "CISO" && quarter % 3 == 1 ? 1 : 0;
        answers.Part("Q16", missed > 0 ? new Line(time).With("yes", true).With("count", missed) : new Line(time).With("yes", false));
        var predictions = new[] { "Q2", "Q5", "Q10", "Q13" }.Zip(predicted).Aggregate(new Line(time), (all, p) => all.With(p.First, Mark(p.Second)));

        return new Line(time, "survey-answer", $"SUR-{(party == "CIO" ? "C" : "S")}{quarter + 1}")
            .With("party", party).With("wave", Waves.Id("SURVEY", quarter)).At("submittedAt", Waves.Opens(time, quarter).AddDays(day).ToDateTime(new TimeOnly(16, 5)))
            .Part("answers", answers).Part("predictions", predictions).List("released", party == "CIO" && quarter == Waves.Quarters - 1 ? ["Q13"] : Array.Empty<string>());
    }

    private static JsonNode Mark(char mark) => mark == '?' ? JsonValue.Create("CANT_SAY") : JsonValue.Create(mark - '0');

    private static IEnumerable<Line> Pulses(Timeline time, int quarter) =>
        new[] { ("IT", 31, 3.4, 3.1, 3.2), ("SECURITY", 9, 3.3, 3.0, 2.7) }.Select(team => new Line(time, "team-pulse", $"PUL-{team.Item1}-{quarter + 1}")
            .With("wave", Waves.Id("PULSE", quarter)).With("department", team.Item1).With("respondents", team.Item2 + (quarter % 3))
            .Part("means", new Line(time).With("sharedGoals", team.Item3 + Growth(quarter)).With("problemSolving", team.Item4 + Growth(quarter)).With("timely", team.Item5 + Growth(quarter))));

    private static double Growth(int quarter) => (quarter - Waves.FirstPulse) / 8.0;
}
