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

/// <summary>What can be said of a direction without knowing anything else.</summary>
public static class DirectionExtensions
{
    /// <summary>The side whose behaviour is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Both together have no side.</exception>
    public static Side ToSide(this Direction direction) => direction switch
    {
        Direction.Cio => Side.Cio,
        Direction.Ciso => Side.Ciso,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Both together have no side."),
    };

    /// <summary>The side whose behaviour is read, as its seat is called: "CIO" or "CISO".</summary>
    public static string Seat(this Direction direction) => Words.Seat(direction.ToSide());

    /// <summary>The seat of the other side.</summary>
    public static string OtherSeat(this Direction direction) => Words.Seat(direction.ToSide().Counterpart());
}
