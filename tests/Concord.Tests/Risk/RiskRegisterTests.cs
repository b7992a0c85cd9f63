using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class RiskRegisterTests
{
    [Fact]
    public void The_registers_risks_and_the_signed_appetite_make_one_file()
    {
        var register = RiskRegister.Of(Some.Dossier(Priced("risk-1"), Priced("risk-2"), Some.Appetite(), Some.Appetite(2) with { Risk = "risk-2", Mean = 5000 }));

        Assert.Equal(["risk-1", "risk-2"], register.File!.Scenarios.Select(s => s.Id));
        Assert.Equal([new Anchor(1_000_000, 0.05)], register.File.Tolerance!.Anchors);
        Assert.Null(register.File.Scenarios[0].Tolerance);
        Assert.Equal(5000, register.File.Scenarios[1].Tolerance!.Mean);
        Assert.Empty(register.Problems);
    }

    [Fact]
    public void A_heat_maps_label_is_never_money()
    {
        var register = RiskRegister.Of(Some.Dossier(Priced("risk-1"), Priced("risk-2") with { Frequency = new JsonFragment("\"High\""), Magnitude = new JsonFragment("\"3x4\"") }));

        Assert.Equal(["risk-1"], register.File!.Scenarios.Select(s => s.Id));
        Assert.Equal(
            ["risk/risk-2 has no price and is left out. risk/risk-2 frequency: must hold one JSON object. risk/risk-2 magnitude: must hold one JSON object."],
            register.Unpriced);
    }

    [Fact]
    public void Incidents_change_the_rate_that_is_reckoned_with()
    {
        var desk = Some.Feed() with { Kinds = ["incident"], From = Some.At(0, 0), To = Some.At(365.25, 0) };
        var register = RiskRegister.Of(Some.Dossier(Priced("risk-1"), desk, Some.Incident(1) with { Risk = "risk-1" }));

        // Believed: gamma(1, 0.5). One event in one year: 2 ÷ (2 + 1).
        Assert.Equal(2.0 / 3, register.File!.Scenarios[0].Frequency.Central.Mean, 1e-12);
    }

    [Fact]
    public void Only_the_risks_the_board_sees_count_where_any_is_marked()
    {
        Assert.Equal(["risk-2"], RiskRegister.Of(Some.Dossier(Priced("risk-1"), Priced("risk-2") with { TopTen = true })).File!.Scenarios.Select(s => s.Id));
    }

    [Fact]
    public void Two_currencies_in_one_register_are_refused()
    {
        var register = RiskRegister.Of(Some.Dossier(Priced("risk-1", "EUR"), Priced("risk-2", "USD")));

        Assert.Null(register.File);
        Assert.Equal(["scenarios[1].severity.currency: must be EUR as elsewhere in the file, is 'USD': one file holds one currency."], register.Problems);
    }

    [Fact]
    public void A_register_without_a_price_says_so()
    {
        Assert.Equal(["The register holds no risk that can be priced."], RiskRegister.Of(Some.Dossier(Some.Risk("risk-1"))).Problems);
    }

    private static RiskStatement Priced(string id, string? currency = null) => Some.Risk(id) with
    {
        Frequency = new JsonFragment("""{"type":"poisson","lambda":0.5}"""),
        Magnitude = new JsonFragment($$"""{"type":"constant","value":1000{{(currency is null ? string.Empty : $",\"currency\":\"{currency}\"")}}}"""),
    };
}
