using Concord.Evidence;

namespace Concord.Tests.Import.Due;

public class KevCatalogueTests
{
    [Fact]
    public void Every_entry_of_the_real_catalogue_is_taken_even_those_due_before_they_were_added()
    {
        var read = Offered.Read(Offered.Real("kev/known_exploited_vulnerabilities.csv")).All<KevEntry>();

        Assert.Equal((737, 15, 168), (read.Count, read.Count(k => k.DueAt.CompareTo(k.AddedAt) < 0), read.Count(k => k.Ransomware == true))); // counted with Python
        Assert.All(read, k => Assert.NotNull(k.DueAt.Day));
    }

    [Fact]
    public void The_catalogue_as_JSON_says_the_same()
    {
        var entry = Assert.Single(Offered.Read("kev.json", """
            {"title":"KEV","catalogVersion":"2026.11.20","dateReleased":"2026-11-20T15:00:00Z","count":1,"vulnerabilities":[{"cveID":"CVE-2026-0001","vendorProject":"V","product":"P","vulnerabilityName":"N","dateAdded":"2026-11-01","shortDescription":"s","requiredAction":"a","dueDate":"2026-11-22","knownRansomwareCampaignUse":"Unknown","notes":""}]}
            """).All<KevEntry>());

        Assert.Equal(("CVE-2026-0001", "V P", null), (entry.Id, entry.Product, entry.Ransomware));
        Assert.Equal(new DateOnly(2026, 11, 22), entry.DueAt.Day);
    }
}
