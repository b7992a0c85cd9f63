using System.CommandLine;
using Concord.Import;
using Concord.Storage;

namespace Concord.Cli;

/// <summary><c>concord import</c>: takes files in, names what it can't take, leaves nothing half done.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders to read.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> _format = new("--format")
    {
        Description = "The format by name, where it is not recognised by itself (see 'concord formats').",
        HelpName = "F",
    };

    private static readonly Option<FileInfo?> _map = new("--map")
    {
        Description = "A column map: what the columns of a table, or the attendees of a calendar, mean.",
        HelpName = "MAP.json",
    };

    private static readonly Option<string?> _by = new("--by")
    {
        Description = "The seat that hands the files in: CIO, CISO, CIO_STAFF or CISO_STAFF (default: a connector).",
        HelpName = "SIDE",
    };

    private static readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Say what would become of every line, and change nothing.",
    };

    public static Command Create()
    {
        _by.AcceptOnlyFromAmong("CIO", "CISO", "CIO_STAFF", "CISO_STAFF");
        var command = new Command("import", "Reads files or folders, recognises their format, and adds the evidence in them.") { _paths, _format, _map, _by, _dryRun };
        command.SetAction(Take);

        return command;
    }

    private static int Take(ParseResult parsed)
    {
        using var workspace = Places.Open(parsed);
        var choices = new ImportChoices
        {
            Zone = workspace.Zone,
            Now = TimeProvider.System.GetUtcNow(),
            Format = parsed.GetValue(_format),
            Map = parsed.GetValue(_map) is { } map ? ColumnMap.Parse(File.ReadAllBytes(map.FullName)) : null,
        };
        var files = SourceFiles.Under(parsed.GetRequiredValue(_paths)).Select(file => ImporterCatalogue.Read(file, choices));
        var actor = parsed.GetValue(_by) is { } seat ? Actor.Of(seat.ToLowerInvariant()) : Actor.Of("connector");
        using var progress = new ProgressLine();
        var receipt = workspace.Record(files, actor, progress, parsed.GetValue(_dryRun));
        progress.Clear();

        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(ImportView.Of(receipt));
        }
        else
        {
            Print(receipt, parsed.GetValue(_dryRun));
        }

        return Refusals(receipt);
    }

    private static int Refusals(ImportReceipt receipt)
    {
        foreach (var file in receipt.Files.Where(f => f.Refused is not null))
        {
            Run.Say($"{file.Path}: {file.Refused}");
        }

        return receipt.Files.Any(f => f.Refused is not null) ? Run.Refused : Run.Done;
    }

    private static void Print(ImportReceipt receipt, bool dryRun)
    {
        foreach (var file in receipt.Files.Where(f => f.Refused is null))
        {
            Console.WriteLine($"{file.Path} ({file.Format}): {file.Read} read = {file.Added} added + {file.Changed} changed + {file.Unchanged} unchanged + {file.Merged} merged + {file.Rejected} rejected");
            foreach (var rejection in file.Rejections)
            {
                Run.Say($"{file.Path}, line {rejection.Number}: {rejection.Reason}");
            }

            if (file.Rejections.Count < file.Rejected)
            {
                Run.Say($"{file.Path}: and {file.Rejected - file.Rejections.Count} more lines like these.");
            }

            foreach (var tie in file.Ties)
            {
                Run.Say($"{file.Path}, line {tie.Line}: {tie.Link} has two contents in this import and no updatedAt to tell the newer; the greater by bytes counts.");
            }
        }

        Console.WriteLine(dryRun ? "Nothing was changed: this was a dry run." : $"Ledger: {receipt.Size} entries, root {receipt.Root}");
    }
}
