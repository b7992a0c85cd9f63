using System.Text;
using Concord.Evidence.Interchange;
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

        Assert.Equal(Bytes(Company.Run(scenario, 7)), Bytes(Company.Run(scenario, 7)));
        Assert.NotEqual(Bytes(Company.Run(scenario, 7)), Bytes(Company.Run(scenario, 8)));
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

    private static string Bytes(SimulatedCompany company) => string.Join('\n', company.Evidence.Select(e => Encoding.UTF8.GetString(EvidenceText.Write(e))));
}
