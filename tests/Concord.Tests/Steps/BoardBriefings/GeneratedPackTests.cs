using Concord.Evidence;
using Concord.Steps;
using Xunit.Abstractions;

namespace Concord.Tests.Steps;

/// <summary>Ten thousand packs whose truth is known (five hundred of them every day): no lost fact is missed and none is invented.</summary>
public sealed class GeneratedPackTests(ITestOutputHelper output)
{
    private static readonly int _packs = Environment.GetEnvironmentVariable("CONCORD_FULL") == "1" ? 10_000 : 500;

    private static readonly Lazy<IReadOnlyList<(int Seed, TreatedFact Was, FactFinding Found)>> _checked = new(() => Enumerable.Range(1, _packs)
        .AsParallel().AsOrdered()
        .Select(PackGenerator.Make)
        .SelectMany(pack => pack.Facts.Zip(DeckCheck.Of([.. pack.Facts.Select(f => f.Fact)], pack.Deck).Facts, (was, found) => (pack.Seed, was, found)))
        .ToList());

    [Fact]
    public void Every_removed_or_blocked_fact_is_reported_removed()
    {
        Tell();
        None(t => t is Treatment.Removed or Treatment.Blocked, f => !IsMissing(f));
    }

    [Fact]
    public void No_fact_that_is_there_is_reported_removed() =>
        None(t => t is not (Treatment.Removed or Treatment.Blocked or Treatment.Softened or Treatment.OnAHiddenSlide), IsMissing);

    [Fact]
    public void Words_kept_in_their_section_are_unchanged_whatever_their_typography_and_neighbours() =>
        None(t => t is Treatment.Verbatim or Treatment.OtherTypography or Treatment.InAParagraph, f => f.Change != FactChange.Unchanged);

    [Fact]
    public void Words_kept_in_a_table_s_row_are_unchanged() =>
        None(t => t == Treatment.InATable, f => f.Change != FactChange.Unchanged);

    [Fact]
    public void Words_kept_in_another_section_are_moved() =>
        None(t => t == Treatment.Moved, f => f.Change != FactChange.Moved);

    [Fact]
    public void A_fact_that_stands_only_in_notes_or_appendix_is_softened() =>
        None(t => t is Treatment.InTheNotes or Treatment.InTheAppendix, f => f.Change != FactChange.Softened);

    [Fact]
    public void A_softened_or_hidden_fact_is_never_unchanged_or_moved() =>
        None(t => t is Treatment.Softened or Treatment.OnAHiddenSlide, f => f.Change is FactChange.Unchanged or FactChange.Moved);

    [Fact]
    public void A_pack_is_its_seed_s_alone_and_has_6_to_20_facts_by_both_sides()
    {
        var packs = Enumerable.Range(1, 100).Select(PackGenerator.Make).ToList();

        Assert.Equal(packs[6].Deck.Passages, PackGenerator.Make(7).Deck.Passages);
        Assert.All(packs, pack => Assert.InRange(pack.Facts.Count, 6, 20));
        Assert.All(packs, pack => Assert.All(pack.Facts.Where(f => f.Fact.Level == FactLevel.MustReach).CountBy(f => f.Fact.Author!.Value), a => Assert.InRange(a.Value, 1, 10)));
        Assert.All(Enum.GetValues<Treatment>(), t => Assert.Contains(packs, pack => pack.Facts.Any(f => f.Treatment == t)));
        Assert.Equal([Party.Cio, Party.Ciso], packs.SelectMany(p => p.Facts).Select(f => f.Fact.Author!.Value).Distinct().Order());
    }

    private static bool IsMissing(FactFinding finding) => finding.Change is FactChange.Removed or FactChange.Blocked;

    private static void None(Func<Treatment, bool> among, Func<FactFinding, bool> wrong)
    {
        var all = _checked.Value.Where(f => among(f.Was.Treatment)).ToList();
        var cases = all.Where(f => wrong(f.Found)).ToList();
        Assert.True(cases.Count == 0,
            $"{cases.Count} of {all.Count} facts are answered wrongly in {cases.Select(c => c.Seed).Distinct().Count()} of {_packs} packs, such as:\n{string.Join('\n', cases.Take(6).Select(Line))}");
    }

    private static string Line((int Seed, TreatedFact Was, FactFinding Found) c) =>
        $"seed {c.Seed} {c.Was.Fact.Id} {c.Was.Treatment} -> {c.Found.Change}: «{c.Was.Fact.Text}» found as «{c.Found.Text}»";

    private void Tell()
    {
        foreach (var group in _checked.Value.GroupBy(f => f.Was.Treatment).OrderBy(g => g.Key))
        {
            output.WriteLine($"{group.Key}: {string.Join(", ", group.CountBy(f => f.Found.Change).OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value}"))}");
        }
    }
}
