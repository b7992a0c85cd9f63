using Concord.Evidence;

namespace Concord.Signs;

/// <summary>A reading with the dossier it was read from, so that a small import need not read every sign again.</summary>
/// <param name="Dossier">The evidence.</param>
/// <param name="Reading">What the signs showed.</param>
public sealed record EarlierReading(Dossier Dossier, SignsReading Reading)
{
    /// <summary>What every sign may look at besides the kinds its indicators name.</summary>
    private static readonly string[] Context = ["charter", "person", "feed", "missing-entry", "forum", "absence"];

    /// <summary>What a sign showed then, where nothing it looks at has changed since; null = it has to be read again.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="dossier">The evidence now; a dossier shares the lists that did not change with the one it came from.</param>
    /// <param name="week">The Monday of evaluation.</param>
    internal SignReading? Unchanged(Sign sign, Dossier dossier, DateOnly week)
    {
        var isSame = Reading.Week == week && dossier.Zone.Equals(Dossier.Zone)
            && sign.Indicators.SelectMany(i => i.Kinds).Concat(Context).Distinct().All(kind => ReferenceEquals(dossier.OfKind(kind), Dossier.OfKind(kind)));

        return isSame ? Reading.Signs.FirstOrDefault(s => s.Sign.Id == sign.Id) : null;
    }
}
