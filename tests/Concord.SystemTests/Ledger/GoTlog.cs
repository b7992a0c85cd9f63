using Concord.Tests;

namespace Concord.SystemTests.Ledger;

/// <summary>Go's <c>sumdb/note</c> and <c>sumdb/tlog</c> as Debian ships them, asked about an exported log.</summary>
internal static class GoTlog
{
    private static readonly Lazy<string> _program = new(Build);

    /// <summary>What Go says of the log in this folder: nothing when it holds, else the reason.</summary>
    public static string? Refuses(string folder, string? oldCheckpoint = null)
    {
        var (status, output, errors) = Tool.Run(folder, new Dictionary<string, string>(), _program.Value, oldCheckpoint is null ? [folder] : [folder, oldCheckpoint]);

        return status == 0 ? null : output + errors;
    }

    private static string Build()
    {
        var built = Path.Combine(AppContext.BaseDirectory, "gocheck");
        var environment = new Dictionary<string, string>
        {
            ["GO111MODULE"] = "off",
            ["GOPATH"] = "/usr/share/gocode",
            ["GOCACHE"] = Path.Combine(AppContext.BaseDirectory, "gocache"),
            ["GOFLAGS"] = "",
        };
        var (status, output, errors) = Tool.Run(House.At("tests", "Concord.SystemTests", "Ledger", "gocheck"), environment, "go", "build", "-o", built, "main.go");
        Assert.True(status == 0, $"Go (Debian's golang-go and golang-golang-x-mod-dev; ./test installs both) could not build gocheck: {output}{errors}");

        return built;
    }
}
