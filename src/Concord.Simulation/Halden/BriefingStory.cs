using Concord.Evidence;
using Concord.Numerics;
using Concord.Steps;

namespace Concord.Simulation.Halden;

/// <summary>One briefing's way through the room, act by act; what lies after the last day does not happen.</summary>
internal sealed class BriefingStory(Timeline time, BriefingOpening opening)
{
    private readonly List<Exhibit> _beside = [];
    private Briefing? _briefing;
    private BriefingPack? _newest;

    /// <summary>The briefing as it stands, its editions, and what was sealed and told beside it.</summary>
    public IEnumerable<Line> Lines => _briefing is null ? [] : _beside.Prepend(_briefing).Select(e => Line.Of(time, e));

    /// <summary>Seals the drafts, opens the briefing and adds both sides' facts.</summary>
    /// <param name="when">When it is opened; the drafts are sealed three hours before.</param>
    /// <param name="author">Whose briefing it is.</param>
    /// <param name="chance">Where the figures come from.</param>
    /// <param name="quarter">Which of the wordings is used.</param>
    /// <param name="sealing">Who beside the author seals a draft.</param>
    public void Open(DateTime when, string author, SeededGenerator chance, int quarter, params string[] sealing)
    {
        if (!time.Knows(when))
        {
            return;
        }

        _briefing = Done(BriefingRoom.Open(BriefingActor.Find(author)!, opening, time.Instant(when)));
        for (var i = 0; i < BriefingFacts.Count; i++)
        {
            var (number, wording) = (i, BriefingFacts.Wording(chance, i, quarter));
            Do(when, (room, at) => room.Add(BriefingFacts.Author(number), wording, BriefingFacts.Level(number), BriefingFacts.Section(number), at));
        }

        var isSealed = time.Instant(when.AddHours(-3));
        _briefing = _briefing with { SealedAt = Moment.At(isSealed) };
        foreach (var side in sealing.Append(author).Select(word => BriefingActor.Find(word)!.Side!.Value).Where(_ => sealing.Length > 0))
        {
            var nonce = new byte[SealedFile.NonceBytes];
            for (var i = 0; i < nonce.Length; i++)
            {
                nonce[i] = (byte)chance.Below(256);
            }

            var draft = SealedFile.Of(_briefing.Id, side, SealedFacts.Of(_briefing).Where(f => f.Author == side.ToParty()), nonce, isSealed);
            _beside.Add(draft.Commitment($"SD-{_briefing.Id}-{BriefingActor.Of(side).Word}", draft.Write()));
        }
    }

    /// <summary>Words every fact anew with the scorecard's newest reading.</summary>
    public void Freeze(DateTime when, int quarter)
    {
        for (var i = 0; i < BriefingFacts.Count; i++)
        {
            var number = i;
            Do(when, (room, at) =>
            {
                var fact = room.Fact($"{BriefingFacts.Author(number).Word}-{(number % 5) + 1}")!;

                return room.Reword(BriefingFacts.Author(number), fact.Id, BriefingFacts.Frozen(time, number, quarter, FactWording.Of(fact), at), at);
            });
        }
    }

    /// <summary>Something is done in the room.</summary>
    public void Do(DateTime when, Func<BriefingRoom, DateTimeOffset, RoomAnswer> act)
    {
        if (_briefing is not null && time.Knows(when))
        {
            _briefing = Done(act(new BriefingRoom(_briefing), time.Instant(when)));
        }
    }

    /// <summary>An edition is published.</summary>
    public void Publish(DateTime when, BriefingActor by) => Do(when, (room, at) =>
    {
        var answer = room.Publish(by, at, _newest);
        _newest = answer.Pack;
        _beside.Add(answer.Pack ?? throw new InvalidOperationException(answer.WhyNot));

        return answer;
    });

    /// <summary>It is presented; what is withheld stays so, and what was reworded has the next quarter's words.</summary>
    public void Present(DateTime when, string by, int quarter, IReadOnlyList<PresentedFact> changes)
    {
        if (_briefing is not null && time.Knows(when))
        {
            var cut = _briefing.AsPresented.ToDictionary(p => p.Fact, StringComparer.Ordinal);
            _briefing = _briefing with
            {
                PresentedAt = Moment.At(time.Instant(when)),
                PresentedBy = by,
                AsPresented = [.. changes.Select((c, number) => cut.GetValueOrDefault(c.Fact) ?? (c.Change == FactChange.Reworded ? c with { Text = BriefingFacts.Reworded(number, quarter, _briefing.Facts[number].Text) } : c))],
            };
        }
    }

    /// <summary>A side writes to the secretary alone.</summary>
    public void Tell(DateTime when, Side from, string text, DateTime received)
    {
        if (_briefing is not null && time.Knows(when))
        {
            _beside.Add(new SafeMessage
            {
                Id = $"SM-{_briefing.Id}",
                From = from,
                At = Moment.At(time.Instant(when)),
                Text = text,
                AsksForSlot = true,
                ReceivedAt = time.Knows(received) ? Moment.At(time.Instant(received)) : null,
            });
        }
    }

    private static Briefing Done(RoomAnswer answer) => answer.Briefing ?? throw new InvalidOperationException(answer.WhyNot);
}
