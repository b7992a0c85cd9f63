using System.CommandLine;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Cli;

/// <summary><c>concord evidence</c>: the JSON Schema of a kind, and the evidence as <c>concord-evidence/1</c>.</summary>
internal static class EvidenceCommand
{
    private static readonly Argument<string?> _kind = new("KIND")
    {
        Description = "A kind of evidence, such as owed-fact; without it the kinds are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Argument<FileInfo> _file = new("FILE") { Description = "Where to write; a name that ends in .gz is compressed." };

    private static readonly Option<string?> _only = new("--kind") { Description = "Only this kind.", HelpName = "K" };

    public static Command Create() => new("evidence", "Evidence as other programs read and write it.") { Schema(), Export() };

    private static Command Schema()
    {
        var command = new Command("schema", "Prints the JSON Schema of a kind of evidence.") { _kind };
        command.SetAction(parsed =>
        {
            Console.WriteLine(parsed.GetValue(_kind) is { } kind ? EvidenceSchema.Of(Known(kind)) : string.Join('\n', EvidenceKinds.Names));

            return Run.Done;
        });

        return command;
    }

    private static Command Export()
    {
        var command = new Command("export", "Writes the evidence as concord-evidence/1, the version that counts of each piece.") { _file, _only };
        command.SetAction(parsed =>
        {
            var kind = parsed.GetValue(_only) is { } name ? Known(name) : null;
            var file = parsed.GetRequiredValue(_file);
            using var workspace = Places.OpenToRead(parsed);
            long lines;
            using (var output = OutputFile.Create(file.FullName))
            {
                lines = workspace.ExportEvidence(output, kind);
            }

            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(new { File = file.ToString(), Lines = lines });
            }
            else
            {
                Console.WriteLine($"{file}: {lines} lines");
            }

            return Run.Done;
        });

        return command;
    }

    private static string Known(string kind) => EvidenceKinds.Find(kind) is not null
        ? kind
        : throw new RefusedUse($"'{kind}' is not a kind of evidence; there are {string.Join(", ", EvidenceKinds.Names)}.");
}
