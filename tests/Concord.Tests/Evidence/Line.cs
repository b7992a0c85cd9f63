using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Tests.Evidence;

/// <summary>Reads single lines in the tests' time zone.</summary>
internal static class Line
{
    public static readonly EvidenceText Text = new(Some.Zone);

    /// <summary>An ordinary line with all that advice needs; extra JSON may be added.</summary>
    public static string Advice(string more = "") =>
        """{"kind":"advice","id":"A-1","from":"CISO","to":"CIO","type":"RECOMMENDATION","subject":"Patch","materiality":2,"issuedAt":"2026-03-02T09:00:00+01:00" """
        + (more is "" ? "}" : $",{more}}}");

    public static T Reads<T>(string line)
        where T : Exhibit
    {
        var exhibit = Text.Read(Encoding.UTF8.GetBytes(line), out var flaw);
        Assert.Null(flaw);

        return Assert.IsType<T>(exhibit);
    }

    /// <summary>The sentence with which a line is refused.</summary>
    public static string Refusal(string line) => Flaw(line).Reason;

    public static Flaw Flaw(string line) => Flaw(Encoding.UTF8.GetBytes(line));

    public static Flaw Flaw(byte[] line)
    {
        var exhibit = Text.Read(line, out var flaw);
        Assert.Null(exhibit);

        return flaw!;
    }

    public static string Written(Exhibit exhibit, JsonObject? extras = null) => Encoding.UTF8.GetString(EvidenceText.Write(exhibit, extras));
}
