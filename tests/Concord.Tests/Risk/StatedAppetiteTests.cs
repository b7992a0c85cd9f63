using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class StatedAppetiteTests
{
    private static readonly Person _executive = Some.Person(3, PersonRole.Executive);

    [Fact]
    public void A_version_signed_by_all_four_is_current_for_twelve_months()
    {
        var appetite = Some.Appetite() with { At = Some.At(0), SignedBy = ["CIO", "CISO", _executive.Id, "BOARD"], ExpiresAt = null };
        var stated = StatedAppetite.Newest(Some.Dossier(appetite, _executive))!;

        Assert.Empty(stated.MissingSignatures);
        Assert.True(stated.IsCurrent(Some.Instant(364)));
        Assert.False(stated.IsCurrent(Some.Instant(366)));
        Assert.False(stated.IsCurrent(Some.Instant(-1)));
    }

    [Fact]
    public void Its_own_end_comes_first_where_it_is_sooner()
    {
        var stated = StatedAppetite.Newest(Some.Dossier(Some.Appetite() with { At = Some.At(0), ExpiresAt = Some.At(100) }))!;

        Assert.Equal(Some.Instant(100), stated.CurrentUntil);
    }

    [Fact]
    public void Every_signature_that_is_missing_is_named()
    {
        var stated = StatedAppetite.Newest(Some.Dossier(Some.Appetite() with { SignedBy = ["CISO"] }))!;

        Assert.Equal(["the CIO", "another executive", "the board"], stated.MissingSignatures);
    }

    [Fact]
    public void Versions_of_the_enterprise_and_of_one_risk_are_kept_apart_the_newest_first()
    {
        var dossier = Some.Dossier(
            Some.Appetite(1) with { At = Some.At(0) },
            Some.Appetite(2) with { At = Some.At(50) },
            Some.Appetite(3) with { At = Some.At(60), Risk = "risk-1" });

        Assert.Equal(["appetite-2", "appetite-1"], StatedAppetite.Versions(dossier).Select(v => v.Appetite.Id));
        Assert.Equal(["appetite-3"], StatedAppetite.Versions(dossier, "risk-1").Select(v => v.Appetite.Id));
        Assert.Null(StatedAppetite.Newest(dossier, "risk-2"));
    }

    [Fact]
    public void A_proposal_displaces_nothing_until_the_CIO_the_CISO_and_the_board_have_signed_it()
    {
        var signed = Some.Appetite() with { At = Some.At(0), SignedBy = ["CIO", "CISO", "BOARD"] };
        var proposal = Some.Appetite(2) with { At = Some.At(300), SignedBy = ["CIO"] };

        Assert.Equal(signed.Id, StatedAppetite.InForce(Concord.Evidence.Dossier.Of([signed, proposal], Some.Instant(310), Some.Zone))!.Appetite.Id);
        Assert.Equal(proposal.Id, StatedAppetite.InForce(Concord.Evidence.Dossier.Of([signed, proposal with { SignedBy = ["CIO", "BOARD", "CISO"] }], Some.Instant(310), Some.Zone))!.Appetite.Id);
        Assert.Null(StatedAppetite.InForce(Concord.Evidence.Dossier.Of([signed, proposal], Some.Instant(380), Some.Zone)));
    }
}
