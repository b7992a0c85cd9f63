using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What went live, with the flaws known before and found after.</summary>
/// <remarks>
/// Planted: could be either way. Three to four of twenty-six trains a year went out with a material flaw that was known, or that came from
/// the design and was found within a month. Too few to say: security changes production five times a year.
/// </remarks>
internal static class Releases
{
    // k known and shipped · a known, accepted by both · d a design flaw found soon · g a missing control · c a flaw in the code found soon · b broke production, no security · dot = clean
    private static readonly Pattern _ofTheCio = new("..c..k....b....d...c....k. ..d...b...c..k....a...g..d.");

    private static readonly Pattern _ofTheCiso = new("..b.....k.");

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("releases");

        return [.. Of(time, chance, _ofTheCio, "CIO", 151), .. Of(time, chance, _ofTheCiso, "CISO", 351)];
    }

    private static IEnumerable<Line> Of(Timeline time, SeededGenerator chance, Pattern pattern, string owner, int first)
    {
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var at = Timeline.Hour(time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 2), i % 4)), chance);
            var product = owner == "CISO" ? "Sign-in" : (i % 3) switch { 0 => "Booking", 1 => "Yard", _ => "Handhelds" };
            yield return Release(time, pattern.Cases[i], at, i, chance, new Line(time, "release", $"REL-{first + i}")
                .With("product", product).With("owner", owner).At("at", at).With("train", $"{product} {i + 1}"));

            // The two halves of a train are one case.
            if (owner == "CIO" && i % 6 == 2)
            {
                yield return Release(time, '.', at.AddHours(2), i, chance, new Line(time, "release", $"REL-{first + i}B")
                    .With("product", product).With("owner", owner).At("at", at.AddHours(2)).With("train", $"{product} {i + 1}"));
            }
        }
    }

    private static Line Release(Timeline time, char fate, DateTime at, int place, SeededGenerator chance, Line line)
    {
        var isReviewed = place % 3 == 0;
        var isWaived = place % 12 == 9;
        var frozen = at.AddDays(-32);

        return line.Parts("knownFlaws", fate is 'k' or 'a' ? [new Line(time).With("id", $"F{place}").With("severity", "HIGH").With("security", true)
                .At("knownAt", at.AddDays(-6)).With("jointAcceptance", fate == 'a' ? "ACC-3" : null)] : [])
            .Parts("baselineGaps", fate == 'g' ? [new Line(time).With("control", "central logging").At("knownAt", at.AddDays(-9))] : [])
            .With("baselineTotal", 12)
            .Parts("laterFlaws", Later(time, fate, at, place)).With("fixedBefore", chance.Below(5))
            .Parts("blocks", place % 13 == 6 ? [new Line(time).With("by", "CISO").At("at", at.AddDays(-4)).At("liftedAt", at.AddDays(-1)).With("judged", place % 2 == 0 ? "RIGHT" : "WRONG")] : [])
            .With("needsDesignReview", isReviewed).At("reviewAskedAt", isReviewed ? frozen.AddDays(-14) : null)
            .At("designReviewAt", isReviewed && !isWaived ? place % 9 == 6 ? frozen.AddDays(9) : frozen.AddDays(-8) : null)
            .At("designFrozenAt", frozen).With("waiver", isWaived ? "Signed by both: no change of data" : null).With("scanned", place % 17 != 11)
            .With("initiative", fate == 'd' ? $"PPM-{1040 + (3 * (place - 4))}" : null);
    }

    private static IEnumerable<Line> Later(Timeline time, char fate, DateTime at, int place)
    {
        (int Days, string Severity, bool IsSecurity, bool Broke, string Origin)[] flaws =
        [
            .. fate == 'd' ? [(12, "HIGH", true, false, "DESIGN")] : Array.Empty<(int, string, bool, bool, string)>(),
            .. fate == 'c' ? [(19, "HIGH", true, false, "CODE")] : Array.Empty<(int, string, bool, bool, string)>(),
            .. fate == 'b' ? [(2, "HIGH", false, true, "CODE")] : Array.Empty<(int, string, bool, bool, string)>(),
            .. place % 4 == 1 ? [(24, "MEDIUM", false, false, "CODE")] : Array.Empty<(int, string, bool, bool, string)>(),
        ];

        return flaws.Where(f => time.Knows(at.AddDays(f.Days))).Select(f => new Line(time).At("foundAt", at.AddDays(f.Days))
            .With("severity", f.Severity).With("security", f.IsSecurity).With("brokeProduction", f.Broke).With("origin", f.Origin));
    }
}
