using System.CommandLine;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Cli;

/// <summary><c>concord ledger</c>: the log, its signed head, proofs, a check of everything, the static log for others.</summary>
internal static class LedgerCommand
{
    private static readonly Argument<string> _record = new("KIND/ID") { Description = "The record, such as advice/A-17." };

    private static readonly Argument<string> _folder = new("DIR") { Description = "The folder to write; made where it is not there." };

    private static readonly Option<FileInfo?> _out = new("--out") { Description = "Write the proof here instead of standard output.", HelpName = "FILE" };

    private static readonly Option<FileInfo?> _old = new("--old")
    {
        Description = "Also check that the log only grew since this checkpoint.",
        HelpName = "CHECKPOINT",
    };

    private static readonly Option<string?> _export = new("--export")
    {
        Description = "Check an exported log instead of a workspace.",
        HelpName = "DIR",
    };

    public static Command Create() => new("ledger", "The log that nobody changes unseen: its state, its proofs, its check.")
    {
        Status(), Checkpoint(), Prove(), Verify(), Export(),
    };

    private static Command Status()
    {
        var command = new Command("status", "Origin, size, root, verifier key, and who witnessed it.");
        command.SetAction(parsed =>
        {
            using var workspace = Places.OpenToRead(parsed);
            var status = workspace.Status;
            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(new { status.Origin, status.Size, status.Root, status.Vkey, status.LastRecorded, status.Witnessed, status.Trouble });
            }
            else
            {
                Console.WriteLine($"origin     {status.Origin}\nsize       {status.Size}\nroot       {status.Root}\nvkey       {status.Vkey}");
                Console.WriteLine($"witnessed  {(status.Witnessed.Count == 0 ? "not independently witnessed" : string.Join(", ", status.Witnessed))}");
            }

            return Say(status.Trouble);
        });

        return command;
    }

    private static int Say(string? trouble)
    {
        if (trouble is null)
        {
            return Run.Done;
        }

        Run.Say(trouble);

        return Run.No;
    }

    private static Command Checkpoint()
    {
        var command = new Command("checkpoint", "Prints the signed head of the log: keep it elsewhere to check against later.");
        command.SetAction(parsed =>
        {
            using var workspace = Places.OpenToRead(parsed);
            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(new { Checkpoint = workspace.Checkpoint, workspace.Status.Vkey });
            }
            else
            {
                Console.Write(workspace.Checkpoint);
            }

            return Run.Done;
        });

        return command;
    }

    private static Command Prove()
    {
        var command = new Command("prove", "Prints one proof file, from the record's content to the signed checkpoint.") { _record, _out };
        command.SetAction(parsed =>
        {
            var text = parsed.GetRequiredValue(_record);
            var link = EvidenceLink.Parse(text) ?? throw new RefusedUse($"'{text}' is not a record such as advice/A-17.");
            using var workspace = Places.OpenToRead(parsed);
            if (workspace.Prove(link) is not { } proof)
            {
                Run.Say($"There is no record {link} in this workspace; 'concord evidence export' lists what there is.");

                return Run.No;
            }

            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(new { Record = link.ToString(), Proof = proof });
            }
            else if (parsed.GetValue(_out) is { } file)
            {
                File.WriteAllText(file.FullName, proof);
            }
            else
            {
                Console.Write(proof);
            }

            return Run.Done;
        });

        return command;
    }

    private static Command Verify()
    {
        var command = new Command("verify", "Checks everything: tiles, entries, contents, signature. Exit 1 and the first entry that does not hold.") { _old, _export };
        command.SetAction(parsed =>
        {
            var old = parsed.GetValue(_old) is { } file ? File.ReadAllText(file.FullName) : null;
            var verdict = parsed.GetValue(_export) is { } folder ? ExportedLog.Verify(folder, old) : VerifyWorkspace(parsed, old);
            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(verdict);
            }
            else if (verdict.Holds)
            {
                Console.WriteLine($"Holds: {verdict.Size} entries, none changed or removed. Root {verdict.Root}");
            }

            return verdict.Holds ? Run.Done : Say(verdict.Break);
        });

        return command;
    }

    private static LedgerVerdict VerifyWorkspace(ParseResult parsed, string? old)
    {
        using var workspace = Places.OpenToRead(parsed);

        return workspace.Verify(old);
    }

    private static Command Export()
    {
        var command = new Command("export", "Writes the static log for other people's tools: vkey, checkpoint, tile/….") { _folder };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(_folder);
            using var workspace = Places.OpenToRead(parsed);
            workspace.ExportLedger(folder);
            var status = workspace.Status;
            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(new { Folder = folder, status.Size, status.Root });
            }
            else
            {
                Console.WriteLine($"{folder}: {status.Size} entries, root {status.Root}");
            }

            return Run.Done;
        });

        return command;
    }
}
