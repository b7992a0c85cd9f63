using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Scores the paired survey by the rules of SIGNS §3.3 and §3.5.</summary>
internal static class PerceptionScore
{
    /// <summary>From this gap on two answers differ (SIGNS §3.3, §3.5).</summary>
    private const int Differs = 2;

    /// <summary>Up to this gap two answers agree (house default).</summary>
    private const int Agrees = 1;

    private const int Good = 4;
    private const int Poor = 2;
    private const int Topics = 3;
    private const int Minutes = 30;

    /// <summary>What the survey shows; null where no wave was ever held.</summary>
    /// <param name="standpoint">From where.</param>
    /// <param name="behaviour">What the sign or cause of an id shows; null = it is not read.</param>
    internal static Perception? Read(Standpoint standpoint, Func<string, IndicatorState?> behaviour)
    {
        var rounds = SurveyRound.Before(standpoint.End, standpoint.Dossier);
        if (rounds.Count == 0)
        {
            return null;
        }

        var scored = rounds.Where(IsScored).ToList();
        var shown = rounds.LastOrDefault(r => r.IsRevealed);
        var newest = shown is not null && IsScored(shown) ? shown : null;
        var items = shown is null ? [] : SurveyCatalogue.Items.Where(i => i.Scale.Count > 0).Select(i => Of(i, shown)).ToList();
        var trend = scored.Count < Perception.FewestWaves ? [] : scored.Select(Mean).OfType<GapPoint>().ToList();
        var pairs = scored.SelectMany(r => Pairs(r, SurveyCatalogue.OfWorkingTogether)).ToList();

        return new Perception
        {
            Waves = [.. rounds.Select(r => new PerceptionWave(r.Wave, r.At, r.Cio is not null, r.Ciso is not null, r.IsOver, IsScored(r)))],
            Shown = shown?.Wave,
            Items = items,
            Congruence = newest is null ? [] : [.. Congruences(newest)],
            Alerts = [.. Alerts([.. rounds.Where(r => r.IsRevealed || r.IsOver).TakeLast(2)])],
            Agreement = pairs.Count < Perception.FewestPairs ? null : Agreement(pairs),
            Trend = trend,
            Agenda = newest is null ? [] : [.. Agenda(items)],
            Beside = newest is null ? [] : [.. Beside(items, behaviour)],
            Missing = [.. Missing(rounds, scored.Count, shown, pairs.Count)],
        };
    }

    private static bool IsScored(SurveyRound round) => round.IsRevealed && Unsaid(round.Cio!) < Perception.MostUnsaid && Unsaid(round.Ciso!) < Perception.MostUnsaid;

    private static int Unsaid(SurveyAnswer answer) => SurveyCatalogue.Items.Count(i => i.IsUnsaid(answer));

    private static ItemPerception Of(SurveyItem item, SurveyRound round)
    {
        var (cio, ciso) = (item.In(round.Cio!), item.In(round.Ciso!));

        return new ItemPerception(item.Id, cio, ciso, IsScored(round) ? cio - ciso : null);
    }

    private static IEnumerable<(int First, int Second)> Pairs(SurveyRound round, IEnumerable<SurveyItem> items) =>
        from item in items
        let cio = item.In(round.Cio!)
        let ciso = item.In(round.Ciso!)
        where cio is not null && ciso is not null
        select (cio.Value, ciso.Value);

    private static PerceptionAgreement Agreement(List<(int First, int Second)> pairs)
    {
        var agreement = RaterAgreement.Of(pairs, SurveyCatalogue.Steps);

        return new PerceptionAgreement(agreement.Pairs, agreement.Kappa, agreement.Ac2);
    }

    private static GapPoint? Mean(SurveyRound round)
    {
        var gaps = Pairs(round, SurveyCatalogue.OfWorkingTogether).Select(p => (double)(p.First - p.Second)).ToList();

        return MeanInterval.Of(gaps) is { } mean ? new GapPoint(round.Wave, round.At, gaps.Count, mean.Value, mean.Low, mean.High) : null;
    }

    private static IEnumerable<Congruence> Congruences(SurveyRound round) =>
        from item in SurveyCatalogue.Items
        where item.IsPredicted
        from side in new[] { Side.Cio, Side.Ciso }
        let mine = item.In(round.Of(side)!)
        let theirs = item.In(round.Of(side.Counterpart())!)
        let guess = item.PredictedIn(round.Of(side)!)
        where mine is not null && theirs is not null && guess is not null
        select Congruent(item, side, mine.Value, theirs.Value, guess.Value);

