using System.CommandLine;

namespace Concord.Cli;

/// <summary><c>concord briefing</c>: what became of sealed facts on their way to the board, and whether a written pack says what was sealed.</summary>
internal static class BriefingCommand
{
    public static Command Create() => new("briefing", "What was sealed, held against what the board was shown (check) or handed (verify).") { BriefingCheck.Create(), BriefingVerify.Create() };
}
