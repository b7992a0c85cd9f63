namespace Concord.SystemTests.Web;

/// <summary>The sample organisation's pages and a browser, shared by the tests of this folder.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public Chromium Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.Start(withSample: true);
        Browser = await Chromium.Launch();
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        await Site.DisposeAsync();
    }
}

/// <summary>Tests that look at the sample organisation's pages, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SampleSiteTests : ICollectionFixture<SampleSite>
{
    public const string Name = "the sample organisation's pages";
}
