namespace Concord.Web.Seats;

/// <summary>Who may do one thing: a row of the access matrix, with the matrix's own words for each seat.</summary>
/// <remarks>
/// The words served today are <c>Y</c>, for the signs <c>published</c> where the charter names the seat among its readers, and those a row says it serves.
/// Every other word (<c>scope</c>, <c>grant</c>, <c>own</c> …) waits for sign-in and is refused with a sentence until then.
/// </remarks>
public sealed record AccessRow
{
    private readonly string[] _words;

    /// <summary>A row as the matrix writes it.</summary>
    /// <param name="action">The first column.</param>
    /// <param name="verb">The action in a few words that fit behind "may".</param>
    /// <param name="words">The columns cio to anonymous, separated by commas.</param>
    public AccessRow(string action, string verb, string words)
    {
        Action = action;
        Verb = verb;
        _words = words.Split(',');
    }

    /// <summary>Whether the charter's readers may do it where the matrix says <c>published</c>.</summary>
    public bool ServesReaders { get; init; }

    /// <summary>Words of the matrix under which the endpoints of this row themselves keep a seat to its part, such as <c>propose</c>.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>The action as the matrix names it.</summary>
    public string Action { get; }

    /// <summary>The action in a few words that fit behind "may".</summary>
    public string Verb { get; }

    /// <summary>The columns cio to anonymous as the matrix writes them.</summary>
    public string Words => string.Join(',', _words);

    /// <summary>What the matrix says for a seat.</summary>
    public string For(Seat seat) => _words[seat switch
    {
        Seat.Cio => 0,
        Seat.Ciso => 1,
        Seat.CioStaff => 2,
        Seat.CisoStaff => 3,
        Seat.Board => 4,
        Seat.Secretary => 5,
        Seat.Auditor => 6,
        Seat.Admin => 7,
        _ => 9,
    }];

    /// <summary>Whether the seat may, given the seats the charter names as readers.</summary>
    public bool Allows(Seat seat, IReadOnlyCollection<Seat> readers) => For(seat) switch
    {
        "Y" => true,
        "published" => ServesReaders && readers.Contains(seat),
        var word => Serves.Contains(word),
    };

    /// <summary>Why the seat may not, in a sentence.</summary>
    public string Refusal(Seat seat) => seat == Seat.Anonymous
        ? $"Choose a seat first: only some seats may {Verb}."
        : For(seat) switch
        {
            "scope" => $"The seat “{seat.Name()}” may {Verb} in its own area only, and areas need sign-in, which this version does not have yet.",
            "published" when !ServesReaders => $"The seat “{seat.Name()}” may {Verb} once it is published, and this version can’t publish yet.",
            "published" => $"The seat “{seat.Name()}” may {Verb} once the charter names it among its readers. The charter on record does not.",
            "grant" => $"The seat “{seat.Name()}” may {Verb} with a written audit scope and its end date. None is on record, and this version can’t record one yet.",
            "record" => $"The seat “{seat.Name()}” records what the board decides; it may not {Verb}.",
            "receive" => $"The seat “{seat.Name()}” receives what is sent to it; it may not {Verb}.",
            "draft" => $"The seat “{seat.Name()}” drafts, and its executive puts the facts in; it may not {Verb}.",
            "N" => $"The seat “{seat.Name()}” may not {Verb}. That is part of what both sides agreed.",
            _ => $"The seat “{seat.Name()}” may {Verb} only under conditions that need sign-in, which this version does not have yet.",
        };
}
