using System.IO.Compression;
using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>A synthetic company as the files its systems would export: a calendar, tables with their column maps, and evidence lines.</summary>
/// <remarks>
/// The files say the same as the company's evidence and say it as exports do: lines in no order, some twice, times with different
/// offsets, fields nobody asked for, one file compressed. Reading them must give the states the evidence gives.
/// </remarks>
public static class CompanyExports
{
    private const double TwiceShare = 0.03;
    private const double ExtraShare = 0.05;
    private const int EvidenceFiles = 3;

    private static readonly string[] InTables =
        ["purchase", "tool", "owed-fact", "information-request", "executive-contact", "incident", "absence", "contact"];

    /// <summary>The files, in order of path.</summary>
    public static IReadOnlyList<SampleFile> Of(SimulatedCompany company)
    {
        ArgumentNullException.ThrowIfNull(company);

        var chance = new SeededGenerator(company.Seed).Split("exports");
        var inCalendar = company.Evidence.OfType<Meeting>().Where(CalendarFile.Holds).ToList();
        var rest = company.Evidence.Except(inCalendar).ToList();
        var tables = rest.Where(e => InTables.Contains(e.Kind) && TableFile.Holds(e)).GroupBy(e => e.Kind).ToList();
        var lines = rest.Except(tables.SelectMany(t => t)).ToList();

        return
        [
            .. new[] { CalendarFile.Of(inCalendar) }
                .Concat(tables.Select(table => TableFile.Of(table.Key, Shuffled([.. table], chance))))
                .Concat(LineFiles(lines, chance))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<SampleFile> LineFiles(List<Exhibit> evidence, SeededGenerator chance)
    {
        var written = evidence.SelectMany(e => Written(e, chance)).ToList();
        var shuffled = Shuffled(written, chance);

        return Enumerable.Range(0, EvidenceFiles).Select(i =>
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(shuffled.Where((_, n) => n % EvidenceFiles == i).Select(line => line + "\n")));

            return i == 0 ? new SampleFile("evidence-1.jsonl.gz", Compressed(text)) : new SampleFile($"evidence-{i + 1}.jsonl", text);
        });
    }

    // A line may stand twice, and may carry what nobody asked for: neither changes what it says.
    private static IEnumerable<string> Written(Exhibit exhibit, SeededGenerator chance)
    {
        var line = Encoding.UTF8.GetString(EvidenceText.Write(exhibit));
        if (chance.Uniform() < ExtraShare)
        {
            line = $"{line[..^1]},\"exportedBy\":\"nightly\"}}";
        }

        yield return line;
        if (chance.Uniform() < TwiceShare)
        {
            yield return line;
        }
    }

    private static List<T> Shuffled<T>(List<T> all, SeededGenerator chance)
    {
        for (var i = all.Count - 1; i > 0; i--)
        {
            var j = (int)chance.Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all;
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
