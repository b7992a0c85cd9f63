namespace Concord.Steps;

/// <summary>The plays as they stand in one week: open ones, those due, those waiting, and those that ended.</summary>
/// <param name="Plays">Open, due, waiting, then ended, the newest first; due and waiting ones the cheapest first.</param>
public sealed record PlaysReading(IReadOnlyList<PlayReading> Plays)
{
    /// <summary>Most plays that are open at once for one pair (SIGNS §8).</summary>
    public const int MostOpen = 3;

    /// <summary>Nothing called for and nothing open.</summary>
    public static PlaysReading None { get; } = new([]);

    /// <summary>The plays as everybody but the two principals may see them: as if no early signal existed.</summary>
    public PlaysReading ForOthers() => Ranked(Plays.Where(p => !p.IsPrivate));

    /// <summary>Puts plays in order and shares the free places out among those called for, the cheapest first.</summary>
    internal static PlaysReading Ranked(IEnumerable<PlayReading> plays)
    {
        var all = plays.ToList();
        var places = MostOpen - all.Count(p => p.State == PlayState.Open);
        var called = all.Where(p => p.State is PlayState.Due or PlayState.Waiting)
            .OrderBy(p => p.Play.CostRank)
            .Select((p, i) => p with { State = i < places ? PlayState.Due : PlayState.Waiting });
        var ended = all.Where(p => p.State is PlayState.Done or PlayState.Stopped).OrderByDescending(p => p.EndedOn ?? p.Due);

        return new PlaysReading([.. all.Where(p => p.State == PlayState.Open).OrderBy(p => p.Due), .. called, .. ended]);
    }
}
