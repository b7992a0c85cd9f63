using Concord.Evidence;
using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>What the sample shows when one of its sources is missing: it may fall silent, it never looks better (INV-7 through the importers).</summary>
public sealed class TakenAwayTests
{
    private static readonly DateOnly _day = SampleOrganisation.LastDay;

    private static readonly Lazy<IReadOnlyDictionary<string, AcceptedLine[]>> _files =
        new(() => SampleOrganisation.Files(_day).ToDictionary(f => f.Path, f => HaldenFreight.Accepted([f], _day).ToArray()));

    // What may be said, the worst first. Between these a source that is missing never moves a state down the list.
    private static readonly IndicatorState[] _worstFirst = [IndicatorState.Present, IndicatorState.Early, IndicatorState.Unclear, IndicatorState.Within];

    public static TheoryData<string> Paths => [.. SampleOrganisation.Files(_day).Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Without_one_of_its_files_nothing_looks_better(string path)
    {
        var less = SignCatalogue.Read(HaldenFreight.Dossier(_files.Value.Where(f => f.Key != path).SelectMany(f => f.Value), _day), _day);

        var better = States(HaldenFreight.Signs).Zip(States(less))
            .Where(pair => IsBetter(pair.First.State, pair.Second.State))
            .Select(pair => $"{pair.First.Name}: {pair.First.State} became {pair.Second.State}");

        Assert.Empty(better);
    }

    private static bool IsBetter(IndicatorState before, IndicatorState after) =>
        after == IndicatorState.Within ? before != IndicatorState.Within : Rank(before) is var was and >= 0 && Rank(after) > was;

    private static int Rank(IndicatorState state) => Array.IndexOf(_worstFirst, state);

    private static IEnumerable<(string Name, IndicatorState State)> States(SignsReading reading) =>
        from sign in reading.Signs
        from seen in sign.Readings.Select(r => ($"{r.Indicator} {r.Direction}", r.State))
            .Concat([(sign.Sign.Id, sign.State), ($"{sign.Sign.Id} CIO", sign.Cio), ($"{sign.Sign.Id} CISO", sign.Ciso)])
        select seen;
}
