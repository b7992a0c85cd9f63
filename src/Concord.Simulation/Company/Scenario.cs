namespace Concord.Simulation;

/// <summary>What a synthetic company is like: its size, its world, what is planted in it, and what only looks like trouble.</summary>
/// <remarks>Written as text it is one line, such as <c>S6:g=1,dir=CIO&gt;CISO,onset=53,shape=step;N5;G3;sigma=0.6</c>; settings at their usual value are left out.</remarks>
public sealed record Scenario
{
    /// <summary>How large the company is.</summary>
    public CompanySize Size { get; init; } = CompanySize.Mid;

    /// <summary>How well the two work together before anything is planted.</summary>
    public CompanyWorld World { get; init; } = CompanyWorld.Healthy;

    /// <summary>How many weeks are simulated, from 1.</summary>
    public int Weeks { get; init; } = 156;

    /// <summary>σ: how much the load that everybody shares varies, on the logit scale; 0 = it does not.</summary>
    public double Sigma { get; init; }

    /// <summary>The signs that are switched on.</summary>
    public IReadOnlyList<Injection> Injections { get; init; } = [];

    /// <summary>What resembles trouble and is none.</summary>
    public LookAlikes LookAlikes { get; init; }

    /// <summary>How the figures are gamed.</summary>
    public Games Games { get; init; }

    /// <summary>Which kinds of strain act on others.</summary>
    public Couplings Couplings { get; init; } = Couplings.All;

    /// <summary>How much is written down, and how late.</summary>
    public Logging Logging { get; init; } = new();

    /// <summary>Whether the same behaviour towards others is recorded too.</summary>
    public bool HasComparators { get; init; } = true;

    /// <summary>Reads a scenario from its text.</summary>
    /// <exception cref="FormatException">The text is no scenario; the message says where and why.</exception>
    public static Scenario Parse(string text) => ScenarioText.Read(text);

    /// <summary>The scenario as text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => ScenarioText.Write(this);
}
