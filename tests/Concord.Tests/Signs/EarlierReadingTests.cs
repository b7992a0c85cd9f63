using Concord.Evidence;
using Concord.Signs;

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

    private static SignReading Of(string id, SignsReading reading) => reading.Signs.Single(s => s.Sign.Id == id);
}
