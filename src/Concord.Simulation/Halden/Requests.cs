using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Asks each way, incidents, agreed work and promises.</summary>
internal static class Requests
{
    private static readonly string[] _outcomes =
        ["carrier connected", "peak week covered", "customer audit passed", "site opened", "contract kept", "trial started"];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("requests");

        return [.. Asks(time, chance), .. Incidents(time, chance), .. AgreedItems(time, chance)];
    }

    private static IEnumerable<Line> Asks(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 84; i++)
        {
            var (asker, to) = i % 3 == 2 ? ("CISO", "CIO") : ("CIO", "CISO");
            var tier = (i % 3) + 1;
            var asked = time.At(Timeline.Weeks - 1 - (i * 102 / 84), chance);
            var first = time.Workdays(asked, 1 + chance.Below(tier == 1 ? 2 : 4));
            var answer = i % 11 == 6 ? "NO" : chance.Chance(0.55) ? "HOW" : "YES";
            var yes = answer == "NO" ? (DateTime?)null : time.Workdays(first, answer == "YES" ? 0 : 1 + chance.Below(8));
            yield return new Line(time, "security-request", $"REQ-{701 + i}")
                .With("asker", asker).With("to", to).With("tier", tier).At("askedAt", asked)
                .With("businessOutcome", _outcomes[i % _outcomes.Length]).Due("businessDeadline", DateOnly.FromDateTime(time.Workdays(asked, 25)))
                .Part("firstAnswer", time.Knows(first) ? new Line(time).At("at", first).With("type", answer).With("alternative", i % 22 != 6) : null)
                .At("yesAt", yes);
        }
    }

    private static IEnumerable<Line> Incidents(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 24; i++)
        {
            var started = time.At(Timeline.Weeks - 2 - (i * 101 / 24), chance);
            var detected = started.AddMinutes(Math.Round(60 * chance.LogNormal(9, 0.9)));
            var contained = detected.AddMinutes(Math.Round(60 * chance.LogNormal(20, 0.9)));
            yield return new Line(time, "incident", $"INC-{801 + i}")
                .With("severity", i % 6 == 5 ? 3 : i % 2 == 0 ? 2 : 1).At("startedAt", started).At("detectedAt", detected)
                .At("understoodAt", detected.AddMinutes(90)).At("containedAt", contained).At("resolvedAt", contained.AddDays(2))
                .With("startBasis", "ACTIVITY").With("exercise", i % 12 == 7).With("joint", i % 3 == 0);
        }
    }

    private static IEnumerable<Line> AgreedItems(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 40; i++)
        {
            var (owner, receiver) = i % 2 == 0 ? ("CIO", "CISO") : ("CISO", "CIO");
            var due = time.Workdays(time.At(Timeline.Weeks - 1 - (i * 101 / 40), chance), 0);
            yield return new Line(time, "agreed-item", $"AGR-{901 + i}")
                .With("owner", owner).With("for", receiver).With("team", Findings.TeamOf(i)).Due("dueAt", DateOnly.FromDateTime(due))
                .On("doneAt", DateOnly.FromDateTime(due).AddDays(i % 6 == 3 ? 9 : -chance.Below(6)));
        }
    }
}
