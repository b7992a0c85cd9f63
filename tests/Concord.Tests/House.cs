namespace Concord.Tests;

/// <summary>Where the repository lies on this machine, for tests that read its files or the shared ones beside it.</summary>
internal static class House
{
    /// <summary>The repository's root: the folder that holds Concord.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared data beside the repository; fails with a sentence where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        Assert.True(Path.Exists(path), $"This test reads shared/{string.Join('/', parts)} beside the repository, and it is not there.");

        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Concord.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Concord.slnx is in none of the folders above the tests.");
    }
}
