using System.CommandLine;

namespace Concord.Cli;

/// <summary><c>concord briefing</c>: what became of sealed facts on their way to the board.</summary>
internal static class BriefingCommand
{
    public static Command Create() => new("briefing", "What a briefing's author sealed, held against what the board was shown.") { BriefingCheck.Create(), BriefingVerify.Create() };
}
