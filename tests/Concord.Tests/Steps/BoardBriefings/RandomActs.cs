using Concord.Evidence;
using Concord.Numerics;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

/// <summary>Random acts in a room, allowed or not, in any order; the same for the same seed. With <paramref name="swap"/> the two sides exchange every role.</summary>
internal sealed class RandomActs(int seed, bool swap = false)
{
    private readonly SeededGenerator _chance = new((ulong)seed);

    /// <summary>Every version with who recorded it.</summary>
    public List<BriefingVersion> Versions { get; } = [];

    /// <summary>Every edition.</summary>
    public List<BriefingPack> Packs { get; } = [];

    /// <summary>What was answered to every act, in order.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>Facts whose author took them back, or concurred with their being cut, by the acts themselves.</summary>
    public HashSet<string> LetGo { get; } = new(StringComparer.Ordinal);

    public RandomActs Run(int acts)
    {
        var room = Open(Actor(0));
        Versions.Add(room.Version(0, Actor(0)));
        for (var step = 1; step <= acts; step++)
        {
            var by = Actor(_chance.Below(3));
            var fact = AnyFact(room);
            var act = _chance.Below(13);
            var answer = Act(room, act, by, fact, At(step * 0.4));
            Answers.Add(answer.WhyNot ?? "done");
            if (answer.Briefing is null)
            {
                continue;
            }

            Remember(act, fact, answer.Briefing, room);
            room = new BriefingRoom(answer.Briefing);
            Versions.Add(new BriefingVersion(answer.Briefing, At(step * 0.4), by.Word));
            if (answer.Pack is not null)
            {
                Packs.Add(answer.Pack);
            }
        }

        return this;
    }

    private RoomAnswer Act(BriefingRoom room, int act, BriefingActor by, string fact, DateTimeOffset at) => act switch
    {
        0 or 1 => room.Add(by, Says($"Statement {_chance.Below(1000)} of the quarter."), _chance.Chance(0.7) ? FactLevel.MustReach : FactLevel.Supporting, _chance.Chance(0.5) ? "s1" : null, at),
        2 => room.Reword(by, fact, Says($"Statement {_chance.Below(1000)} in other words."), at),
        3 => room.Relevel(by, fact, _chance.Chance(0.5) ? FactLevel.MustReach : FactLevel.Supporting, at),
        4 => room.Move(by, fact, _chance.Chance(0.5) ? "s2" : null, _chance.Chance(0.5) ? AnyFact(room) : null),
        5 => room.TakeBack(by, fact, at),
        6 => room.Suggest(by, fact, $"Suggested words {_chance.Below(1000)}.", at),
        7 => room.Answer(by, room.OpenSuggestions.Count == 0 ? "S-0" : room.OpenSuggestions[0].Id, _chance.Chance(0.5), at),
        8 => room.Withhold(by, fact, "A reason.", at),
        9 => _chance.Chance(0.5) ? room.Restore(by, fact) : room.Concur(by, fact, _chance.Chance(0.5)),
        10 => room.Sign(by, at),
        11 => Slot(room, by, at),
        _ => room.Publish(by, at, Packs.LastOrDefault()),
    };

    private RoomAnswer Slot(BriefingRoom room, BriefingActor by, DateTimeOffset at) => _chance.Below(5) switch
    {
        0 => room.WithdrawSlot(by, "A reason.", at),
        1 => room.MoveDate(by, Moment.At(at.AddDays(20)), room.Briefing.PublishBy, "A reason.", at),
        _ => room.GiveSlotBack(by, "A reason.", at),
    };

    private void Remember(int act, string fact, Briefing after, BriefingRoom before)
    {
        if (act == 5)
        {
            LetGo.Add(fact);
        }
        else if (act is 0 or 1)
        {
            LetGo.Remove(after.Facts[^1].Id);
        }
        else if (before.IsWithheld(fact) && act is 9)
        {
            _ = new BriefingRoom(after).EntryOf(fact)?.Concurrence == true ? LetGo.Add(fact) : LetGo.Remove(fact);
        }
    }

    private string AnyFact(BriefingRoom room) => room.Briefing.Facts.Count == 0 ? "none" : room.Briefing.Facts[_chance.Below(room.Briefing.Facts.Count)].Id;

    private BriefingActor Actor(int number) => number switch { 2 => Secretary, 0 => swap ? Cio : Ciso, _ => swap ? Ciso : Cio };
}
