using System.CommandLine;
using Concord.Cli;

var program = new RootCommand("Shows, from files you already have, where a CIO and a CISO no longer come to agreement: both ways, with the records behind it.")
{
    GlobalOptions.Workspace,
    GlobalOptions.Json,
    DemoCommand.Create(),
    ServeCommand.Create(),
    ImportCommand.Create(),
    EvidenceCommand.Create(),
    FormatsCommand.Create(),
    SignsCommand.Create(),
    PlaysCommand.Create(),
    RiskCommand.Create(),
    BudgetCommand.Create(),
    BriefingCommand.Create(),
    ReportCommand.Create(),
    LedgerCommand.Create(),
    SimulateCommand.Create(),
    BenchCommand.Create(),
};

return Run.Program(program, args);
