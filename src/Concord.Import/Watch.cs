using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import.Formats;
using Concord.Import.Tables;

namespace Concord.Import;

/// <summary>Watches a reader at work: keeps it to its rows and its time, and turns what a parser throws into one sentence.</summary>
internal static class Watch
{
    /// <summary>What a file holds, under the limits.</summary>
    public static IEnumerable<SubmittedLine> Over(Importer importer, SourceFile file, ImportChoices choices)
    {
        var limits = choices.Limits;
        var started = Stopwatch.GetTimestamp();
        var (count, last) = (0L, 0L);
        var evidence = importer is EvidenceLines or MappedTable ? null : new EvidenceText(choices.Zone);
        using var lines = Lazily(importer, file, choices).GetEnumerator();
        while (Next(lines, last, limits) is { } line)
        {
            last = line.Number;
            if (++count > limits.Rows)
            {
                throw new RefusedFileException($"Line {last}: the file has more than {limits.Rows} rows; split it and import the parts.");
            }

            if (count % 1024 == 0 && Stopwatch.GetElapsedTime(started) > limits.Time)
            {
                throw new RefusedFileException($"Line {last}: reading took longer than {limits.Time.TotalMinutes:0} minutes; split the file and import the parts.");
            }

            yield return Checked(line, evidence);
        }
    }

    /// <summary>A line as it is, if what it accepts reads as evidence: an importer is held to the same rules as a line of concord-evidence.</summary>
    private static SubmittedLine Checked(SubmittedLine line, EvidenceText? evidence) =>
        evidence is not null && line is AcceptedLine accepted && evidence.Read(accepted.Json.Span, out var flaw) is null ? flaw!.At(line.Number) : line;

    /// <summary>The lines of a reader, which does nothing before the first one is asked for.</summary>
    private static IEnumerable<SubmittedLine> Lazily(Importer importer, SourceFile file, ImportChoices choices)
    {
        foreach (var line in importer.Read(file, choices))
        {
            yield return line;
        }
    }

    private static SubmittedLine? Next(IEnumerator<SubmittedLine> lines, long last, Limits limits)
    {
        try
        {
            return lines.MoveNext() ? lines.Current : null;
        }
        catch (JsonException problem)
        {
            throw Json.Refusal(problem, limits.Depth);
        }
        catch (XmlException problem)
        {
            throw Xml.Refusal(problem);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedFileException($"After line {last} the file holds bytes that are not UTF-8; save or export it as UTF-8.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RefusedFileException($"After line {last} a text takes too long to read; correct or leave out that row.");
        }
        catch (BadFieldException problem)
        {
            throw new RefusedFileException($"After line {last}: {problem.Message}");
        }
    }
}
