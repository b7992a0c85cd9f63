using System.Globalization;
using System.Text;
using Concord.Risk;

namespace Concord.Tests.Risk;

/// <summary>Risk files with options, written the way a person writes them.</summary>
internal static class Papers
{
    public static readonly DateOnly Start = new(2026, 11, 23);

    /// <summary>One scenario: half an event a year of exactly 100,000, over 36 months.</summary>
    public const string Constant = """{"id":"s","frequency":{"type":"poisson","lambda":0.5},"severity":{"type":"constant","value":100000}}""";

    /// <summary>One scenario: an uncertain rate and a lognormal loss.</summary>
    public const string Lognormal = """{"id":"s","frequency":{"type":"poisson","lambda":{"pert":[0.1,0.4,1]}},"severity":{"type":"lognormal","p05":20000,"p95":2000000}}""";

    public static OptionsPaper Of(string scenarios, string options, string more = "")
    {
        var problems = new RiskProblems();
        var paper = OptionsPaper.Read(Bytes(scenarios, options, more), Start, problems);

        Assert.Empty(problems.Sentences);

        return paper!;
    }

    /// <summary>The only sentence with which a file is refused.</summary>
    public static string Refusal(string scenarios, string options, string more = "")
    {
        var problems = new RiskProblems();

        Assert.Null(OptionsPaper.Read(Bytes(scenarios, options, more), Start, problems));

        return Assert.Single(problems.Sentences);
    }

    /// <summary>An option that changes scenario s.</summary>
    public static string Option(string id, string change, double oneOff = 0, double yearly = 0, double days = 0, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{id}}","title":"Way {{id}}","cost":{"oneOff":{{oneOff}},"yearly":{{yearly}}},"days":{{days}},"changes":[{"scenario":"s",{{change}}}]{{more}}}""");

    private static byte[] Bytes(string scenarios, string options, string more) =>
        Encoding.UTF8.GetBytes($$"""{"currency":"EUR","horizonMonths":36,"scenarios":[{{scenarios}}],"options":[{{options}}]{{more}}}""");
}
