namespace Concord.Web.Charts;

/// <summary>How sure the data make us that a value lies over the line, in the calibrated words of the house.</summary>
public enum Sureness
{
    /// <summary>Too few cases to say.</summary>
    TooFew,

    /// <summary>At most 5 %.</summary>
    VeryUnlikely,

    /// <summary>At most 33 %.</summary>
    Unlikely,

    /// <summary>Between 33 % and 66 %.</summary>
    AboutEven,

    /// <summary>At least 66 %.</summary>
    Likely,

    /// <summary>At least 95 %.</summary>
    AlmostSure,
}

/// <summary>Sureness from a probability and as words.</summary>
public static class SurenessExtensions
{
    /// <summary>The word for a probability of 0 to 1.</summary>
    public static Sureness Of(double probability) => probability switch
    {
        >= 0.95 => Sureness.AlmostSure,
        >= 0.66 => Sureness.Likely,
        > 0.33 => Sureness.AboutEven,
        > 0.05 => Sureness.Unlikely,
        _ => Sureness.VeryUnlikely,
    };

    /// <summary>The word as it stands beside the number.</summary>
    public static string Word(this Sureness sureness) => sureness switch
    {
        Sureness.AlmostSure => "Almost sure",
        Sureness.Likely => "Likely",
        Sureness.AboutEven => "About even",
        Sureness.Unlikely => "Unlikely",
        Sureness.VeryUnlikely => "Very unlikely",
        _ => "Too few to say",
    };
}
