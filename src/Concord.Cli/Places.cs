using System.CommandLine;
using Concord.Storage;

namespace Concord.Cli;

/// <summary>Opens the workspace that a command was pointed at.</summary>
internal static class Places
{
    /// <summary>For writing; made where there is none.</summary>
    public static Workspace Open(ParseResult parsed) =>
        Workspace.Open(parsed.GetRequiredValue(GlobalOptions.Workspace), TimeProvider.System);

    /// <summary>For reading only, also while another process writes.</summary>
    public static Workspace OpenToRead(ParseResult parsed) =>
        Workspace.OpenToRead(parsed.GetRequiredValue(GlobalOptions.Workspace), TimeProvider.System);
}
