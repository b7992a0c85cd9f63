using System.Text.Json;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>Reads findings from SARIF 2.1.0, as code scanners write it.</summary>
/// <remarks>
/// SARIF names no asset: it is the repository where the run names one, else the tool; a map's constant <c>asset</c> says it
/// better. A result whose suppressions were all accepted is ACCEPTED with their reasons, never closed (SARIF §3.27.23).
/// Results that are no failures are notes.
/// </remarks>
internal sealed class Sarif : Importer
{
    public override string Format => "sarif";

    public override IReadOnlyList<string> Kinds => ["finding", "scan"];

    public override string Recognises => "JSON with version and runs (.sarif)";

    protected internal override bool Fits(Opening opening) =>
        opening.HasKeys("runs", "version") || opening.HasKeys("runs", "$schema") || (opening.IsJson && opening.Ending == ".sarif");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        using var document = Json.Document(file, choices.Limits);
        var context = new FindingContext(choices);
        var fold = new FindingFold(choices.Limits);
        var scans = new List<Scan>();
        var number = 0L;
        if (document.RootElement.Member("runs") is not { ValueKind: JsonValueKind.Array } runs)
        {
            throw new RefusedFileException("Line 1: the document has no list of runs, which SARIF keeps its results in; export it again.");
        }

        foreach (var run in runs.EnumerateArray())
        {
            var reading = new SarifRun(run, context);
            foreach (var result in run.Items("results"))
            {
                number++;
                try
                {
                    fold.Add(new FindingRow(number, reading.Finding(result), reading.Extras(result)));
                }
                catch (BadFieldException bad)
                {
                    fold.Add(new Rejection(number, bad.Field, bad.Message));
                }
            }

            if (reading.Scan() is { } scan)
            {
                scans.Add(scan);
            }
        }

        foreach (var line in fold.Lines(scans.DistinctBy(s => s.Id)))
        {
            yield return line;
        }
    }
}
