using System.CommandLine;
using Concord.Import;

namespace Concord.Cli;

/// <summary><c>concord formats</c>: what can be read.</summary>
internal static class FormatsCommand
{
    public static Command Create()
    {
        var command = new Command("formats", "Lists the formats that can be read, what evidence they bring and how they are recognised.");
        command.SetAction(parsed =>
        {
            var formats = ImporterCatalogue.All.Select(i => new FormatView(i.Format, i.Kinds, i.Recognises)).ToList();
            if (parsed.GetValue(GlobalOptions.Json))
            {
                Answers.Print(formats);
            }
            else
            {
                formats.ForEach(f => Console.WriteLine($"{f.Format,-18} {string.Join(", ", f.Kinds)}\n{string.Empty,-18} {f.Recognises}"));
            }

            return Run.Done;
        });

        return command;
    }

    /// <summary>One format.</summary>
    private sealed record FormatView(string Format, IReadOnlyList<string> Kinds, string Recognises);
}
