namespace Concord.Simulation;

/// <summary>Where the true value of one indicator lies in the worlds, and which way is worse.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Ref">The working level: a share of events, or median days.</param>
/// <param name="Tol">The tolerance.</param>
/// <param name="P1">The size worth finding.</param>
/// <param name="IsPrimary">Whether planting the sign plants it.</param>
/// <param name="IsJoint">Whether both sides' behaviour is read together.</param>
/// <param name="Typical">The published rate, where there is one.</param>
/// <param name="Kind">What the level is.</param>
internal sealed record Level(
    string Id, double Ref, double Tol, double P1, bool IsPrimary = false, bool IsJoint = false, double? Typical = null, LevelKind Kind = LevelKind.Share)
{
    /// <summary>The sign or cause it belongs to.</summary>
    internal string SignId => Id.Split('.')[0];

    /// <summary>The value before anything is planted.</summary>
    internal double In(CompanyWorld world) => world switch
    {
        CompanyWorld.Boundary => Tol,
        CompanyWorld.Typical => Typical ?? Ref,
        _ => Ref,
    };
}

/// <summary>What a level is and on which scale it moves.</summary>
internal enum LevelKind
{
    /// <summary>A share, on the logit scale.</summary>
    Share,

    /// <summary>A share that is 0 where nothing is wrong, on the plain scale.</summary>
    ShareFromZero,

    /// <summary>Median days, on the logarithmic scale.</summary>
    Days,

    /// <summary>How much of the other's priorities is known, on the plain scale; less is worse.</summary>
    Understanding,
}
