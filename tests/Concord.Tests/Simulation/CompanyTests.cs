using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Signs;
using Concord.Simulation;
using Concord.Tests.Evidence;

namespace Concord.Tests.Simulation;

public sealed class CompanyTests
{
    private static readonly Scenario Short = new() { Weeks = 60 };

    [Fact]
    public void The_same_seed_makes_the_same_evidence_to_the_byte()
    {
        var scenario = Scenario.Parse("S6:g=1,dir=CIO>CISO;sigma=0.6;weeks=60");

        Assert.Equal(Companies.Lines(Company.Run(scenario, 7).Evidence), Companies.Lines(Company.Run(scenario, 7).Evidence));
        Assert.NotEqual(Companies.Lines(Company.Run(scenario, 7).Evidence), Companies.Lines(Company.Run(scenario, 8).Evidence));
    }

    [Fact]
    public void Nothing_is_recorded_that_has_not_happened_yet()
    {
        var company = Company.Run(Short, 3);
        var end = company.Dossier.KnownAt;

        Assert.All(company.Evidence, e => Assert.True(e.RecordedAt < end, $"{e.Link} was recorded at {e.RecordedAt:O}."));
        Assert.Equal(company.LastMonday, DateOnly.FromDateTime(end.Date));
    }

    [Fact]
    public void Every_piece_can_be_written_as_evidence_and_read_again()
    {
        var company = Company.Run(Short, 4);

        Assert.All(company.Evidence.GroupBy(e => e.Kind).SelectMany(k => k.Take(60)), e =>
        {
            var read = new EvidenceText(TimeZoneInfo.Utc).Read(EvidenceText.Write(e), out var flaw);
            Assert.True(read is not null && Alike.Are(e with { RecordedAt = read.RecordedAt }, read), $"{e.Link}: {flaw}");
        });
    }

    [Fact]
    public void What_is_planted_in_one_sign_leaves_the_draws_of_the_others_alone()
    {
        var usual = Company.Run(Scenario.Parse("couplings=none;weeks=80"), 6);
        var planted = Company.Run(Scenario.Parse("S6:g=1,onset=1;couplings=none;weeks=80"), 6);

        Assert.Equal(Besides(usual), Besides(planted));
        Assert.NotEqual(Companies.Lines(usual.Dossier.Initiatives), Companies.Lines(planted.Dossier.Initiatives));

        // The survey asks about consultation too.
        static IEnumerable<string> Besides(SimulatedCompany c) => Companies.Lines(c.Evidence.Where(e => e is not (Initiative or SurveyAnswer)));
    }

    [Fact]
    public void Without_comparators_nothing_is_recorded_of_others()
    {
        var company = Company.Run(Scenario.Parse("comparators=off;weeks=80"), 6);

        Assert.DoesNotContain(company.Dossier.Advice, a => a.From.IsFunction());
        Assert.DoesNotContain(company.Dossier.Initiatives, i => i.Consults.Any(c => c.Party.IsFunction()));
        Assert.DoesNotContain(company.Dossier.SecurityRequests, r => r.Asker.IsFunction());
        Assert.All(company.Dossier.Findings, f => Assert.True(f.Security));
    }

    [Fact]
    public void What_people_forget_to_log_is_missing_and_what_systems_keep_is_not()
    {
        var (all, half) = (Company.Run(Scenario.Parse("log=1"), 6), Company.Run(Scenario.Parse("log=0.5"), 6));

        Assert.Equal(all.Dossier.Findings.Count, half.Dossier.Findings.Count);
        Companies.AssertShare(0.5, half.Dossier.OwedFacts.Count, all.Dossier.OwedFacts.Count, "owed facts");
        Assert.Equal(all.Truth.Of("S3.1", Direction.Cio)!.Events, half.Truth.Of("S3.1", Direction.Cio)!.Events);
    }

    [Theory]
    [InlineData("size=S")]
    [InlineData("size=L;weeks=60")]
    [InlineData("weeks=1")]
    [InlineData("ALL:g=1.5,onset=1;N1;N2;N3;N4;N5;N6;N7;N8;N9;N10;N11;N12;N13;N14;G1;G2;G3;G4;G5;G6;G7;G8;G9;G10;G11;G12;sigma=0.9;weeks=90")]
    public void Any_company_can_be_read(string scenario)
    {
        var company = Company.Run(Scenario.Parse(scenario), 9);

        Assert.NotEmpty(SignCatalogue.Follow(company.Dossier, company.LastMonday));
    }

    // SIMULATOR A1 asks for at most one early alarm a healthy year over 33 streams, A2 for a fifth of a reportable one. 20 companies are a smoke test:
    // 60 years at one a year are beyond 90 once in ten thousand times.
    [Fact]
    public void A_healthy_company_alarms_seldom()
    {
        var alarms = Companies.Many(string.Empty, 20).SelectMany(c => SignCatalogue.Follow(c.Dossier, c.LastMonday)).SelectMany(c => c.Alarms).ToList();

        Assert.InRange(alarms.Count(a => a.Tier == Tier.Early), 10, 90);
        Assert.InRange(alarms.Count(a => a.Tier == Tier.Reportable), 0, 6);
    }

    [Fact]
    public void A_company_in_which_all_is_planted_is_seen()
    {
        var company = Company.Run(Scenario.Parse("ALL:g=1.5,dir=CIO>CISO"), 3);
        var present = SignCatalogue.Follow(company.Dossier, company.LastMonday).Where(c => c.On(company.LastMonday) == IndicatorState.Present).ToList();

        Assert.True(present.Count >= 8, string.Join(", ", present.Select(p => p.Indicator)));
        Assert.DoesNotContain(present, c => c.Direction == Direction.Ciso);
    }
}
