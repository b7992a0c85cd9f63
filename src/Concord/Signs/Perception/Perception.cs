namespace Concord.Signs;

/// <summary>What the paired survey shows (SIGNS §3): for the two alone. A gap is the CIO's mark minus the CISO's, always beside both marks.</summary>
/// <remarks>An answer of one side alone is in none of it: it stays sealed until both have answered. Nothing here is averaged with behaviour.</remarks>
public sealed record Perception
{
    /// <summary>Fewest pairs of marks from which agreement is told (SIGNS §3.3).</summary>
    public const int FewestPairs = 48;

    /// <summary>Fewest scored waves from which a trend is told (SIGNS §3.3).</summary>
    public const int FewestWaves = 2;

    /// <summary>"Can't say" from so many of the sixteen on leaves a wave unscored (SIGNS §3.3).</summary>
    public const int MostUnsaid = 3;

    /// <summary>The waves, the oldest first.</summary>
    public required IReadOnlyList<PerceptionWave> Waves { get; init; }

    /// <summary>The wave whose answers are shown: the newest that both answered; null = none yet.</summary>
    public string? Shown { get; init; }

    /// <summary>Its answers, question by question, side by side.</summary>
    public IReadOnlyList<ItemPerception> Items { get; init; } = [];

    /// <summary>Agreement, perceived agreement and understanding on the predicted questions, for each side.</summary>
    public IReadOnlyList<Congruence> Congruence { get; init; } = [];

    /// <summary>Questions on conflict that the two answered two steps or more apart in two waves running.</summary>
    public IReadOnlyList<AsymmetryAlert> Alerts { get; init; } = [];

    /// <summary>Agreement over all scored waves; null below 48 pairs. Never called good or poor.</summary>
    public PerceptionAgreement? Agreement { get; init; }

    /// <summary>The mean gap of each scored wave, the oldest first; empty before two.</summary>
    public IReadOnlyList<GapPoint> Trend { get; init; } = [];

    /// <summary>The widest gaps of the shown wave as topics for thirty minutes, the widest first, at most three.</summary>
    public IReadOnlyList<AgendaTopic> Agenda { get; init; } = [];

    /// <summary>Answers beside the behaviour they are about; never averaged.</summary>
    public IReadOnlyList<BesideBehaviour> Beside { get; init; } = [];

    /// <summary>What is missing for the figures that are not there, each a sentence.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>One wave of the survey.</summary>
/// <param name="Wave">Its id.</param>
/// <param name="At">When both had answered, else when it closed.</param>
/// <param name="CioAnswered">Whether the CIO has answered; where not and the wave is over, the page says "no answer".</param>
/// <param name="CisoAnswered">The same of the CISO.</param>
/// <param name="IsOver">Whether nobody can answer any more.</param>
/// <param name="IsScored">Whether both answered, with fewer than three times "can't say" each.</param>
public sealed record PerceptionWave(string Wave, DateTimeOffset At, bool CioAnswered, bool CisoAnswered, bool IsOver, bool IsScored)
{
    /// <summary>Whether both have answered and each sees the other's answers.</summary>
    public bool IsRevealed => CioAnswered && CisoAnswered;
}

/// <summary>What both answered to one question.</summary>
/// <param name="Item">The question's id.</param>
/// <param name="Cio">The CIO's mark, 1 to 5; null = can't say.</param>
/// <param name="Ciso">The CISO's mark, 1 to 5; null = can't say.</param>
/// <param name="Gap">The CIO's minus the CISO's; null where either is missing or the wave is not scored.</param>
public sealed record ItemPerception(string Item, int? Cio, int? Ciso, int? Gap);

/// <summary>One side's view of one question beside the other's (Benlian and Haffke 2016).</summary>
/// <param name="Item">The question's id.</param>
/// <param name="Side">Whose view.</param>
/// <param name="Agreement">Its mark minus the other's.</param>
/// <param name="PerceivedAgreement">Its mark minus what it thinks the other answers.</param>
/// <param name="Understanding">What it thinks the other answers minus what the other answered.</param>
/// <param name="AgreesMoreThanBelieved">Whether the two are within a step while the side expected two or more between its guess and the truth.</param>
/// <param name="Text">What may be said of it.</param>
public sealed record Congruence(string Item, Side Side, int Agreement, int PerceivedAgreement, int Understanding, bool AgreesMoreThanBelieved, string Text);

/// <summary>How much conflict there was looks different to the two, twice running: a start for a conversation, no sign.</summary>
/// <param name="Item">Q14 or Q15.</param>
/// <param name="Before">The gap of the wave before.</param>
/// <param name="Now">The gap of the newest wave.</param>
/// <param name="Text">What may be said of it.</param>
public sealed record AsymmetryAlert(string Item, int Before, int Now, string Text);

/// <summary>Agreement of the two over questions and waves, beyond chance.</summary>
/// <param name="Pairs">Pairs of marks, at least 48.</param>
/// <param name="Kappa">Quadratic weighted kappa, up to 1; null when neither ever varied.</param>
/// <param name="Ac2">Gwet's AC2, up to 1.</param>
public sealed record PerceptionAgreement(int Pairs, double? Kappa, double Ac2);

/// <summary>The mean gap of one wave over the questions on working together.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="At">When both had answered.</param>
/// <param name="Pairs">Pairs of marks.</param>
/// <param name="Mean">The mean of the CIO's minus the CISO's mark.</param>
/// <param name="Low">Lower end of the 90 % t interval, questions as units.</param>
/// <param name="High">Upper end.</param>
public sealed record GapPoint(string Wave, DateTimeOffset At, int Pairs, double Mean, double Low, double High);

/// <summary>One topic of the conversation after a wave, with both positions.</summary>
/// <param name="Item">The question's id.</param>
/// <param name="Cio">The CIO's mark.</param>
/// <param name="Ciso">The CISO's mark.</param>
/// <param name="Minutes">How long to talk about it.</param>
/// <param name="Text">The topic as a sentence.</param>
public sealed record AgendaTopic(string Item, int Cio, int Ciso, int Minutes, string Text);

/// <summary>Two answers beside the behaviour of the sign or cause they are about (SIGNS §3.5).</summary>
/// <param name="Item">The question's id.</param>
/// <param name="Theme">The sign or cause.</param>
/// <param name="Cio">The CIO's mark.</param>
/// <param name="Ciso">The CISO's mark.</param>
/// <param name="State">What the behaviour shows.</param>
/// <param name="Text">What the two together say; null where they say nothing: middling marks, or behaviour that can't be judged.</param>
public sealed record BesideBehaviour(string Item, string Theme, int Cio, int Ciso, IndicatorState State, string? Text);
