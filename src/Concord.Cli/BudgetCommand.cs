using System.CommandLine;
using System.Globalization;
using Concord.Risk;

namespace Concord.Cli;

/// <summary><c>concord budget</c>: the set of asks that removes most within a budget, and the proof that none is better.</summary>
internal static class BudgetCommand
{
    private static readonly Argument<FileInfo?> _file = new("FILE")
    {
        Description = "A risk file with options and a budget (docs/risk/budget.md); without it, the open asks of the workspace.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> _budget = new("--budget") { Description = "For the workspace's asks: how much may be spent (default: half of what is asked).", HelpName = "MONEY" };

    private static readonly Option<string?> _weight = new("--weight")
    {
        Description = "For the workspace's asks: what a point of delivery value counts, in money a year (default: all points together as much as all loss that can be removed).",
        HelpName = "MONEY",
    };

    private static readonly Option<string?> _pool = new("--pool") { Description = "For the workspace's asks: which pool (default: the one asked last).", HelpName = "NAME" };

    public static Command Create()
    {
        var command = new Command("budget", "Chooses among the asks of both sides: the set that removes most within budget, people and dates, proven; what each budget buys; why an ask stayed out.")
        {
            _file, _budget, _weight, _pool,
        };
        command.SetAction(Choose);

        return command;
    }

    private static int Choose(ParseResult parsed)
    {
        var problems = new RiskProblems();
        if ((parsed.GetValue(_file) is { } file ? OfFile(file, problems) : OfWorkspace(parsed)) is not var (round, terms, notes))
        {
            return RiskLosses.Refuse(problems.Sentences);
        }

        var view = BudgetView.Of(new JointBudget(round), terms, notes);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(view);
        }
        else
        {
            foreach (var line in view.Lines())
            {
                Console.WriteLine(line);
            }
        }

        return Run.Done;
    }

    private static (BudgetRound Round, IReadOnlyList<BudgetTerms> Terms, IReadOnlyList<string> Notes)? OfFile(FileInfo file, RiskProblems problems) =>
        BudgetRound.Read(RiskLosses.Bytes(file), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), problems) is var (round, terms) ? (round, terms, []) : null;

    private static (BudgetRound Round, IReadOnlyList<BudgetTerms> Terms, IReadOnlyList<string> Notes) OfWorkspace(ParseResult parsed)
    {
        using var workspace = Places.OpenToRead(parsed);
        var asked = AskedRound.Of(workspace.OpenDossier(), parsed.GetValue(_pool));
        if (asked.Round is not { } round)
        {
            throw new RefusedUse(asked.Pool is null ? "No ask for money is open: add budget-ask evidence without an outcome, or name a file." : string.Join(' ', asked.Notes));
        }

        var terms = new BudgetTerms
        {
            Budget = Amount(parsed, _budget) ?? Math.Round(round.Asks.Sum(a => a.Cost) / 2),
            DeliveryWeight = Amount(parsed, _weight) ?? new JointBudget(round).EvenWeight,
        };

        return (round, [terms], asked.Notes);
    }

    private static double? Amount(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        null => null,
        { } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount is >= 0 and <= 1e15 => amount,
        { } text => throw new RefusedUse($"{option.Name} holds '{text}'; it must be an amount of 0 or more, such as 250000."),
    };
}
