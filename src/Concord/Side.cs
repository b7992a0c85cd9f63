namespace Concord;

/// <summary>One of the two roles Concord looks at. It names a seat, never a person.</summary>
public enum Side
{
    /// <summary>The chief information officer: enables the business through technology.</summary>
    Cio,

    /// <summary>The chief information security officer: reduces the risk that technology brings.</summary>
    Ciso,
}

/// <summary>What can be said of a side without knowing anything else.</summary>
public static class SideExtensions
{
    /// <summary>The other side.</summary>
    public static Side Counterpart(this Side side) => side == Side.Cio ? Side.Ciso : Side.Cio;

    /// <summary>The side as a party.</summary>
    public static Party ToParty(this Side side) => side == Side.Cio ? Party.Cio : Party.Ciso;
}
