namespace Concord.Evidence.Interchange;

/// <summary>
/// Which version of a piece of evidence counts (CONTRACT §1): the newest by the source's own time of change; where no
/// version has one, the newest recorded; and where that leaves two, the greater by bytes of content.
/// </summary>
/// <remarks>
/// A version without a time of change never counts before one with it, and two versions with the same time of change
/// are a tie whatever import brought them: with a time of change no order of imports matters.
/// </remarks>
public static class VersionRule
{
    /// <summary>Less than zero when <paramref name="b"/> counts before <paramref name="a"/>, greater when it is the other way round, zero for the same content.</summary>
    public static int Compare(HeldVersion a, HeldVersion b)
    {
        var byStanding = CompareStanding(a, b);

        return byStanding != 0 ? byStanding : a.Content.Span.SequenceCompareTo(b.Content.Span);
    }

    /// <summary>Whether only the bytes decide between the two, so that the tie is to be named.</summary>
    public static bool IsTie(HeldVersion a, HeldVersion b) =>
        CompareStanding(a, b) == 0 && !a.Content.Span.SequenceEqual(b.Content.Span);

    /// <summary>The version that counts.</summary>
    /// <exception cref="ArgumentException">There is no version.</exception>
    public static HeldVersion Counting(IEnumerable<HeldVersion> versions) =>
        versions.Max(Comparer<HeldVersion>.Create(Compare)) ?? throw new ArgumentException("There is no version to choose from.", nameof(versions));

    private static int CompareStanding(HeldVersion a, HeldVersion b) => (a.UpdatedAt, b.UpdatedAt) switch
    {
        ({ } first, { } second) => first.CompareTo(second),
        (null, null) => a.Import.CompareTo(b.Import),
        ({ }, null) => 1,
        (null, { }) => -1,
    };
}
