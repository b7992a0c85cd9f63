namespace Concord.Web.Seats;

/// <summary>From which seat a person looks. Until sign-in exists it is chosen on the page.</summary>
public enum Seat
{
    /// <summary>No seat chosen yet.</summary>
    Anonymous,

    /// <summary>The chief information officer.</summary>
    Cio,

    /// <summary>The chief information security officer.</summary>
    Ciso,

    /// <summary>Somebody who works for the CIO.</summary>
    CioStaff,

    /// <summary>Somebody who works for the CISO.</summary>
    CisoStaff,

    /// <summary>A member of the board.</summary>
    Board,

    /// <summary>The board's secretary.</summary>
    Secretary,

    /// <summary>An auditor.</summary>
    Auditor,

    /// <summary>Who runs the machine.</summary>
    Admin,
}

/// <summary>What can be said of a seat without knowing anything else.</summary>
public static class SeatExtensions
{
    /// <summary>The seats a person can choose, in the order of the access matrix.</summary>
    public static IReadOnlyList<Seat> Choices { get; } =
        [Seat.Cio, Seat.Ciso, Seat.CioStaff, Seat.CisoStaff, Seat.Board, Seat.Secretary, Seat.Auditor, Seat.Admin];

    /// <summary>The seat as the access matrix writes it, such as <c>cio_staff</c>: also the actor of what it writes.</summary>
    public static string Code(this Seat seat) => seat switch
    {
        Seat.Cio => "cio",
        Seat.Ciso => "ciso",
        Seat.CioStaff => "cio_staff",
        Seat.CisoStaff => "ciso_staff",
        Seat.Board => "board",
        Seat.Secretary => "secretary",
        Seat.Auditor => "auditor",
        Seat.Admin => "admin",
        _ => "anonymous",
    };

    /// <summary>The seat in words, such as "CIO's staff".</summary>
    public static string Name(this Seat seat) => seat switch
    {
        Seat.Cio => "CIO",
        Seat.Ciso => "CISO",
        Seat.CioStaff => "CIO’s staff",
        Seat.CisoStaff => "CISO’s staff",
        Seat.Board => "Board",
        Seat.Secretary => "Board secretary",
        Seat.Auditor => "Auditor",
        Seat.Admin => "Administrator",
        _ => "No seat",
    };

    /// <summary>Whether it is one of the two whose work together is looked at.</summary>
    public static bool IsPrincipal(this Seat seat) => seat is Seat.Cio or Seat.Ciso;

    /// <summary>The side the seat belongs to, or null.</summary>
    public static Side? ToSide(this Seat seat) => seat switch
    {
        Seat.Cio or Seat.CioStaff => Side.Cio,
        Seat.Ciso or Seat.CisoStaff => Side.Ciso,
        _ => null,
    };

    /// <summary>The seat with the given code; <see cref="Seat.Anonymous"/> where there is none.</summary>
    public static Seat Parse(string? code) => Choices.FirstOrDefault(seat => seat.Code() == code);
}
