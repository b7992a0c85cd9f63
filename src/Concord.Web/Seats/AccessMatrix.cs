namespace Concord.Web.Seats;

/// <summary>Every action an endpoint can belong to, and which seats may do it.</summary>
/// <remarks>A test holds the rows against the access matrix; the server does not start with an endpoint that names none.</remarks>
public static class AccessMatrix
{
    public static readonly AccessRow ViewFacts = new(
        "view shared facts (decisions; overrides; findings; tickets; purchases; incidents; budgets; risks)",
        "see the evidence",
        "Y,Y,scope,scope,published,published,grant,N,N,N");

    public static readonly AccessRow ImportFile = new(
        "import a file",
        "add files",
        "Y,Y,Y,Y,N,N,N,N,Y,N");

    public static readonly AccessRow ViewSigns = new(
        "view the 12 signs and their evidence",
        "see the signs",
        "Y,Y,N,N,published,N,grant,N,N,N") { ServesReaders = true };

    public static readonly AccessRow VerifyLedger = new(
        "verify the ledger (proofs; checkpoints)",
        "check the ledger",
        "Y,Y,Y,Y,Y,Y,Y,Y,N,config");

    public static readonly AccessRow ExportBundle = new(
        "export own bundle for offline verification",
        "export the ledger",
        "Y,Y,own,own,published,published,grant,N,N,N");

    /// <summary>
    /// The survey's answers, once both have answered, are what the two talk about in their one-to-one: its agenda is the row that is theirs alone.
    /// The row on survey aggregates is the team pulse's.
    /// </summary>
    public static readonly AccessRow PrepareOneToOne = new(
        "write 1:1 agenda item",
        "prepare the one-to-one from both answers to the survey",
        "Y,Y,N,N,N,N,N,N,N,N");

    /// <summary>The desk on which options papers are written is also where they are read: who may write sees what the paper rests on.</summary>
    public static readonly AccessRow WritePaper = new(
        "write a recommendation / options paper",
        "write options papers",
        "Y,Y,Y,Y,N,N,N,N,N,N");

    public static readonly AccessRow Decide = new(
        "decide / override a recommendation",
        "choose from an options paper",
        "Y,Y,N,N,Y,N,N,N,N,N");

    /// <summary>Ranking the asks of both together is the two's alone, like the agenda of their one-to-one, under whose row it stands: the matrix has none of its own.</summary>
    public static readonly AccessRow RankTogether = new(PrepareOneToOne.Action, "rank the asks of both for one budget", PrepareOneToOne.Words);

    /// <summary>Looking at the risk appetite and signing it: the two and the board sign, its secretary records the board's signature.</summary>
    public static readonly AccessRow SetAppetite = new(
        "set risk appetite",
        "sign the risk appetite",
        "propose,propose,N,N,Y,record,N,N,N,N") { Serves = ["propose", "record"] };

    /// <summary>The same row for who words a statement: recording is not proposing.</summary>
    public static readonly AccessRow ProposeAppetite = new(SetAppetite.Action, "propose a risk appetite", SetAppetite.Words) { Serves = ["propose"] };

    /// <summary>Blind estimates are the two's alone, like the agenda of their one-to-one, under whose row they stand: the matrix has none of their own.</summary>
    public static readonly AccessRow EstimateBlind = new(PrepareOneToOne.Action, "estimate risks blind", PrepareOneToOne.Words);

    /// <summary>The rows that stand in the access matrix.</summary>
    public static IReadOnlyList<AccessRow> Rows { get; } =
        [WritePaper, Decide, ViewFacts, ImportFile, ViewSigns, PrepareOneToOne, RankTogether, EstimateBlind, ProposeAppetite, SetAppetite, VerifyLedger, ExportBundle];

    /// <summary>
    /// What shows nothing of the organisation and is open to everybody on this machine: choosing a seat, the stylesheet,
    /// the list of keys, the page for an address that does not exist. The matrix has no row for it.
    /// </summary>
    public static readonly AccessRow Open = new("open", "look", "Y,Y,Y,Y,Y,Y,Y,Y,Y,Y");

    /// <summary>Declares the action an endpoint belongs to.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, AccessRow row)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(row);
}
