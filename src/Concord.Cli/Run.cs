using System.CommandLine;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Cli;

/// <summary>Runs the program and turns what went wrong into one sentence and an exit status (CONTRACT §2).</summary>
internal static class Run
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is "no": a proof that does not hold, a check that found something.</summary>
    public const int No = 1;

    /// <summary>Wrong use or refused input.</summary>
    public const int Refused = 2;

    public static int Program(RootCommand program, string[] args)
    {
        var parsed = program.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Say(error.Message);
            }

            Say("See 'concord --help'.");

            return Refused;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception trouble) when (trouble is RefusedUse or RefusedFileException or WorkspaceException or IOException or UnauthorizedAccessException)
        {
            Say(trouble.Message);

            return Refused;
        }
    }

    /// <summary>One sentence on standard error.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine($"concord: {sentence}");
}

/// <summary>The command was used in a way that can't be done.</summary>
/// <param name="message">Cause and remedy in one sentence.</param>
internal sealed class RefusedUse(string message) : Exception(message);
