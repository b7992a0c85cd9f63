namespace Concord.Tests;
public class PlaceholderTests { [Fact] public void It_builds() => Assert.True(true); }
