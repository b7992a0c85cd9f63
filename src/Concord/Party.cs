namespace Concord;

/// <summary>A side, or a function whose same behaviour serves as comparator (CONTRACT §1).</summary>
public enum Party
{
    /// <summary>The CIO's side.</summary>
    Cio,

    /// <summary>The CISO's side.</summary>
    Ciso,

    /// <summary>The legal function.</summary>
    Legal,

    /// <summary>The finance function.</summary>
    Finance,

    /// <summary>The privacy function.</summary>
    Privacy,

    /// <summary>The enterprise architecture function.</summary>
    Architecture,

    /// <summary>Human resources.</summary>
    Hr,

    /// <summary>A business unit.</summary>
    Business,
}

/// <summary>What can be said of a party without knowing anything else.</summary>
public static class PartyExtensions
{
    /// <summary>The side this party is, or null when it is a function.</summary>
    public static Side? ToSide(this Party party) => party switch
    {
        Party.Cio => Side.Cio,
        Party.Ciso => Side.Ciso,
        _ => null,
    };

    /// <summary>Whether the party is the given side.</summary>
    public static bool Is(this Party party, Side side) => party.ToSide() == side;

    /// <summary>Whether the party is neither side: a comparator's function.</summary>
    public static bool IsFunction(this Party party) => party.ToSide() is null;
}
