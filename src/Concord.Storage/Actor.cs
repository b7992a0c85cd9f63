namespace Concord.Storage;

/// <summary>The seat from which something is written, by its code in the access matrix. Never a person.</summary>
public sealed record Actor
{
    /// <summary>Every seat that can write, and the program itself.</summary>
    private static readonly string[] Seats =
        ["cio", "ciso", "cio_staff", "ciso_staff", "board", "secretary", "auditor", "admin", "connector", "program"];

    private Actor(string seat) => Seat = seat;

    /// <summary>Everybody who can stand behind an entry.</summary>
    public static IReadOnlyList<Actor> All { get; } = [.. Seats.Select(seat => new Actor(seat))];

    /// <summary>The program itself, for what it records of its own doing.</summary>
    public static Actor Program { get; } = Of("program");

    /// <summary>The seat's code, such as <c>ciso_staff</c>.</summary>
    public string Seat { get; }

    /// <summary>The seat with this code.</summary>
    /// <exception cref="ArgumentException">No seat has this code.</exception>
    public static Actor Of(string seat) =>
        All.FirstOrDefault(a => a.Seat == seat) ?? throw new ArgumentException($"No seat is called '{seat}'.", nameof(seat));

    /// <summary>The seat of a side's principal.</summary>
    public static Actor Of(Side side) => Of(side == Side.Cio ? "cio" : "ciso");

    /// <inheritdoc/>
    public override string ToString() => Seat;
}
