using System.Text.Json;
using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class CircumstancesTests
{
    [Fact]
    public void Both_posts_tell_since_when_they_are_held_and_with_how_much_experience()
    {
        var posts = Read(
            20,
            Some.Person(1, PersonRole.Cio) with { From = Some.Day(6 * 7), YearsInRole = 12.5 },
            Some.Person(2, PersonRole.Ciso) with { From = null },
            Some.Person(3, PersonRole.Ciso) with { To = Some.Day(10) }).Posts;

        Assert.Equal(new PostHolder(Side.Cio, true, Some.FirstMonday.AddDays(42), 14, 12.5), posts[0]);
        Assert.Equal("The CIO's post: held since 16 February 2026 (14 weeks), with 12.5 years in such a role.", posts[0].Sentence);
        Assert.Equal("The CISO's post: held since a day that is not on record.", posts[1].Sentence);
        Assert.Equal("The CISO's post: nobody is on record.", Read(20).Posts[1].Sentence);
    }

    [Fact]
    public void Experience_and_size_change_no_figure()
    {
        var advice = Some.Many(40, i => Some.Advice(i, AdviceOutcome.Overridden)).ToList();
        var plain = SignCatalogue.Read(Some.Dossier([.. advice, Some.Person(2, PersonRole.Ciso)]), Seen.Monday(41));
        var beside = SignCatalogue.Read(
            Some.Dossier([.. advice, Some.Person(2, PersonRole.Ciso) with { YearsInRole = 0.5 }, .. Staff(30), Shaken(1, DisruptionType.Merger, 200, null)]), Seen.Monday(41));

        Assert.Equal(Text(plain with { Circumstances = null }), Text(beside with { Circumstances = null }));
        Assert.NotEqual(plain.Circumstances!.Sentences, beside.Circumstances!.Sentences);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public void A_department_is_counted_from_five_people_on(int people, int? told)
    {
        var circumstances = Read(20, [.. Staff(people), Some.Person(99, PersonRole.CioStaff) with { To = Some.Day(30) }]);

        Assert.Equal([new TeamSize(Side.Cio, told), new TeamSize(Side.Ciso, null)], circumstances.Teams);
    }

    [Fact]
    public void Joint_initiatives_are_open_from_their_first_gate_until_they_are_live()
    {
        var joint = Some.Initiative() with { Joint = true };
        var live = joint with { Id = "live", Gates = new Dictionary<StageGate, Moment> { [StageGate.G0] = Some.At(1), [StageGate.G6] = Some.At(60) } };

        Assert.Equal(1, Read(20, joint, live, Some.Initiative(2), Some.Initiative(40) with { Joint = true }).OpenJointInitiatives);
        Assert.Equal(2, Read(8, joint, live).OpenJointInitiatives);
    }

    [Fact]
    public void Shocks_of_the_last_year_are_told_the_newest_first()
    {
        var shocks = Read(
            70, Shaken(1, DisruptionType.Ai, 10, 60), Shaken(2, DisruptionType.Merger, 100, 200), Shaken(3, DisruptionType.Reorganisation, 300, null), Shaken(4, DisruptionType.Economy, 20, null)).Shocks;

        Assert.Equal(["disruption-3", "disruption-2", "disruption-4"], shocks.Select(s => s.Link.Id));
        Assert.Equal("A merger or acquisition from 15 April 2026 to 24 July 2026.", shocks[1].Sentence);
    }

    [Fact]
    public void The_charter_in_force_is_named_with_how_many_lines_are_agreed()
    {
        var lines = new Dictionary<string, AgreedThresholds> { ["S1.1"] = new() { Ref = 0.1, Tol = 0.2, P1 = 0.4 } };

        Assert.Equal("Charter 1 is in force from 5 January 2026; it names 1 lines, the rest are house defaults.", Read(20, Some.Charter() with { At = Some.At(2), Thresholds = lines }).Charter!.Sentence);
        Assert.EndsWith("it names no line, so every line is a house default.", Read(20, Some.Charter()).Charter!.Sentence, StringComparison.Ordinal);
        Assert.Contains("No charter is signed by both: every line is a house default.", Read(20, Some.Charter() with { SignedBy = ["CIO"] }).Sentences);
    }

    [Theory] // Seven streams; each piece of advice is asked, answered and dated, so it feeds two of them.
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void Where_most_streams_hold_fewer_than_fifteen_a_year_the_mode_changes_and_says_so(int aYear, bool isSmall)
    {
        var evidence = Enumerable.Range(0, aYear).SelectMany(i => AtDay(i * 364.0 / aYear, i));

        var small = Read(52, evidence).Small;

        Assert.Equal(isSmall, small is not null);
        Assert.True(small is null || small.Sentences.Any(s => s.Contains("look at single events first, ask both in the survey, compare two sources", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_young_record_is_not_called_small()
    {
        var evidence = Enumerable.Range(0, 8).SelectMany(i => AtDay(i * 10, i));

        Assert.Null(Read(12, evidence).Small);
    }

    [Fact]
    public void Exchanging_the_sides_exchanges_the_circumstances()
    {
        Exhibit[] evidence = [Some.Person(1, PersonRole.Cio) with { YearsInRole = 3 }, .. Staff(7), Some.Initiative() with { Joint = true }];

        var (own, twin) = (Read(20, evidence), Read(20, evidence.Select(RandomEvidence.Mirror)));

        Assert.Equal(own.Posts.Select(p => (p.Side, p.Weeks, p.YearsInRole)), twin.Posts.Select(p => (p.Side.Counterpart(), p.Weeks, p.YearsInRole)).Reverse());
        Assert.Equal(own.Teams.Select(d => (d.Side, d.People)), twin.Teams.Select(d => (d.Side.Counterpart(), d.People)).Reverse());
    }

    [Fact]
    public void They_are_the_same_after_having_been_written_and_read()
    {
        var circumstances = Read(20, Some.Person(1, PersonRole.Cio, PersonRole.Ciso), Some.Charter(), Shaken(1, DisruptionType.Ai, 10, null));

        var back = JsonSerializer.Deserialize<Circumstances>(JsonSerializer.SerializeToUtf8Bytes(circumstances))!;

        Assert.Equal(circumstances.Sentences, back.Sentences);
        Assert.Equal(JsonSerializer.Serialize(circumstances), JsonSerializer.Serialize(back));
    }

    // One advice each way, one initiative each way and a disagreement: S1.1, S1.2, S6.1, S6.3 both ways, S2.1 and S2.2.
    private static IEnumerable<Exhibit> AtDay(double day, int i)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            yield return Some.Advice((2 * i) + (int)side + 1, AdviceOutcome.Adopted, side) with
            {
                IssuedAt = Some.At(day - 14), AnsweredAt = Some.At(day - 10), OutcomeAt = Some.At(day),
            };
            yield return Some.Initiative((2 * i) + (int)side + 1, side) with
            {
                Gates = new Dictionary<StageGate, Moment> { [StageGate.G0] = Some.At(day - 30), [StageGate.G2] = Some.At(day) },
                Consults = [new Consultation { Party = side.Counterpart().ToParty(), RequestedAt = Some.At(day - 20), AnsweredAt = Some.At(day - 18), Answer = ConsultationAnswer.Yes }],
            };
        }
    }

    private static Circumstances Read(int weeks, params IEnumerable<Exhibit> evidence) => SignCatalogue.Read(Some.Dossier(evidence), Seen.Monday(weeks)).Circumstances!;

    private static string Text(SignsReading reading) => JsonSerializer.Serialize(reading.Signs.SelectMany(s => s.Readings));

    private static IEnumerable<Person> Staff(int people) => Some.Many(people, i => Some.Person(10 + i, PersonRole.CioStaff));

    private static Disruption Shaken(int number, DisruptionType type, int began, int? ended) => new()
    {
        Id = $"disruption-{number}", Type = type, At = Some.Day(began), EndedAt = ended is { } day ? Some.Day(day) : null,
    };
}
