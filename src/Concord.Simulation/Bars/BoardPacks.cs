using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A6: a must-reach fact that was removed or blocked is always found, and nothing else ever is.</summary>
public sealed class BoardPacks : AccuracyBar
{
    private const int FullPacks = 10_000;
    private const int PacksOfOne = 20;
    private const int DaysBetween = 16;

    private static readonly AlteredBoardMessage _sign = new();

    /// <inheritdoc/>
    public override string Id => "A6";

    /// <inheritdoc/>
    public override string Name => "Altered board packs";

    /// <inheritdoc/>
    public override string Asks => "Every must-reach fact removed or blocked is found and dated to its day, and no other fact is named, over 10,000 packs with reworded, moved and reordered facts.";

    /// <inheritdoc/>
    public override string Way => "Random packs of either side, twenty to an organisation, read by the sign itself and compared with what was done to them.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var packs = run.Runs(FullPacks);
        var organisations = run.Repeat("board packs", packs / PacksOfOne, One);
        var (altered, found, wrong, late) = (organisations.Sum(o => o.Altered), organisations.Sum(o => o.Found), organisations.Sum(o => o.Wrong), organisations.Sum(o => o.OtherDay));

        yield return Exact("removed or blocked facts found", Requirement.Least(1), altered == 0 ? 0 : (double)found / altered, packs);
        yield return Exact("facts named that were neither removed nor blocked", Requirement.Most(0), wrong, packs);
        yield return Exact("facts dated to another day", Requirement.Most(0), late, packs);
    }

    private static BarFigure Exact(string what, Requirement requirement, double value, int packs) => new()
    {
        What = what,
        Requirement = requirement,
        Value = value,
        Low = value,
        High = value,
        Runs = packs,
        Counted = "packs",
        WhyNot = "A count of what a rule does: any other figure is an error of the program, and only its repair reaches the bar.",
    };

    private static (int Altered, int Found, int Wrong, int OtherDay) One(SeededGenerator generator)
    {
        var packs = Enumerable.Range(0, PacksOfOne).Select(i => Pack(generator, i)).ToList();
        var last = WatchedStream.FirstMonday.AddDays(DaysBetween * (PacksOfOne + 1));
        var known = new DateTimeOffset(last.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var shuffled = packs.Select(p => p.Briefing).ToArray();
        generator.Shuffle<Briefing>(shuffled);
        var reading = _sign.Indicators[0].Read(new Standpoint(Dossier.Of(shuffled, known, TimeZoneInfo.Utc), last));

        var truth = packs.SelectMany(p => p.Altered.Select(a => (p.Briefing.Link.ToString(), a.Fact, a.Day))).ToHashSet();
        var told = reading.SelectMany(r => r.OpenEvents).Select(e => (e.Link.ToString(), Fact: e.Text.Split(' ')[2], Day: DateOnly.FromDateTime(e.At.UtcDateTime))).ToList();
        var named = told.Select(t => (t.Item1, t.Fact)).ToHashSet();
        var meant = truth.Select(t => (t.Item1, t.Fact)).ToHashSet();

        return (meant.Count, meant.Count(named.Contains), told.Count(t => !meant.Contains((t.Item1, t.Fact))), told.Count(t => meant.Contains((t.Item1, t.Fact)) && !truth.Contains(t)));
    }

    // A pack of up to ten must-reach facts and some supporting ones. Of the facts that do not stand as written most were reworded or
    // moved, some were changed by the author, or with the author's agreement.
    private static (Briefing Briefing, List<(string Fact, DateOnly Day)> Altered) Pack(SeededGenerator generator, int number)
    {
        var author = generator.Chance(0.5) ? Side.Ciso : Side.Cio;
        var day = 3.0 + (DaysBetween * number);
        var facts = Enumerable.Range(0, 1 + generator.Below(14)).Select(i => new BriefingFact
        {
            Id = $"f{i}",
            Level = i < 10 && generator.Chance(0.7) ? FactLevel.MustReach : FactLevel.Supporting,
            Text = $"Fact {i}",
        }).ToList();
        var withdrawn = generator.Chance(0.04);
        var altered = new List<(string, DateOnly)>();
        var presented = new List<PresentedFact>();
        foreach (var fact in facts)
        {
            var at = day + 2 + (4 * generator.Uniform());
            var change = Change(generator);
            var byAuthor = generator.Chance(0.2);
            var agreed = generator.Chance(0.2);
            var isPut = change is FactChange.Removed or FactChange.Blocked;
            presented.Add(new PresentedFact
            {
                Fact = fact.Id,
                Change = change,
                Text = change == FactChange.Reworded ? $"Other words for {fact.Id}" : null,
                EditedBy = change == FactChange.Unchanged ? null : Words(byAuthor ? author : author.Counterpart()),
                At = change == FactChange.Unchanged ? null : Moment.At(SimulatedCases.At(at)),
                MeaningKept = change == FactChange.Reworded && generator.Chance(0.6) ? true : null,
                Concurrence = agreed ? true : isPut && generator.Chance(0.3) ? false : null,
            });
            if (fact.Level == FactLevel.MustReach && !agreed && (withdrawn || (isPut && !byAuthor)))
            {
                altered.Add((fact.Id, DateOnly.FromDateTime((presented[^1].At is { } changed ? changed.Latest : SimulatedCases.At(day + 7)).UtcDateTime)));
            }
        }

        var shown = presented.ToArray();
        generator.Shuffle<PresentedFact>(shown);

        return (new Briefing
        {
            Id = $"briefing-{number}",
            Forum = "board",
            Author = author.ToParty(),
            SubmittedAt = Moment.At(SimulatedCases.At(day)),
            SignedAt = Moment.At(SimulatedCases.At(day + 1)),
            PresentedAt = Moment.At(SimulatedCases.At(day + 7)),
            SlotWithdrawn = withdrawn ? true : null,
            Facts = facts,
            AsPresented = shown,
        }, altered);
    }

    private static FactChange Change(SeededGenerator generator) => generator.Uniform() switch
    {
        < 0.40 => FactChange.Unchanged,
        < 0.70 => FactChange.Reworded,
        < 0.88 => FactChange.Moved,
        < 0.95 => FactChange.Removed,
        _ => FactChange.Blocked,
    };

    private static string Words(Side side) => side == Side.Cio ? "CIO" : "CISO";
}
