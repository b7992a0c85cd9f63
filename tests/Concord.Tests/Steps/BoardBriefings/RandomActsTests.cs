using System.Text;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed partial class RandomActsTests
{
    private const int Runs = 300;

    private static readonly Lazy<IReadOnlyList<RandomActs>> All = new(() => [.. Enumerable.Range(1, Runs).Select(seed => new RandomActs(seed).Run(80))]);

    [Fact]
    public void Acts_in_any_order_never_lose_a_must_reach_fact_silently()
    {
        Assert.True(All.Value.Count(r => r.Packs.Count > 0) > Runs / 2);
        Assert.True(All.Value.Sum(r => r.Packs.Sum(p => p.Annex.Count)) > Runs / 4);
        Assert.All(All.Value, run => Assert.All(run.Packs, pack =>
        {
            var known = run.Versions.Where(v => v.At <= pack.PublishedAt.Latest).ToList();
            var newest = known[^1].Briefing;
            var mustReach = known.SelectMany(v => v.Briefing.Facts).Select(f => f.Id).Distinct().Where(id => newest.Facts.FirstOrDefault(f => f.Id == id)?.Level != FactLevel.Supporting);
            var shown = pack.Facts.Select(f => f.Id).Concat(pack.Annex.Select(r => r.Fact)).ToHashSet();
            var letGo = new BriefingRoom(newest);

            Assert.All(mustReach.Where(id => !shown.Contains(id)), id => Assert.True(
                letGo.Fact(id) is null ? run.LetGo.Contains(id) || known.Any(v => v.IsBy(AuthorOf(id)) && v.Briefing.Facts.All(f => f.Id != id))
                : letGo.IsTakenBack(id) || letGo.EntryOf(id)!.Concurrence == true));
        }));
    }

    [Fact]
    public void Every_edition_holds_and_agrees_with_the_versions_it_was_made_from() => Assert.All(All.Value, run => Assert.All(run.Packs, pack =>
    {
        Assert.Empty(PackSeal.Faults(pack));
        Assert.Empty(PackAudit.Of(pack, run.Versions).Faults);
        Assert.Empty(PackAudit.Of(pack, run.Versions).Unchecked);
    }));

    [Fact]
    public void Any_must_reach_fact_deleted_from_an_edition_or_from_its_last_version_is_found()
    {
        foreach (var run in All.Value)
        {
            foreach (var pack in run.Packs)
            {
                foreach (var fact in pack.Facts.Where(f => f.Level == FactLevel.MustReach))
                {
                    var cut = pack with { Facts = [.. pack.Facts.Where(f => f != fact)] };

                    Assert.Contains($"Fact {fact.Id} must reach the board and stands neither in the edition nor in its annex.", PackAudit.Of(cut with { Digest = PackSeal.Of(cut) }, run.Versions).Faults);
                    Assert.False(PackSeal.Holds(cut with { Digest = PackSeal.Of(cut) }) && cut.Missing.Count < 2);
                }

                Assert.All(pack.Annex, reserved => Assert.NotEmpty(PackAudit.Of(pack with { Annex = [.. pack.Annex.Where(r => r != reserved)] }, run.Versions).Faults));
            }
        }
    }

    [Fact]
    public void The_two_sides_exchanged_give_exchanged_results() => Assert.All(All.Value.Take(100).Zip(Enumerable.Range(1, 100)), run =>
    {
        var mirrored = new RandomActs(run.Second, swap: true).Run(80);

        Assert.Equal(run.First.Answers.Select(Exchanged), mirrored.Answers);
        Assert.Equal(run.First.Versions.Select(v => Exchanged(Line(v.Briefing))), mirrored.Versions.Select(v => Line(v.Briefing)));
        Assert.Equal(run.First.Packs.SelectMany(Content).Select(Exchanged), mirrored.Packs.SelectMany(Content));
    });

    [Fact]
    public void No_act_throws_and_every_refusal_is_one_sentence() => Assert.All(All.Value.SelectMany(r => r.Answers).Distinct(), answer =>
    {
        Assert.Matches(@"^(done|\p{Lu}[^\n]+\.)$", answer);
        Assert.DoesNotMatch(@"\. \p{Lu}", answer);
    });

    private static Party AuthorOf(string id) => id.StartsWith("CIO-", StringComparison.Ordinal) ? Party.Cio : id.StartsWith("CISO-", StringComparison.Ordinal) ? Party.Ciso : Party.Business;

    // Signatures stand in the order of the sides, which is not exchanged.
    private static IEnumerable<string> Content(BriefingPack pack) =>
        [Line(pack with { Signatures = [], Missing = [] }), $"{pack.Missing.Count} missing"];

    private static string Line(Exhibit exhibit) => Digest().Replace(Encoding.UTF8.GetString(EvidenceText.Write(exhibit)), "digest");

    private static string Exchanged(string text) => Side().Replace(text, m => m.Value == "CIO" ? "CISO" : "CIO");

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digest();

    [GeneratedRegex(@"\b(CIO|CISO)\b")]
    private static partial Regex Side();
}
