using Concord.Evidence;
using Concord.Steps;

namespace Concord.Tests.Steps;

/// <summary>Rooms for tests: an open briefing, and acts that must succeed.</summary>
internal static class Rooms
{
    public static readonly BriefingActor Cio = BriefingActor.Cio;
    public static readonly BriefingActor Ciso = BriefingActor.Ciso;
    public static readonly BriefingActor Secretary = BriefingActor.Secretary;

    /// <summary>The board meets on day 20; both are to sign by day 16.</summary>
    public static BriefingRoom Open(BriefingActor? by = null) => Done(BriefingRoom.Open(by ?? Ciso, new BriefingOpening
    {
        Id = "BRF-1", Forum = "board", Title = "First quarter", MeetsAt = At(20), PublishBy = At(16), Sections = ["Recovery", "Delivery"],
    }, At(0)));

    /// <summary>Two facts of each side: CISO-1 and CIO-1 must reach the board, CISO-2 and CIO-2 support it.</summary>
    public static BriefingRoom Filled() => Open()
        .Does(r => r.Add(Ciso, Says("38 urgent fixes are overdue; the oldest by 97 days."), FactLevel.MustReach, "s1", At(1)))
        .Does(r => r.Add(Cio, Says("Both data centres were available for 99.94 % of the quarter."), FactLevel.MustReach, "s2", At(1)))
        .Does(r => r.Add(Ciso, Says("Six suppliers were reviewed."), FactLevel.Supporting, "s1", At(1)))
        .Does(r => r.Add(Cio, Says("Four places are still on the old network."), FactLevel.Supporting, "s2", At(1)));

    public static BriefingRoom Signed(this BriefingRoom room, int day) => room.Does(r => r.Sign(Cio, At(day))).Does(r => r.Sign(Ciso, At(day)));

    public static BriefingRoom Does(this BriefingRoom room, Func<BriefingRoom, RoomAnswer> act) => Done(act(room));

    public static BriefingPack Published(this BriefingRoom room, int day = 10, BriefingPack? newest = null, BriefingActor? by = null) => Answered(room.Publish(by ?? Secretary, At(day), newest)).Pack!;

    public static FactWording Says(string text) => new(text);

    public static DateTimeOffset At(double day) => Some.Instant(day, 9);

    public static BriefingVersion Version(this BriefingRoom room, double day, BriefingActor by, long entry = 0) => new(room.Briefing with { Entry = entry }, At(day), by.Word.ToLowerInvariant());

    /// <summary>A version that a file brought.</summary>
    public static BriefingVersion FromFile(this BriefingRoom room, double day, long entry = 0) => new(room.Briefing with { Entry = entry }, At(day), "connector");

    private static BriefingRoom Done(RoomAnswer answer) => new(Answered(answer).Briefing!);

    private static RoomAnswer Answered(RoomAnswer answer)
    {
        Assert.Null(answer.WhyNot);
        Assert.NotNull(answer.Briefing);

        return answer;
    }
}
