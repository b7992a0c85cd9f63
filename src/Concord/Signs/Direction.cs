namespace Concord.Signs;

/// <summary>Whose behaviour towards the other an indicator reads.</summary>
public enum Direction
{
    /// <summary>The CIO's behaviour towards the CISO.</summary>
    Cio,

    /// <summary>The CISO's behaviour towards the CIO.</summary>
    Ciso,

    /// <summary>Both together: there is no direction.</summary>
    Joint,
}
