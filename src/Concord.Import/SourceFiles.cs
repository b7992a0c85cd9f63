namespace Concord.Import;

/// <summary>Finds files on disk. The only place of this project that knows a disk.</summary>
public static class SourceFiles
{
    /// <summary>Every file under the given files and folders, in order of path, each once; hidden files and folders are left out.</summary>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder.</exception>
    public static IReadOnlyList<SourceFile> Under(IEnumerable<string> paths) =>
        paths.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(At).ToList();

    /// <summary>The file at one path.</summary>
    public static SourceFile At(string path) =>
        new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", Everywhere).Where(file => !IsHidden(Path.GetRelativePath(path, file)))
            : throw new FileNotFoundException($"{path}: there is no such file or folder; check the spelling.", path);
    }

    private static bool IsHidden(string relative) =>
        relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    private static EnumerationOptions Everywhere => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };
}
