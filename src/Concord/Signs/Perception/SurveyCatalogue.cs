namespace Concord.Signs;

/// <summary>The paired survey (SIGNS §3.2): sixteen questions a quarter, under four minutes, each alone.</summary>
public static class SurveyCatalogue
{
    /// <summary>Days a wave is open (SIGNS §3.1).</summary>
    public const int WaveDays = 7;

    /// <summary>Steps of the scale.</summary>
    public const int Steps = 5;

    private static readonly string[] Extent = ["not at all", "hardly", "partly", "mostly", "fully"];

    private static readonly string[] Amount = ["none", "a little", "some", "quite a lot", "a lot"];

    private static readonly string[] NoOrHow = ["mostly \"no\"", "more \"no\" than \"how\"", "as often as not", "more \"how\" than \"no\"", "mostly \"how\""];

    /// <summary>Every question, in the order in which it is asked.</summary>
    public static IReadOnlyList<SurveyItem> Items { get; } =
    [
        Same("Q1", "posture", "This quarter we stood:", ["nose to nose", "rather apart", "beside each other", "rather together", "shoulder to shoulder"]),
        Same("Q2", "resolution", "When we disagree, the way we resolve it is:", ["poor", "fair", "neutral", "good", "excellent"], "S2", isPredicted: true),
        Same("Q3", "ease of raising things", "I feel at ease raising a difficult point with {other}.", Extent),
        Same("Q4", "respect", "We are courteous and respectful with each other.", Extent),
        Same("Q5", "way of working", "Our work together is:", ["transactional", "rather transactional", "mixed", "rather collaborative", "collaborative"], isPredicted: true),
        Same("Q6", "mutual reliance", "I cannot reach my main goals without {other}, and {other} acts as if that is so.", Extent),
        Same("Q7", "dependability", "{Other} does what was promised to me.", Extent),
        Same("Q8", "timely information", "I get information I need from {other} in time.", Extent, "S3"),
        Same("Q9", "shared knowledge", "I know {other}'s three main priorities and problems.", Extent, "S8"),
        Same("Q10", "clarity of duties", "Who does what between our areas is clear.", Extent, "S9", isPredicted: true),
        Same("Q11", "standing up for the other", "{Other} stands up for my priorities when I am not in the room.", Extent, "S5"),
        Same("Q12", "message to the board", "My message reaches the board as I mean it.", Extent, "S4"),
        new("Q13", "no or how", "What IT hears from security is:", "What security says is:", NoOrHow, "C1", IsPredicted: true),
        Same("Q14", "disagreement about the work", "How much disagreement about the work did we have?", Amount),
        Same("Q15", "friction between the two", "How much friction between us as people did we have?", Amount),
        Same("Q16", "missing from the register", "Something happened this quarter that belongs in the register and is not there. How often?", []),
    ];

    /// <summary>The questions on which more is better: those whose gaps are put together.</summary>
    internal static IReadOnlyList<SurveyItem> OfWorkingTogether { get; } = [.. Items.Take(13)];

    /// <summary>The questions on how much conflict there was, looked at for asymmetry.</summary>
    internal static IReadOnlyList<SurveyItem> OfConflict { get; } = [.. Items.Skip(13).Take(2)];

    private static SurveyItem Same(string id, string construct, string text, IReadOnlyList<string> scale, string? theme = null, bool isPredicted = false) =>
        new(id, construct, Named(text, "CISO"), Named(text, "CIO"), scale, theme, isPredicted);

    private static string Named(string text, string other) =>
        text.Replace("{other}", $"the {other}", StringComparison.Ordinal).Replace("{Other}", $"The {other}", StringComparison.Ordinal);
}
