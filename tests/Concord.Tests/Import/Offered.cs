using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import;

namespace Concord.Tests.Import;

/// <summary>Offers files to the importers as a person would, and sorts what comes back.</summary>
internal static class Offered
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static readonly ImportChoices Choices = new()
    {
        Zone = Berlin,
        Now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero),
    };

    /// <summary>The repository's own folder.</summary>
    public static string Root
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "Concord.slnx")))
            {
                root = root.Parent;
            }

            return root!.FullName;
        }
    }

    /// <summary>The folder of real files beside the repository.</summary>
    public static string Shared
    {
        get
        {
            var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

            return Directory.Exists(shared) ? shared : throw new DirectoryNotFoundException($"The real files are missing: put the test data at {shared}.");
        }
    }

    public static SourceFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static SourceFile File(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    public static SourceFile Real(string path) => SourceFiles.At(Path.Combine(Shared, path));

    public static Outcome Read(string name, string text, ImportChoices? choices = null) => Read(File(name, text), choices);

    public static Outcome Read(SourceFile file, ImportChoices? choices = null)
    {
        var submission = ImporterCatalogue.Read(file, choices ?? Choices);
        var lines = new List<SubmittedLine>();
        try
        {
            lines.AddRange(submission.Lines);
        }
        catch (RefusedFileException refusal)
        {
            return new Outcome(submission.Format, refusal.Message, []);
        }

        return new Outcome(submission.Format, submission.Refused, lines);
    }

    public static ImportChoices With(string map) => Choices with { Map = ColumnMap.Parse(Encoding.UTF8.GetBytes(map)) };
}

/// <summary>What came of one file.</summary>
internal sealed record Outcome(string? Format, string? Refused, IReadOnlyList<SubmittedLine> Lines)
{
    public IReadOnlyList<AcceptedLine> Accepted => [.. Lines.OfType<AcceptedLine>()];

    public IReadOnlyList<Rejection> Rejected => [.. Lines.OfType<Rejection>()];

    /// <summary>Rows read: each number once.</summary>
    public int Read => Lines.Select(l => l.Number).Distinct().Count();

    public int Merged => Lines.OfType<MergedLine>().Count();

    /// <summary>The accepted evidence of one kind as records, read back from their own bytes.</summary>
    public IReadOnlyList<T> All<T>()
        where T : Exhibit
    {
        var text = new EvidenceText(Offered.Berlin);

        return [.. Accepted.Select(line => text.Read(line.Json.Span, out var flaw) ?? throw new InvalidOperationException(flaw!.Reason)).OfType<T>()];
    }
}
