using System.CommandLine;

namespace Concord.Cli;

/// <summary>Options that every command understands, before or after its name.</summary>
internal static class GlobalOptions
{
    public static Option<string> Workspace { get; } = new("--workspace")
    {
        Description = "The organisation's place: a folder with its database and ledger.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "./concord-data",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON document on standard output and nothing else there.",
        Recursive = true,
    };
}
