namespace Concord.Tests.Evidence;

/// <summary>
/// A file of the repository that is drawn from the code: the test holds it to the drawing. With CONCORD_DRAW=1 in the
/// environment the test writes it first, which is how it is made anew after a change.
/// </summary>
internal static class Committed
{
    public static void Holds(string drawn, params string[] path)
    {
        var file = House.At(path);
        if (Environment.GetEnvironmentVariable("CONCORD_DRAW") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"{string.Join('/', path)} is missing; run the tests once with CONCORD_DRAW=1 to draw it.");
        Assert.Equal(drawn, File.ReadAllText(file));
    }
}
