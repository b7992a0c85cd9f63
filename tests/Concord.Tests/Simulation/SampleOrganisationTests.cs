using System.Text;
using Concord.Evidence;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

public sealed class SampleOrganisationTests
{
    private static readonly DateOnly LastDay = SampleOrganisation.LastDay;

    public static TheoryData<string> Paths => [.. SampleOrganisation.Files(LastDay).Select(f => f.Path)];

    [Fact]
    public void The_same_day_and_seed_give_the_same_bytes()
    {
        var (one, other) = (SampleOrganisation.Files(LastDay, 7), SampleOrganisation.Files(LastDay, 7));

        Assert.Equal(one.Select(f => f.Path), other.Select(f => f.Path));
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
    }

    [Fact]
    public void Another_seed_tells_the_story_with_other_details()
    {
        var (one, other) = (SampleOrganisation.Files(LastDay, 7), SampleOrganisation.Files(LastDay, 8));

        Assert.Contains(one.Zip(other), pair => !pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_file_is_recognised_and_nothing_in_it_is_rejected(string path)
    {
        var submission = HaldenFreight.Offer(SampleOrganisation.Files(LastDay).Single(f => f.Path == path), LastDay);
        var lines = submission.Lines.ToList();

        Assert.Null(submission.Refused);
        Assert.Empty(lines.OfType<Rejection>().Select(r => $"{path}:{r.Number} {r.Field}: {r.Reason}"));
        Assert.NotEmpty(lines.OfType<AcceptedLine>());
    }

    [Fact]
    public void No_two_lines_claim_the_same_piece_of_evidence()
    {
        var doubles = HaldenFreight.Accepted(SampleOrganisation.Files(LastDay), LastDay)
            .GroupBy(l => new EvidenceLink(l.Kind, l.Id))
            .Where(g => g.Count() > 1)
            .Select(g => g.Key.ToString());

        Assert.Empty(doubles);
    }

    [Fact]
    public void Nothing_has_happened_after_the_last_day()
    {
        var end = Moment.StartOf(LastDay.AddDays(1), HaldenFreight.Zone);
        var later = HaldenFreight.Dossier(LastDay).Everything
            .Where(e => e is not (Meeting or Absence) && e.Occurred?.Earliest >= end)
            .Select(e => e.Link.ToString());

        Assert.Empty(later);
    }

    [Fact]
    public void The_next_one_to_one_stands_in_the_calendar_of_every_week()
    {
        foreach (var day in Enumerable.Range(0, 15).Select(LastDay.AddDays))
        {
            var slots = HaldenFreight.Dossier(HaldenFreight.Accepted(SampleOrganisation.Files(day).Where(f => f.Path.EndsWith(".ics", StringComparison.Ordinal)), day), day).All<Meeting>();

            Assert.Contains(slots, m => m.AttendeeCount == 2 && m.Start.Earliest > HaldenFreight.Afternoon(day) && m.Start.Earliest < HaldenFreight.Afternoon(day.AddDays(15)));
        }
    }

    [Fact]
    public void Each_committed_file_is_what_the_generator_writes()
    {
        var folder = House.At("samples");
        if (Environment.GetEnvironmentVariable("CONCORD_WRITE_SAMPLES") is not null)
        {
            SampleOrganisation.Write(folder, LastDay);
        }

        var written = Directory.CreateTempSubdirectory("concord-samples-");
        try
        {
            SampleOrganisation.Write(written.FullName, LastDay);
            var expected = Contents(written.FullName);
            var committed = Contents(folder).Where(f => f.Key != "README.md").ToDictionary();

            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), committed.Keys.Order(StringComparer.Ordinal));
            Assert.Empty(expected.Where(f => !f.Value.AsSpan().SequenceEqual(committed[f.Key])).Select(f => f.Key));
        }
        finally
        {
            written.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_committed_samples_are_small_enough_to_read()
    {
        Assert.InRange(Contents(House.At("samples")).Sum(f => f.Value.Length), 1, 3 << 20);
    }

    [Fact]
    public void The_readme_names_every_file()
    {
        var readme = File.ReadAllText(House.At("samples", "README.md"), Encoding.UTF8);
        var unnamed = SampleOrganisation.Files(LastDay)
            .Select(f => f.Path["halden-freight/".Length..])
            .Where(p => !readme.Contains(p.StartsWith("decisions/", StringComparison.Ordinal) ? "decisions/*.md" : p, StringComparison.Ordinal));

        Assert.Empty(unnamed);
    }

    private static Dictionary<string, byte[]> Contents(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes);
}
