using System.Globalization;
using Concord.Evidence;

namespace Concord.Steps;

/// <content>Signing and publishing.</content>
public sealed partial class BriefingRoom
{
    /// <summary>The digest a signature given now would carry.</summary>
    public string SignedDigest => PackSeal.OfSigned(Edition());

    /// <summary>A side's signature under the briefing as it reads now; null = none, or its text was changed since.</summary>
    public BriefingSignature? SignatureOf(Side side)
    {
        var digest = SignedDigest;

        return Briefing.Signatures.LastOrDefault(s => s.By == side && s.Digest == digest);
    }

    /// <summary>The sides whose signature under the present text is missing.</summary>
    public IReadOnlyList<Side> Missing => [.. Enum.GetValues<Side>().Where(side => SignatureOf(side) is null)];

    /// <summary>A side signs the briefing as it reads now. A later change of the text makes the signature void; it stays on record.</summary>
    public RoomAnswer Sign(BriefingActor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed
            ?? (by.Side is null ? "The secretary signs nothing; the two sides do." : null)
            ?? (Briefing.Facts.Count == 0 ? "There is no fact to sign yet; add one." : null)
            ?? (SignatureOf(by.Side!.Value) is null ? null : "You have signed this text already.");

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            Signatures = [.. Briefing.Signatures, new BriefingSignature { By = by.Side!.Value, At = Moment.At(at), Digest = SignedDigest }],
            SignedAt = by.Words(Briefing.Author) ? Moment.At(at) : Briefing.SignedAt,
        });
    }

    /// <summary>Publishes the briefing as it reads now: either side once both have signed, or the secretary after the deadline with the missing signature shown.</summary>
    /// <param name="by">Who publishes.</param>
    /// <param name="at">When.</param>
    /// <param name="newest">The newest edition so far; null = none. It never changes: the new one replaces it.</param>
    /// <exception cref="ArgumentException">The edition belongs to another briefing.</exception>
    public RoomAnswer Publish(BriefingActor by, DateTimeOffset at, BriefingPack? newest = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (newest is not null && newest.Briefing != Briefing.Id)
        {
            throw new ArgumentException($"Edition {newest.Id} belongs to another briefing than {Briefing.Id}.", nameof(newest));
        }

        var why = WhyClosed
            ?? (Briefing.Facts.Count == 0 ? "There is no fact to publish yet; add one." : null)
            ?? WhyNotYet(by, at)
            ?? (newest is not null && SaysTheSame(newest) ? $"Edition {newest.Edition} says the same already." : null);
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        var number = (newest?.Edition ?? 0) + 1;
        var pack = Edition() with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{Briefing.Id}-E{number}"),
            Edition = number,
            PublishedAt = Moment.At(at),
            PublishedBy = by.Word,
            Replaces = newest?.Id,
        };

        return RoomAnswer.Done(Briefing with { PublishedAt = Moment.At(at) }, pack with { Digest = PackSeal.Of(pack) });
    }

    private string? WhyNotYet(BriefingActor by, DateTimeOffset at)
    {
        if (Missing is not { Count: > 0 } missing)
        {
            return null;
        }

        var what = missing.Count > 1 ? "Both signatures are missing" : $"The signature of {BriefingActor.Of(missing[0]).Name} is missing";

        return Briefing.PublishBy is not { } limit ? $"{what}, and without a deadline nobody publishes without them."
            : at < limit.Latest ? $"{what}; after {Written(limit.Latest)} the secretary may publish with that shown."
            : by.Side is not null ? $"{what}; the deadline has passed, so the secretary may publish with that shown."
            : null;
    }

    private bool SaysTheSame(BriefingPack newest) => PackSeal.OfSigned(newest) == SignedDigest
        && newest.Missing.SequenceEqual(Missing)
        && newest.Annex.Select(r => r.Note).SequenceEqual(Annex().Select(r => r.Note));

    // The edition that would be published now, without who published it and without its seal.
    private BriefingPack Edition()
    {
        var text = new BriefingPack
        {
            Id = Briefing.Id,
            Briefing = Briefing.Id,
            Edition = 1,
            Forum = Briefing.Forum,
            Title = Briefing.Title ?? Briefing.Id,
            MeetsAt = Briefing.MeetsAt,
            PublishedAt = default,
            PublishedBy = BriefingActor.Secretary.Word,
            Sections = Briefing.Sections,
            Facts = [.. Published.Select(f => f with { Author = AuthorOf(f) })],
            Annex = Annex(),
            Digest = "-",
        };
        var digest = PackSeal.OfSigned(text);
        var signatures = Enum.GetValues<Side>().Select(side => Briefing.Signatures.LastOrDefault(s => s.By == side && s.Digest == digest)).OfType<BriefingSignature>().ToList();

        return text with { Signatures = signatures, Missing = [.. Enum.GetValues<Side>().Except(signatures.Select(s => s.By))] };
    }

    private IReadOnlyList<ReservedFact> Annex() => [.. Reserved.Select(fact => (Fact: fact with { Author = AuthorOf(fact) }, Entry: EntryOf(fact.Id)!)).Select(r => new ReservedFact
    {
        Fact = r.Fact.Id,
        Author = r.Fact.Author!.Value,
        Text = r.Fact.Text,
        Value = r.Fact.Value,
        Unit = r.Fact.Unit,
        Evidence = r.Fact.Evidence,
        Figures = r.Fact.Figures,
        Change = r.Entry.Change,
        WithheldBy = r.Entry.EditedBy ?? "not recorded",
        At = r.Entry.At ?? Briefing.SubmittedAt,
        Reason = r.Entry.Reason,
        Note = r.Entry.Note,
        Digest = PackSeal.Of(r.Fact),
    })];

    private static string Written(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
