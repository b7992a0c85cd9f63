using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>An extract of a catalogue of exploited vulnerabilities in the KEV catalogue's columns. Its entries are invented.</summary>
internal static class KevExport
{
    public static SampleFile File(Timeline time)
    {
        var text = new StringBuilder("cveID,vendorProject,product,vulnerabilityName,dateAdded,shortDescription,requiredAction,dueDate,knownRansomwareCampaignUse,notes,cwes\n");
        foreach (var campaign in Findings.Campaigns(time).Where(c => c.InKev))
        {
            var added = DateOnly.FromDateTime(campaign.Seen);
            var (vendor, product) = (campaign.Component.Split(' ')[0], campaign.Component[(campaign.Component.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            text.Append(string.Join(',', campaign.Vulnerability, vendor, product,
                $"{campaign.Component} code execution", Timeline.Text(added), $"{campaign.Component} runs what is sent to it.", "Apply the vendor's update.",
                Timeline.Text(added.AddDays(21)), campaign.Number % 2 == 0 ? "Known" : "Unknown", "", "CWE-94")).Append('\n');
        }

        return new SampleFile("kev-extract.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
