using System.Text;
using Concord.Simulation.Halden;
using Concord.Simulation.Halden.Exports;

namespace Concord.Simulation;

/// <summary>
/// Halden Freight, an invented freight company: two years of how its CIO and CISO work together, as the files its systems export.
/// </summary>
/// <remarks>
/// Some signs are planted, some healthy, and some have too little to say; <see cref="Truth"/> says which. The same day and seed give
/// the same bytes on every machine. Another day moves the story by whole weeks and leaves its signs as they are.
/// </remarks>
public static class SampleOrganisation
{
    /// <summary>The name to show for the workspace.</summary>
    public const string Name = "Halden Freight";

    /// <summary>The seed of the samples in the repository.</summary>
    public const ulong Seed = 1842;

    /// <summary>The last day of the samples in the repository.</summary>
    public static DateOnly LastDay { get; } = new(2026, 11, 20);

    /// <summary>The files to import, in order of path.</summary>
    public static IReadOnlyList<SampleFile> Files(DateOnly lastDay, ulong seed = Seed)
    {
        var time = new Timeline(lastDay, seed);
        SampleFile[] files =
        [
            Evidence("charter-and-people", Charters.Lines(time)), Evidence("initiatives", Initiatives.Lines(time)),
            Evidence("decision-log", [.. AdviceItems.Lines(time), .. Decisions.Lines(time), .. Disagreements.Lines(time)]),
            Evidence("board", [.. Briefings.Lines(time), .. ExecutiveContacts.Lines(time)]), Evidence("fixes", Findings.Lines(time)),
            Evidence("owed", OwedFacts.Lines(time)), Evidence("desk", [.. Requests.Lines(time), .. Incidents.Lines(time), .. Contacts.Lines(time)]),
            Evidence("together", [.. Agreements.Lines(time), .. Repairs.Lines(time)]), Evidence("surveys", [.. Surveys.Lines(time), .. Priorities.Lines(time)]),
            Evidence("plans", Plans.Lines(time)), Evidence("who-does-what", Duties.Lines(time)), Evidence("releases", Releases.Lines(time)),
            Evidence("risks", Risks.Lines(time)), Evidence("next-budget", NextBudget.Lines(time)), Evidence("registers", Registers.Lines(time)),
            CalendarExport.File(time), JiraExport.File(time), KevExport.File(time), PurchasesExport.File(time),
            .. ScannerExports.Files(time), .. PaperExports.Files(time), .. RegisterExports.Files(time),
        ];

        return [.. files.Select(f => f with { Path = $"halden-freight/{f.Path}" }).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>What was planted, in words.</summary>
    public static string Truth(DateOnly lastDay) => Planted.Text(lastDay);

    /// <summary>Writes the files below a folder, a file's column map beside it, and what was planted as TRUTH.md.</summary>
    public static void Write(string folder, DateOnly lastDay, ulong seed = Seed)
    {
        foreach (var file in Files(lastDay, seed))
        {
            Write(Path.Combine(folder, file.Path), file.Bytes);
            if (file.Map is { } map)
            {
                Write(Path.Combine(folder, Path.ChangeExtension(file.Path, ".map.json")), map);
            }
        }

        Write(Path.Combine(folder, "TRUTH.md"), Encoding.UTF8.GetBytes(Truth(lastDay)));
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static SampleFile Evidence(string name, IEnumerable<Line> lines) =>
        new($"{name}.jsonl", Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
}
