using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>How somebody with a goal changes what is written down, at full effort and from the first day.</summary>
internal abstract class Game
{
    /// <summary>How many there are: G1 to G12.</summary>
    internal const int Count = 12;

    /// <summary>Changes what was recorded.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="evidence">What was recorded.</param>
    /// <param name="players">The sides that play: those in which something is planted, or both.</param>
    internal abstract IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players);

    /// <summary>Those that are named.</summary>
    internal static IReadOnlyList<Game> Of(Games named) => [.. All.Where(g => named.HasFlag(g.Name)).Select(g => g.Make())];

    /// <summary>The sides that play in a scenario.</summary>
    internal static IReadOnlySet<Side> PlayersIn(Scenario scenario)
    {
        var planted = scenario.Injections.Select(i => i.Toward).ToHashSet();

        return planted.Count == 1 && planted.Single() is Direction.Cio or Direction.Ciso ? new HashSet<Side> { planted.Single().ToSide() } : Sides.Both.ToHashSet();
    }

    private static readonly (Games Name, Func<Game> Make)[] All =
    [
        (Games.TrivialAdvice, () => new TrivialAdvice()),
        (Games.LogAccepted, () => new LogAccepted()),
        (Games.FakeModified, () => new FakeModified()),
        (Games.AgreeAndIgnore, () => new AgreeAndIgnore()),
        (Games.CloseAndReopen, () => new CloseAndReopen()),
        (Games.FyiConsult, () => new FyiConsult()),
        (Games.SplitPurchases, () => new SplitPurchases()),
        (Games.AcceptToStop, () => new AcceptToStop()),
        (Games.EmptyMeetings, () => new EmptyMeetings()),
        (Games.EveryFactMustReach, () => new EveryFactMustReach()),
        (Games.Backdating, () => new Backdating()),
        (Games.CopiedAnswers, () => new CopiedAnswers()),
    ];

    /// <summary>Whether advice was overridden by one of the sides that play, under whatever name.</summary>
    protected static bool IsOverriddenBy(Advice advice, IReadOnlySet<Side> players) => players.Any(p => advice.To.Is(p)) && advice.From.ToSide() is not null
        && advice is { Outcome: AdviceOutcome.Overridden } or { Outcome: AdviceOutcome.AdoptedModified, PreservesIntent: false };

    /// <summary>The number at the end of an id.</summary>
    protected static int NumberOf(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture);
}
