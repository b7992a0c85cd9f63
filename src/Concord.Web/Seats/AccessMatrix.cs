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

    /// <summary>
    /// Adding a fact to a briefing. Beginning a briefing and recording what a forum heard stand under it too: the matrix has no rows of their own,
    /// and it is the same seats whose word they are.
    /// </summary>
    public static readonly AccessRow AddBriefingFact = new(
        "add a fact to a board briefing",
        "add facts to a board briefing",
        "Y,Y,draft,draft,N,Y,N,N,N,N");

    /// <summary>The same row for a draft: a file that stays with whoever wrote it. Only an executive puts its facts into the briefing.</summary>
    public static readonly AccessRow DraftFacts = new(AddBriefingFact.Action, "draft facts for a board briefing", AddBriefingFact.Words) { Serves = ["draft"] };

    /// <summary>The same row for a briefing's slot and its date: whoever begins one says when, and the room keeps each seat to its part. Dates are the secretary's.</summary>
    public static readonly AccessRow KeepSlot = new(AddBriefingFact.Action, "move, withdraw or give back a briefing’s slot", AddBriefingFact.Words);

    /// <summary>An author's own words: rewording, answering a suggestion, a note, a concurrence, what was presented.</summary>
    public static readonly AccessRow WordOwnFact = new(
        "reword own fact in a briefing",
        "word its own facts in a briefing",
        "own,own,N,N,N,N,N,N,N,N") { Serves = ["own"] };

    public static readonly AccessRow SuggestWording = new(
        "reword the other side's fact",
        "suggest other words for a fact",
        "suggest,suggest,N,N,N,suggest,N,N,N,N") { Serves = ["suggest"] };

    public static readonly AccessRow WithholdFact = new(
        "withhold the other side's fact from a briefing",
        "withhold the other’s fact with a reason the board reads",
        "flagged,flagged,N,N,N,N,N,N,N,N") { Serves = ["flagged"] };

    /// <summary>Signing and publishing: both sign; the secretary may publish after the deadline, with the missing signature shown.</summary>
    public static readonly AccessRow PublishBriefing = new(
        "publish a briefing",
        "publish a board briefing",
        "both,both,N,N,N,Y,N,N,N,N") { Serves = ["both"] };

    /// <summary>Looking at the safe channel: its messages exist for both, their words are for the sender and the secretary.</summary>
    public static readonly AccessRow SafeChannel = new(
        "send straight to the board (safe channel)",
        "use the safe channel to the board’s secretary",
        "Y,Y,N,N,N,receive,N,N,N,N") { Serves = ["receive"] };

    /// <summary>The same row for who writes: receiving is not sending.</summary>
    public static readonly AccessRow SendSafely = new(SafeChannel.Action, "write to the board’s secretary alone", SafeChannel.Words);

    /// <summary>A briefing in the making. Staff see the facts of their own side.</summary>
    public static readonly AccessRow ReadOwnDraft = new(
        "read a draft briefing",
        "read its part of a briefing in the making",
        "Y,Y,own,own,N,Y,N,N,N,N") { Serves = ["own"] };

    /// <summary>The same row for pages that show both sides' facts together.</summary>
    public static readonly AccessRow ReadDraft = new(ReadOwnDraft.Action, "read a briefing in the making", ReadOwnDraft.Words);

    public static readonly AccessRow ReadPublished = new(
        "read a published briefing",
        "read published briefings",
        "Y,Y,N,N,Y,Y,grant,N,N,N");

    /// <summary>The rows that stand in the access matrix.</summary>
    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        WritePaper, Decide, ViewFacts, ImportFile, ViewSigns, PrepareOneToOne, RankTogether, EstimateBlind, ProposeAppetite, SetAppetite,
        AddBriefingFact, DraftFacts, KeepSlot, WordOwnFact, SuggestWording, WithholdFact, PublishBriefing, SafeChannel, SendSafely, ReadOwnDraft, ReadDraft, ReadPublished,
        VerifyLedger, ExportBundle,
    ];

    /// <summary>
    /// What shows nothing of the organisation and is open to everybody on this machine: choosing a seat, the stylesheet,
    /// the list of keys, the page for an address that does not exist. The matrix has no row for it.
    /// </summary>
    public static readonly AccessRow Open = new("open", "look", "Y,Y,Y,Y,Y,Y,Y,Y,Y,Y");

    /// <summary>Declares the action an endpoint belongs to.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, AccessRow row)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(row);
}
