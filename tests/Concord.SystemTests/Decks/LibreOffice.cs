using Concord.SystemTests.Ledger;

namespace Concord.SystemTests.Decks;

/// <summary>LibreOffice without its windows: writes files anew in Microsoft's formats.</summary>
internal static class LibreOffice
{
    /// <summary>Converts the files of one folder and answers the folder of the results, each under its old name with the new ending.</summary>
    /// <param name="home">A folder for the program's own settings and the results.</param>
    /// <param name="ending">Such as <c>pptx</c>.</param>
    /// <param name="files">The files' paths.</param>
    public static string Convert(string home, string ending, IEnumerable<string> files)
    {
        var results = Directory.CreateDirectory(Path.Combine(home, $"as-{ending}")).FullName;
        var (status, output, errors) = Tool.Run(home, new Dictionary<string, string>(), "soffice",
            [$"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to", ending, "--outdir", results, .. files]);
        Assert.True(status == 0, output + errors);

        return results;
    }
}
