namespace Concord.Web.Charts;

/// <summary>Whose mark it is: colour and shape. Only the sides have a colour.</summary>
public enum Tone
{
    /// <summary>Blue circle.</summary>
    Cio,

    /// <summary>Orange diamond.</summary>
    Ciso,

    /// <summary>Ink square: both together.</summary>
    Joint,
}

internal static class ToneExtensions
{
    public static string Name(this Tone tone) => tone switch
    {
        Tone.Cio => "cio",
        Tone.Ciso => "ciso",
        _ => "joint",
    };
}
