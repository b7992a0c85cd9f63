namespace Concord.Signs;

/// <summary>An alarm a detector raised. It is never deleted: it closes when fresh data lie inside the tolerance, and is called superseded when late evidence no longer supports it.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Direction">Whose behaviour it read.</param>
/// <param name="Tier">The early or the reportable signal.</param>
/// <param name="Raised">The Monday on which it was raised.</param>
/// <param name="Closed">The Monday on which it closed; null while it stands.</param>
public sealed record RaisedAlarm(string Indicator, Direction Direction, Tier Tier, DateOnly Raised, DateOnly? Closed);

/// <summary>The two tiers of signals (SIGNS §2.5).</summary>
public enum Tier
{
    /// <summary>Tier W: worth a look, for the two principals only.</summary>
    Early,

    /// <summary>Tier S: for the readers named in the charter.</summary>
    Reportable,
}
