using Concord.Import;

namespace Concord.Tests.Import;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-import-").FullName;

    [Fact]
    public void Every_file_under_a_folder_is_offered_once_and_hidden_ones_are_not()
    {
        Write("b/two.csv");
        Write("a.csv");
        Write(".git/config");
        Write("b/.hidden");

        var files = SourceFiles.Under([_folder, Path.Combine(_folder, "a.csv")]);

        Assert.Equal(["a.csv", "two.csv"], files.Select(f => f.Name));
    }

    [Fact]
    public void The_map_beside_a_table_is_found_on_disk()
    {
        Write("orders.csv");
        Write("orders.map.json");

        var files = SourceFiles.Under([_folder]);

        Assert.Equal([true, false], files.Select(f => f.Map is not null));
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_named()
    {
        var problem = Assert.Throws<FileNotFoundException>(() => SourceFiles.Under([Path.Combine(_folder, "nothing")]));

        Assert.Contains("there is no such file or folder", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b/c.CSV", "c.CSV", ".csv")]
    [InlineData("a\\b\\c.jsonl.gz", "c.jsonl.gz", ".jsonl")]
    [InlineData("plain", "plain", "")]
    public void A_name_and_its_ending_are_read_from_any_path(string path, string name, string ending)
    {
        var file = new SourceFile(path, () => Stream.Null);

        Assert.Equal((name, ending), (file.Name, file.Ending));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "a,b\n");
    }
}
