using Concord.Evidence;
using Concord.Web.Evidence;

namespace Concord.Tests.Web;

public sealed class FieldTextTests
{
    [Fact]
    public void Fields_the_kind_does_not_have_are_shown_as_the_sources_own()
    {
        var fields = FieldText.Of("""{"kind":"advice","id":"a","subject":"Patch it","x-ticket":"T-1","price":{"amount":"12.50","currency":"EUR"},"done":null}"""u8.ToArray(), KnownFields.Of("advice"));

        Assert.Equal([("subject", "Patch it", false), ("x-ticket", "T-1", true), ("price", "12.50 EUR", true), ("done", "unknown", true)], fields.Select(f => (f.Name, f.Text, f.IsOwn)));
    }

    [Fact]
    public void Versions_are_compared_field_by_field()
    {
        var before = FieldText.Of("""{"kind":"advice","id":"a","outcome":"ADOPTED","reason":"fits"}"""u8.ToArray(), KnownFields.Of("advice"));
        var after = FieldText.Of("""{"kind":"advice","id":"a","outcome":"OVERRIDDEN","subject":"Patch it"}"""u8.ToArray(), KnownFields.Of("advice"));

        Assert.Equal(
            [new FieldChange("outcome", "ADOPTED", "OVERRIDDEN"), new FieldChange("subject", null, "Patch it"), new FieldChange("reason", "fits", null)],
            FieldChange.Between(before, after));
    }

    [Fact]
    public void A_slash_in_an_id_stays_a_slash_in_its_address() =>
        Assert.Equal("/evidence/finding/scan%201/host/CVE", EvidenceAddress.Of(new EvidenceLink("finding", "scan 1/host/CVE")));
}
