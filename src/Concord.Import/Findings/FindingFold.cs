using System.Text.Json.Nodes;
using Concord.Evidence;

namespace Concord.Import.Findings;

/// <summary>One row of a scanner's report: a finding, or a note that tells no more than that the asset was looked at.</summary>
/// <param name="Number">Where the row stands.</param>
/// <param name="Finding">The finding; null for a note.</param>
/// <param name="Extras">What the scanner says beyond the record's fields.</param>
internal sealed record FindingRow(long Number, Finding? Finding, JsonObject? Extras = null);

/// <summary>Folds a scanner's rows into findings: one per asset, vulnerability and component or port (FORMATS rule 1).</summary>
internal sealed class FindingFold(Limits limits)
{
    private readonly Dictionary<string, Folded> _findings = new(StringComparer.Ordinal);
    private readonly List<SubmittedLine> _others = [];
    private readonly HashSet<long> _told = [];

    /// <summary>Takes a row.</summary>
    public void Add(FindingRow row)
    {
        if (row.Finding is not { } finding)
        {
            _others.Add(new MergedLine(row.Number));
        }
        else if (_findings.TryGetValue(finding.Id, out var folded))
        {
            folded.Finding = Together(folded.Finding, finding);
            folded.Rows++;
            _others.Add(new MergedLine(row.Number));
        }
        else if (_findings.Count >= limits.Held)
        {
            throw new RefusedFileException($"Row {row.Number}: the file has more than {limits.Held} findings; split it and import the parts.");
        }
        else
        {
            _findings.Add(finding.Id, new Folded(row.Number, finding, row.Extras));
        }
    }

    /// <summary>Takes a row that can't be read.</summary>
    public void Add(Rejection rejection) => _others.Add(rejection);

    /// <summary>What the rows say, in their order; the scans stand with the first row.</summary>
    public IEnumerable<SubmittedLine> Lines(IEnumerable<Scan> scans)
    {
        var findings = _findings.Values.Select(f => f.Line()).ToList();
        _told.UnionWith(findings.Select(f => f.Number));
        var first = findings.Count > 0 ? findings[0].Number : _others.Count == 0 ? 1 : _others.OfType<MergedLine>().FirstOrDefault()?.Number ?? 0;
        var covered = scans.Where(_ => first > 0).Select(scan => Pieces.Accept(first, scan)).ToList();
        _told.UnionWith(covered.Select(c => c.Number));

        return covered
            .Concat<SubmittedLine>(findings)
            .Concat(_others.Where(o => o is Rejection || _told.Add(o.Number)))
            .OrderBy(l => l.Number);
    }

    /// <summary>Two rows of one finding: the worse severity, the longer time, and open as long as one of them is.</summary>
    private static Finding Together(Finding a, Finding b)
    {
        var standing = a.Status <= b.Status ? a : b;

        return standing with
        {
            Severity = a.Severity > b.Severity ? a.Severity : b.Severity,
            FirstSeenAt = a.FirstSeenAt.CompareTo(b.FirstSeenAt) <= 0 ? a.FirstSeenAt : b.FirstSeenAt,
            LastSeenAt = Later(a.LastSeenAt, b.LastSeenAt),
            UpdatedAt = a.UpdatedAt > b.UpdatedAt ? a.UpdatedAt : b.UpdatedAt ?? a.UpdatedAt,
        };
    }

    private static Moment? Later(Moment? a, Moment? b) => a is { } x && b is { } y ? (x.CompareTo(y) >= 0 ? x : y) : a ?? b;

    private sealed class Folded(long number, Finding finding, JsonObject? extras)
    {
        public Finding Finding { get; set; } = finding;

        public int Rows { get; set; } = 1;

        public AcceptedLine Line()
        {
            if (Rows > 1)
            {
                extras ??= [];
                extras["rows"] = Rows;
            }

            return Pieces.Accept(number, Finding, extras);
        }
    }
}
