using Concord.Evidence;
using Concord.Signs;
using Concord.Web.Signs;

namespace Concord.Tests.Web;

public sealed class AgreedLinesTests
{
    private static readonly Charter First = Some.Charter(1) with { At = Some.At(10), CadenceDays = 7, Thresholds = Line(0.10, 0.20, 0.40) };

    private static readonly Charter Second = Some.Charter(2) with { At = Some.At(73), CadenceDays = 7, Readers = ["BOARD"], Thresholds = Line(0.10, 0.30, 0.50) };

    [Fact]
    public void Without_a_charter_every_line_is_a_house_default_and_says_so()
    {
        var agreed = Read();

        Assert.All(agreed.Lines, line => Assert.False(line.IsAgreed));
        Assert.All(agreed.Terms, term => Assert.False(term.IsAgreed));
        Assert.Equal("No agreement is signed by both yet: every line is a house default.", agreed.Finding);
    }

    [Fact]
    public void A_line_the_charter_names_is_agreed_and_every_other_is_the_houses()
    {
        var agreed = Read(First, Second);

        Assert.Equal(["S1.1"], agreed.Lines.Where(l => l.IsAgreed).Select(l => l.Indicator.Id));
        Assert.Equal(new Thresholds(0.10, 0.30, 0.50), agreed.Lines.Single(l => l.IsAgreed).Thresholds);
        Assert.Equal($"Version 2 is in force. It names 1 of {agreed.Lines.Count} lines; the rest are house defaults.", agreed.Finding);
    }

    [Fact]
    public void Every_measure_with_a_line_has_one_on_the_page() => Assert.Equal(
        Themes.All.SelectMany(t => t.Indicators).Where(i => i.House is not null).Select(i => i.Id),
        Read().Lines.Select(l => l.Indicator.Id));

    [Fact]
    public void Versions_say_who_signed_from_when_they_hold_and_what_they_changed()
    {
        var versions = Read(First, Second).Versions;

        Assert.Equal(["2", "1"], versions.Select(v => v.Name));
        Assert.Equal([true, false], versions.Select(v => v.IsInForce));
        Assert.Equal([new DateOnly(2026, 3, 16), new DateOnly(2026, 1, 12)], versions.Select(v => v.From!.Value));
        Assert.All(versions, v => Assert.Equal([Side.Cio, Side.Ciso], v.SignedBy.Order()));
        Assert.Equal(
            [
                new CharterChange("Readers beside the two", "nobody", "Board"),
                new CharterChange("S1.1 override rate", "20% (a working pair 10%, worth finding 40%)", "30% (a working pair 10%, worth finding 50%)"),
            ],
            versions[0].Changes);
        Assert.Equal([new CharterChange("One-to-ones, days between two", "14", "7")], versions[1].Changes);
    }

    [Fact]
    public void A_charter_one_side_signed_alone_is_on_the_page_and_never_in_force()
    {
        var versions = Read(First, Second with { SignedBy = ["CIO"] }).Versions;

        Assert.Null(versions[0].From);
        Assert.True(versions[1].IsInForce);
    }

    [Fact]
    public void A_reader_or_peer_who_is_a_person_is_not_named()
    {
        var terms = Read(First with { Readers = ["ines.okafor"], Peer = "p-7" }).Terms;

        Assert.DoesNotContain(terms, t => t.Text.Contains("ines", StringComparison.OrdinalIgnoreCase) || t.Text.Contains("p-7", StringComparison.Ordinal));
    }

    private static AgreedLines Read(params Charter[] charters) => AgreedLines.Of(new Standpoint(Some.Dossier(charters), Some.FirstMonday.AddDays(140)));

    private static Dictionary<string, AgreedThresholds> Line(double reference, double tolerance, double worthFinding) =>
        new() { ["S1.1"] = new() { Ref = reference, Tol = tolerance, P1 = worthFinding } };
}
