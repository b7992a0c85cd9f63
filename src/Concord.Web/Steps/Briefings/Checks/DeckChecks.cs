using System.Collections.Concurrent;
using System.Security.Cryptography;
using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>Presented decks that are being held against their facts: their plain text, in memory and for some hours only. The files are never kept.</summary>
public sealed class DeckChecks(TimeProvider clock)
{
    private const int MostAtOnce = 20;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(4);
    private readonly ConcurrentDictionary<string, HeldDeck> _held = new(StringComparer.Ordinal);

    /// <summary>The newest deck held against a briefing; null = none.</summary>
    public HeldDeck? Find(string briefing) => _held.TryGetValue(briefing, out var held) && held.At > clock.GetUtcNow() - Kept ? held : null;

    /// <summary>Reads a deck.</summary>
    /// <exception cref="RefusedFileException">It can't be read: one sentence with place, cause and remedy.</exception>
    public HeldDeck Read(Briefing briefing, IFormFile file, Seat seat)
    {
        var now = clock.GetUtcNow();
        var deck = DeckReader.Read(new SourceFile(file.FileName, file.OpenReadStream), Limits.Default);
        using var bytes = file.OpenReadStream();
        var held = new HeldDeck(deck, new CheckedDeck { Name = deck.Name, Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)), At = Moment.At(now), By = BriefingDesk.ActorOf(seat)!.Word }, now);
        foreach (var old in _held.Where(h => h.Value.At <= now - Kept).Concat(_held.OrderByDescending(h => h.Value.At).Skip(MostAtOnce - 1)).ToList())
        {
            _held.TryRemove(old);
        }

        return _held[briefing.Id] = held;
    }
}

/// <summary>A deck that is being held against a briefing's facts.</summary>
/// <param name="Deck">Its plain text with its places.</param>
/// <param name="Named">Its name and digest, as the briefing keeps them.</param>
/// <param name="At">When it was handed in.</param>
public sealed record HeldDeck(Deck Deck, CheckedDeck Named, DateTimeOffset At)
{
    private (long Entry, DeckCheck Check)? _known;

    /// <summary>What became of each fact of a version.</summary>
    public DeckCheck Of(Briefing briefing)
    {
        if (_known is not { } known || known.Entry != briefing.Entry)
        {
            _known = known = (briefing.Entry, DeckCheck.Of(SealedFacts.Of(briefing), Deck));
        }

        return known.Check;
    }
}
