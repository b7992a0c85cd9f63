using System.CommandLine;

namespace Concord.Cli;

/// <summary><c>concord risk</c>: losses in money.</summary>
internal static class RiskCommand
{
    public static Command Create() => new("risk", "Works out risks in money: what a year may cost, between two proven bounds, beside what is accepted.") { RiskLosses.Create(), RiskOptions.Create() };
}