    private static Congruence Congruent(SurveyItem item, Side side, int mine, int theirs, int guess)
    {
        var (agreement, perceived, understanding) = (Math.Abs(mine - theirs), Math.Abs(mine - guess), Math.Abs(guess - theirs));
        var isCloser = agreement <= Agrees && understanding >= Differs && perceived > agreement;
        var text = isCloser ? "You agree more than you believe."
            : agreement >= Differs && perceived <= Agrees ? "You agree less than you believe."
            : understanding >= Differs ? "The other sees it otherwise than you think."
            : "You know how the other sees it.";

        return new Congruence(item.Id, side, mine - theirs, mine - guess, guess - theirs, isCloser, text);
    }

    private static IEnumerable<AsymmetryAlert> Alerts(List<SurveyRound> lastTwo) => lastTwo.Count < 2 || !lastTwo.TrueForAll(IsScored)
        ? []
        : from item in SurveyCatalogue.OfConflict
          let before = Of(item, lastTwo[0]).Gap
          let now = Of(item, lastTwo[1]).Gap
          where before is not null && now is not null && Math.Abs(before.Value) >= Differs && Math.Abs(now.Value) >= Differs
          select new AsymmetryAlert(item.Id, before.Value, now.Value, $"Two waves running, the two see the {item.Construct} differently. Start with how each came to see it so.");

    private static IEnumerable<AgendaTopic> Agenda(List<ItemPerception> items) => items
        .Where(i => i.Gap is not null and not 0)
        .OrderByDescending(i => Math.Abs(i.Gap!.Value))
        .Take(Topics)
        .Select(i => new AgendaTopic(i.Item, i.Cio!.Value, i.Ciso!.Value, Minutes / Topics, TopicOf(SurveyCatalogue.Items.First(s => s.Id == i.Item), i)));

    private static string TopicOf(SurveyItem item, ItemPerception answers) =>
        $"{char.ToUpperInvariant(item.Construct[0])}{item.Construct[1..]}: the CIO says \"{Words(item, answers.Cio)}\", the CISO \"{Words(item, answers.Ciso)}\".";

    // Words of the scale inside a quotation: their own quotation marks become single ones.
    private static string Words(SurveyItem item, int? mark) => item.Scale[mark!.Value - 1].Replace('"', '\'');

    private static IEnumerable<BesideBehaviour> Beside(List<ItemPerception> items, Func<string, IndicatorState?> behaviour)
    {
        foreach (var item in SurveyCatalogue.Items)
        {
            if (item.Theme is { } theme && behaviour(theme) is { } state && items.Find(i => i.Item == item.Id) is { Cio: { } cio, Ciso: { } ciso })
            {
                yield return new BesideBehaviour(item.Id, theme, cio, ciso, state, Together(cio, ciso, state));
            }
        }
    }

    // SIGNS §3.5, two by two.
    private static string? Together(int cio, int ciso, IndicatorState state)
    {
        var isTrouble = state is IndicatorState.Early or IndicatorState.Present;
        if (!isTrouble && state != IndicatorState.Within)
        {
            return null;
        }

        return (Math.Min(cio, ciso), Math.Max(cio, ciso)) switch
        {
            ( >= Good, _) => isTrouble
                ? "Numbers show it, neither of you feels it: check definitions, thresholds, general slowness, or whether it has become normal."
                : "Consistent: no sign.",
            (_, <= Poor) => isTrouble
                ? "Consistent: worth addressing."
                : "You both feel it, the register does not: something is missing from it, or it happens where we do not look.",
            var (low, high) when high - low >= Differs => isTrouble
                ? "One of you sees it: show the evidence to both, then choose a play."
                : "You see it differently: talk about that first.",
            _ => null,
        };
    }

    private static IEnumerable<string> Missing(List<SurveyRound> rounds, int scored, SurveyRound? shown, int pairs)
    {
        if (shown is null)
        {
            yield return "No wave was answered by both yet. An answer of one side alone stays sealed.";
        }
        else if (!IsScored(shown))
        {
            yield return $"The newest wave is not scored: one side could not say on {Perception.MostUnsaid} questions or more.";
        }

        if (rounds[^1] is { IsOver: true, IsRevealed: false })
        {
            yield return "In the newest wave a side gave no answer; what the other answered stays sealed unless it opens it.";
        }

        if (scored < Perception.FewestWaves)
        {
            yield return $"A trend takes {Perception.FewestWaves} scored waves; there is {(scored == 0 ? "none" : "one")}.";
        }

        if (pairs < Perception.FewestPairs)
        {
            yield return $"Agreement beyond chance takes {Perception.FewestPairs} pairs of marks; there are {pairs}.";
        }
    }
}
