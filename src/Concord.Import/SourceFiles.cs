namespace Concord.Import;

/// <summary>Finds files on disk. The only place of this project that knows a disk.</summary>
public static class SourceFiles
{
    /// <summary>Every file under the given files and folders, in order of path, each once; hidden files and folders are left out.</summary>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder.</exception>
    public static IReadOnlyList<SourceFile> Under(IEnumerable<string> paths) =>
        paths.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(At).ToList();

    /// <summary>The file at one path, with the column map that lies beside it.</summary>
    public static SourceFile At(string path)
    {
        var map = MapOf(path);

        return new SourceFile(path, () => Open(path))
        {
            Map = map != path && File.Exists(map) ? () => Open(map) : null,
        };
    }

    /// <summary>Files that are not on disk, each with the column map that was offered beside it.</summary>
    public static IReadOnlyList<SourceFile> Beside(IEnumerable<SourceFile> files)
    {
        var byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);

        return byPath.Values
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => MapOf(f.Path) is var map && map != f.Path && byPath.TryGetValue(map, out var beside) ? f with { Map = beside.Open } : f)
            .ToList();
    }

    /// <summary>Where the column map of a file lies: <c>purchases.map.json</c> beside <c>purchases.csv</c>.</summary>
    private static string MapOf(string path) =>
        path.EndsWith(".map.json", StringComparison.OrdinalIgnoreCase) ? path : Path.ChangeExtension(path, ".map.json");

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

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
