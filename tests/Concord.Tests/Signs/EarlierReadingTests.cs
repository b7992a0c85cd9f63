using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;
using Concord.Storage;

namespace Concord.Tests.Signs;

public sealed class EarlierReadingTests
{
    [Fact]
    public void After_a_small_change_only_the_signs_that_look_at_it_are_read_again_and_the_answer_is_the_same()
    {
        var dossier = Some.Dossier([.. Some.Many(20, i => Some.Advice(i)), .. Some.Many(20, i => Some.Meeting(i))]);
        var before = new EarlierReading(dossier, SignCatalogue.Read(dossier, Seen.Monday(30)));
        var changed = dossier.With([Some.Meeting(21, MeetingStatus.Cancelled)], dossier.KnownAt);

        var quick = SignCatalogue.Read(changed, Seen.Monday(30), before: before);
        var whole = SignCatalogue.Read(changed, Seen.Monday(30));

        Assert.Same(before.Reading.Signs[0], quick.Signs[0]);
        Assert.NotSame(Of("S7", before.Reading), Of("S7", quick));
        Assert.Equal(whole.Signs.SelectMany(s => s.Readings).Select(r => r.Sentence), quick.Signs.SelectMany(s => s.Readings).Select(r => r.Sentence));
    }

    [Fact]
    public void In_another_week_every_sign_is_read_again()
    {
        var dossier = Some.Dossier(Some.Many(20, i => Some.Advice(i)));
        var before = new EarlierReading(dossier, SignCatalogue.Read(dossier, Seen.Monday(30)));

        Assert.NotSame(before.Reading.Signs[0], SignCatalogue.Read(dossier, Seen.Monday(31), before: before).Signs[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Import_after_import_the_reading_is_that_of_a_fresh_start_to_the_byte(int seed)
    {
        var chance = new SeededGenerator((ulong)seed);
        var evidence = new RandomEvidence(seed).All().ToArray();
        chance.Shuffle<Exhibit>(evidence);
        var corrections = new RandomEvidence(seed + 1000).All().ToArray();
        chance.Shuffle<Exhibit>(corrections);
        var dossier = RandomEvidence.Dossier(evidence[..(evidence.Length / 2)]);
        var before = new EarlierReading(dossier, SignCatalogue.Read(dossier, RandomEvidence.Monday));
        foreach (var import in Imports(evidence[(evidence.Length / 2)..], corrections))
        {
            dossier = dossier.With(import, dossier.KnownAt);
            var warm = SignCatalogue.Read(dossier, RandomEvidence.Monday, before: before);
            var fresh = RandomEvidence.Dossier(dossier.Everything.ToList());

            Assert.Equal(Bytes(SignCatalogue.Read(fresh, RandomEvidence.Monday)), Bytes(warm));
            before = new EarlierReading(dossier, warm);
        }
    }

    [Fact]
    public void Of_the_fixes_only_the_campaigns_that_changed_are_put_together_anew()
    {
        var dossier = Some.Dossier(Some.Many(40, i => Fix(i, (i - 1) / 10)));
        var before = FixBook.Of(dossier).Campaigns;
        var changed = dossier.With([Fix(15, 1) with { Status = FindingStatus.Fixed, FixedAt = Some.Week(9) }], dossier.KnownAt);

        var after = FixBook.Of(changed).Campaigns;

        Assert.Equal(4, after.Count);
        Assert.Equal([true, false, true, true], after.Zip(before, ReferenceEquals));
        Assert.Single(after[1].Episodes, e => e.Fixed is not null);
        Assert.Equal(before[1].Episodes.Select(e => e.Finding.Id), after[1].Episodes.Select(e => e.Finding.Id));
    }

    [Fact]
    public void The_day_of_a_record_that_was_corrected_away_is_forgotten()
    {
        var dossier = Some.Dossier([Fix(1, 1), Fix(2, 2)]);
        var before = RecordDays.Of(dossier, "finding").Days;

        var after = RecordDays.Of(dossier.With([Fix(2, 1)], dossier.KnownAt), "finding").Days;

        Assert.Equal(2, before.Length);
        Assert.Equal(before[..1], after);
    }

    private static Finding Fix(int number, int week) =>
        Some.Finding(number) with { Vulnerability = $"CVE-2026-{week:0000}", FirstSeenAt = Some.Week(week), PrioritizedAt = null };

    // Now one piece, now a file of them; every other one with newer versions of what is known already.
    private static IEnumerable<Exhibit[]> Imports(Exhibit[] news, Exhibit[] corrections)
    {
        for (var (at, size) = (0, 1); at < news.Length; at += size, size = size * 2 % 97)
        {
            var import = news.Skip(at).Take(size);

            yield return [.. (size % 2 == 0 ? import.Concat(corrections.Skip(at).Take(size)) : import).DistinctBy(e => e.Link)];
        }
    }

    private static string Bytes(SignsReading reading) => System.Text.Encoding.UTF8.GetString(SignsText.Write(0, reading));

    private static SignReading Of(string id, SignsReading reading) => reading.Signs.Single(s => s.Sign.Id == id);
}
