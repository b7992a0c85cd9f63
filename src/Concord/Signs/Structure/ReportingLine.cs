using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The CISO's place at one instant.</summary>
/// <param name="Level">The level; null = the chart does not tell.</param>
/// <param name="Layers">People between the CISO and the CIO, 0 = none; null outside the CIO's chain, or unknown.</param>
/// <param name="IsOutside">Whether the CISO works outside the CIO's chain; null = unknown.</param>
/// <param name="Missing">What the chart lacks, as a sentence; null = nothing.</param>
/// <param name="People">The CISO and everybody above, as far as the level rests on them.</param>
internal sealed record ReportingLine(ReportingLevel? Level, int? Layers, bool? IsOutside, string? Missing, IReadOnlyList<Person> People)
{
    /// <summary>The CISO's place on a chart.</summary>
    internal static ReportingLine On(OrgChart chart)
    {
        if (chart.HolderOf(PersonRole.Ciso) is not { } ciso)
        {
            return chart.IsKnown
                ? new ReportingLine(ReportingLevel.None, null, null, null, [])
                : Unknown("No org chart is known. Import one with titles and managers, or records of kind 'person'.", []);
        }

        if (ciso.Roles.Contains(PersonRole.Cio))
        {
            return new ReportingLine(ReportingLevel.Other, null, null, null, [ciso]);
        }

        var (chain, end) = chart.Above(ciso, PersonRole.Cio);
        Person[] people = [ciso, .. chain];

        return end switch
        {
            ChainEnd.Role => new ReportingLine(chain.Count == 1 ? ReportingLevel.Better : ReportingLevel.Good, chain.Count - 1, false, null, people),
            ChainEnd.Top => Outside(chain[0], people),
            ChainEnd.Circle => Unknown("The org chart runs in a circle above the CISO. Correct who reports to whom.", people),
            ChainEnd.Missing => Unknown("Above the CISO somebody is named who is not on the org chart. Import that post too.", people),
            _ => Unknown(
                chain.Count == 0
                    ? "To whom the CISO reports is not recorded. Name it in the org chart."
                    : "The org chart ends below the top of the company. Import who stands above the CISO's superiors.",
                people),
        };
    }

    /// <summary>The side whose seat stands above the other's at an instant; null = neither does, or the chart does not tell.</summary>
    internal static Side? Superior(Dossier dossier, DateTimeOffset at)
    {
        var chart = new OrgChart(dossier, at);
        var (cio, ciso) = (chart.HolderOf(PersonRole.Cio), chart.HolderOf(PersonRole.Ciso));
        if (ciso is not null && chart.Above(ciso, PersonRole.Cio).End == ChainEnd.Role)
        {
            return Side.Cio;
        }

        return cio is not null && chart.Above(cio, PersonRole.Ciso).End == ChainEnd.Role ? Side.Ciso : null;
    }

    // The role's duty decides, never its title alone.
    private static ReportingLine Outside(Person superior, IReadOnlyList<Person> people) => superior.CompanyWideRisk switch
    {
        true => new ReportingLine(ReportingLevel.Best, null, true, null, people),
        false => new ReportingLine(ReportingLevel.Other, null, true, null, people),
        null => new ReportingLine(
            ReportingLevel.Other,
            null,
            true,
            "Whether the role the CISO reports to carries the risk of the whole company is not recorded ('companyWideRisk'). Say so, and the level may rise.",
            people),
    };

    private static ReportingLine Unknown(string missing, IReadOnlyList<Person> people) => new(null, null, null, missing, people);
}
