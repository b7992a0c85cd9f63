using System.Globalization;
using System.Xml;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>Reads findings from a Nessus report in its own XML (.nessus).</summary>
/// <remarks>An item of severity 0 is a note of the scanner. A host without HOST_END was not scanned to its end: the scan is not complete, and closes nothing.</remarks>
internal sealed class NessusXml : Importer
{
    public override string Format => "nessus";

    public override IReadOnlyList<string> Kinds => ["finding", "scan"];

    public override string Recognises => "XML with the root NessusClientData_v2 (.nessus)";

    protected internal override bool Fits(Opening opening) => opening.Root == "NessusClientData_v2" || (opening.IsXml && opening.Ending == ".nessus");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var context = new FindingContext(choices);
        var fold = new FindingFold(choices.Limits);
        var hosts = new List<Host>();
        var (number, isReport) = (0L, false);
        foreach (var reader in Xml.Elements(file, choices.Limits).Where(r => r.NodeType == XmlNodeType.Element))
        {
            switch (reader.LocalName)
            {
                case "NessusClientData_v2":
                    isReport = true;
                    break;

                case "ReportHost":
                    hosts.Add(new Host(reader.GetAttribute("name") ?? ""));
                    break;

                case "tag" when hosts.Count > 0:
                    hosts[^1].Take(reader.GetAttribute("name"), Xml.Text(reader, choices.Limits));
                    break;

                case "ReportItem" when hosts.Count > 0:
                    Take(fold, Item(reader, ++number, hosts[^1], choices.Limits, context), context);
                    break;
            }
        }

        if (!isReport)
        {
            throw new RefusedFileException("Line 1: the XML's root is not NessusClientData_v2, so this is no Nessus report; export it as .nessus again.");
        }

        foreach (var line in fold.Lines(Scans(hosts)))
        {
            yield return line;
        }
    }

    private static void Take(FindingFold fold, NessusItem item, FindingContext context)
    {
        try
        {
            foreach (var row in item.Rows(context))
            {
                fold.Add(row);
            }
        }
        catch (BadFieldException bad)
        {
            fold.Add(new Rejection(item.Number, bad.Field, bad.Message));
        }
    }

    private static NessusItem Item(XmlReader reader, long number, Host host, Limits limits, FindingContext context)
    {
        var (plugin, severity, port, protocol, title) = (reader.GetAttribute("pluginID"), reader.GetAttribute("severity"), reader.GetAttribute("port"), reader.GetAttribute("protocol"), reader.GetAttribute("pluginName"));
        var (cves, known, depth) = (new List<string>(), (DateTimeOffset?)null, reader.Depth);
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && Xml.Next(reader, limits) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "cve")
            {
                cves.AddRange(FindingContext.Cves(Xml.Text(reader, limits)));
            }
            else if (reader.LocalName == "vuln_publication_date")
            {
                known = context.Read(Xml.Text(reader, limits))?.Earliest;
            }
        }

        return new NessusItem
        {
            Number = number,
            Host = host.Name.Length > 0 ? host.Name : "unnamed host",
            Plugin = plugin ?? "unknown",
            Severity = Severities.Read(severity),
            Port = port,
            Protocol = protocol,
            Title = title,
            Cves = cves,
            FirstSeen = host.Seen,
            LastSeen = host.Seen,
            Known = known,
        };
    }

    /// <summary>The run as a whole: its end is that of the host that ended last; no run where no host says when.</summary>
    private static IEnumerable<Scan> Scans(List<Host> hosts)
    {
        if (hosts.Max(h => h.End ?? h.Start) is { } at)
        {
            yield return new Scan
            {
                Id = Ids.Short($"nessus/{at.UtcDateTime:yyyyMMdd'T'HHmmss}Z/{Ids.Hash(string.Join('\n', hosts.Select(h => h.Name).Order(StringComparer.Ordinal)))}"),
                UpdatedAt = at,
                Scanner = "Nessus",
                At = Moment.At(at),
                AssetsSeen = hosts.Select(h => h.Name).Distinct(StringComparer.Ordinal).Count(),
                Complete = hosts.TrueForAll(h => h.End is not null),
            };
        }
    }

    /// <summary>One scanned host and when its scan began and ended.</summary>
    private sealed class Host(string name)
    {
        public string Name => name;

        public DateTimeOffset? Start { get; private set; }

        public DateTimeOffset? End { get; private set; }

        public Moment? Seen => (End ?? Start) is { } at ? Moment.At(at) : null;

        public void Take(string? tag, string text)
        {
            Start = tag is "HOST_START" ? Read(text) ?? Start : Start;
            End = tag is "HOST_END" ? Read(text) ?? End : End;
        }

        /// <summary>Nessus writes <c>2021-03-12T14:35:34+00:00</c>, or <c>Fri Mar 12 14:35:34 2021</c> in the scanner's own time.</summary>
        private static DateTimeOffset? Read(string text)
        {
            var written = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

            return DateTimeOffset.TryParseExact(written, "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, style, out var old)
                || (Times.Read(written, null, TimeZoneInfo.Utc) is { IsExact: true } moment && (old = moment.Earliest) != default)
                    ? old
                    : null;
        }
    }
}
