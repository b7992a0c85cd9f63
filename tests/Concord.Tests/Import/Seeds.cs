using System.Text;

namespace Concord.Tests.Import;

/// <summary>One small good file for each reader, written by us.</summary>
internal static class Seeds
{
    public static IReadOnlyDictionary<string, (string Name, string Text)> All { get; } = new Dictionary<string, (string Name, string Text)>
    {
        ["concord-evidence"] = ("e.jsonl", """
            {"kind":"promise","id":"p1","from":"CIO","to":"CISO","dueAt":"2026-03-31"}
            {"kind":"advice","id":"a1","from":"CISO","to":"CIO","type":"RECOMMENDATION","subject":"s","materiality":2,"issuedAt":"2026-01-05T10:00:00+01:00","outcome":"ADOPTED"}
            {"kind":"finding","id":"f1","asset":"h","vulnerability":"CVE-2026-0001","severity":"HIGH","security":true,"firstSeenAt":{"from":"2026-01-01T00:00:00Z","to":"2026-01-02T00:00:00Z"},"status":"OPEN","owner":"CIO"}
            """),
        ["icalendar"] = ("c.ics", """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Z
            BEGIN:STANDARD
            DTSTART:19671029T020000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:u1
            DTSTART;TZID=Z:20260302T090000
            DTEND;TZID=Z:20260302T100000
            RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU;BYSETPOS=1,-1;COUNT=8;WKST=SU
            EXDATE;TZID=Z:20260504T090000
            ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org
            ATTENDEE:mailto:b@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:u1
            RECURRENCE-ID;TZID=Z:20260302T090000
            DTSTART;TZID=Z:20260303T090000
            DURATION:PT45M
            SEQUENCE:1
            END:VEVENT
            END:VCALENDAR
            """),
        ["trivy"] = ("t.json", """{"SchemaVersion":2,"CreatedAt":"2026-03-01T10:00:00Z","ArtifactName":"shop:1","Results":[{"Target":"t","Vulnerabilities":[{"VulnerabilityID":"CVE-2026-0001","PkgName":"a","Severity":"HIGH","Status":"affected","CVSS":{"nvd":{"V3Score":7.5}}},{"VulnerabilityID":"CVE-2026-0002","PkgName":"b","Severity":"UNKNOWN"}]}]}"""),
        ["sarif"] = ("s.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[{"id":"R1","properties":{"security-severity":"9.8"}}]}},"invocations":[{"endTimeUtc":"2026-03-01T10:00:00Z","executionSuccessful":true}],"results":[{"ruleId":"R1","ruleIndex":0,"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.cs"}}}],"suppressions":[{"kind":"inSource","justification":"j"}]}]}]}"""),
        ["nessus"] = ("n.nessus", """<?xml version="1.0"?><NessusClientData_v2><Report name="r"><ReportHost name="a"><HostProperties><tag name="HOST_END">Fri Mar 12 12:30:00 2021</tag></HostProperties><ReportItem pluginID="1" severity="3" port="443" protocol="tcp" pluginName="p"><cve>CVE-2021-0001</cve></ReportItem></ReportHost></Report></NessusClientData_v2>"""),
        ["nessus-csv"] = ("n.csv", "Plugin ID,CVE,Risk,Host,Protocol,Port,Name\n1,CVE-2021-0001,High,h,tcp,443,\"a, name\"\n2,,None,h,tcp,0,n\n"),
        ["jira"] = ("j.json", """{"issues":[{"key":"D-1","fields":{"created":"2026-03-02T09:00:00.000+0100","labels":["x"],"components":[{"name":"IT"}],"status":{"name":"Done","statusCategory":{"key":"done"}},"resolution":{"name":"Done"},"resolutiondate":"2026-03-06T12:00:00.000+0100"},"changelog":{"histories":[{"created":"2026-03-03T09:00:00.000+0100","items":[{"field":"Component","fromString":"IT","toString":"Security"}]}]}}]}"""),
        ["kev"] = ("k.csv", "cveID,vendorProject,product,dateAdded,dueDate\nCVE-2026-0001,V,\"P, x\",2026-11-01,2026-11-22\n"),
        ["bod-26-04"] = ("b.csv", "row,In KEV v1.0.0 (cisa),Asset Exposure v1.0.0 (cisa),Automatable v2.0.0,Technical Impact v1.0.0,CISA BOD 26-04 Remediation Timelines v1.0.0 (cisa)\n0,no,no,\"no\",partial,fix on system upgrade\n1,yes,no,no,partial,14 days\n"),
        ["ciso-assistant"] = ("h.json", """{"count":1,"results":[{"id":"h-1","name":"Now","ref_id":"H.01","risk_stage":"current","quantitative_risk_scenario":{"id":"s-1","str":"Ransom, all"},"parameters":{"probability":0.2,"impact":{"distribution":"LOGNORMAL-CI90","lb":10000,"ub":900000}}}]}"""),
        ["riskquant"] = ("q.csv", "TECH,\"Ransom, all\",0.2,10000,900000\nPEOPLE,Phish,3,100,4000\n"),
        ["org-chart"] = ("o.csv", "id,name,title,email,manager_id\n1,Ines,CIO,i@example.org,\n2,Tomas,\"CISO, global\",t@example.org,1\n"),
        ["adr"] = ("0001-x.md", "---\nstatus: accepted\ndate: 2026-03-31\n---\n# X\n\n## Considered Options\n\n* A\n* B\n\n## Decision Outcome\n\nChosen option: \"B\", because.\n"),
        ["raci"] = ("r.md", "# R\n\n| Task | CIO | CISO |\n|---|---|---|\n| Patch | A & R (x) | C |\n| Ask | I | A R |\n"),
        ["table"] = ("p.csv", "No,Date,Product,Net\n1,2026-03-31,\"A, b\",12.50\n2,2026-04-01,C,3.00\n"),
    };

    public const string Map = """{"kind":"purchase","columns":{"name":"Product","at":"Date","cost.amount":"Net"},"id":["No"],"constants":{"buyer":"CIO","domain":"CIO","type":"PRODUCT","capabilities":["x"],"cost.currency":"EUR"}}""";

    public static byte[] Bytes(string format) => Encoding.UTF8.GetBytes(All[format].Text);

    public static Outcome Read(string format, byte[] bytes) => Offered.Read(
        Offered.File(All[format].Name, bytes),
        (format == "table" ? Offered.With(Map) : Offered.Choices) with { Format = format });
}
