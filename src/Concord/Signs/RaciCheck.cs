using Concord.Evidence;

namespace Concord.Signs;

/// <summary>What an activity's letters of responsibility lack (SIGNS S9.1), and whom each side named alone (S9.2).</summary>
internal static class RaciCheck
{
    /// <summary>What is amiss, each in a few words; nothing for a sound activity.</summary>
    internal static IEnumerable<string> DefectsOf(Activity activity, Dossier dossier)
    {
        if (!IsSettled(activity, dossier) && HasBothViews(activity) && !AreAlike(activity.Versions[Side.Cio], activity.Versions[Side.Ciso], dossier))
        {
            yield return "the two versions differ";
            yield break;
        }

        var letters = activity.Agreed ?? activity.Versions.Where(v => IsFilled(v.Value)).OrderBy(v => v.Key).Select(v => v.Value).FirstOrDefault() ?? new RaciLetters();
        var accountable = HoldersOf(letters.Accountable, dossier);
        if (accountable.Count != 1)
        {
            yield return accountable.Count == 0 ? "nobody is accountable" : $"{accountable.Count} are accountable";
        }
        else if (!IsAccepted(activity, letters.Accountable[0], dossier))
        {
            yield return "its holder has not accepted to be accountable";
        }

        if (letters.Responsible.Count == 0)
        {
            yield return "nobody is responsible";
        }
    }

    /// <summary>Whom each side alone holds accountable, as one text each; null where a side filled in nothing or neither names anybody.</summary>
    internal static (string Cio, string Ciso)? NamedAlone(Activity activity, Dossier dossier)
    {
        if (!HasBothViews(activity))
        {
            return null;
        }

        var named = (Cio: Named(Side.Cio), Ciso: Named(Side.Ciso));

        return named is { Cio: "", Ciso: "" } ? null : named;

        string Named(Side side) => string.Join(", ", HoldersOf(activity.Versions[side].Accountable, dossier));
    }

    /// <summary>Whether only one side has filled in its version and nothing is agreed.</summary>
    internal static bool IsOneSided(Activity activity) => activity.Agreed is null && activity.Versions.Count(v => IsFilled(v.Value)) == 1;

    private static bool HasBothViews(Activity activity) => activity.Versions.Count(v => IsFilled(v.Value)) == 2;

    private static bool IsFilled(RaciLetters l) => l.Responsible.Count + l.Accountable.Count + l.Consulted.Count + l.Informed.Count > 0;

    // Differences of versions filled in alone are settled by an agreed version both signed.
    private static bool IsSettled(Activity activity, Dossier dossier) =>
        activity.Agreed is not null && Seats.SidesOf(activity.SignedBy, dossier).Count == 2;

    private static bool AreAlike(RaciLetters one, RaciLetters other, Dossier dossier) =>
        HoldersOf(one.Accountable, dossier).SetEquals(HoldersOf(other.Accountable, dossier))
        && HoldersOf(one.Responsible, dossier).SetEquals(HoldersOf(other.Responsible, dossier));

    // Signing the agreed version is accepting one's letter in it.
    private static bool IsAccepted(Activity activity, string holder, Dossier dossier)
    {
        var accepted = activity.AcceptedBy.Concat(activity.SignedBy).ToList();

        return HoldersOf(accepted, dossier).Overlaps(HoldersOf([holder], dossier))
            || Seats.SidesOf(accepted, dossier).Overlaps(Seats.SidesOf([holder], dossier));
    }

    // A person who holds one seat is the same as the seat.
    private static SortedSet<string> HoldersOf(IEnumerable<string> seats, Dossier dossier) => new(
        seats.Select(s => Seats.SidesOf([s], dossier) is { Count: 1 } sides ? Words.Seat(sides.Single()) : s), StringComparer.Ordinal);
}
