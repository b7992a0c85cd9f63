using Concord.Import.Decks;

namespace Concord.Tests.Import.Decks;

public class AppendixTests
{
    [Theory]
    [InlineData("Appendix")]
    [InlineData("APPENDIX B: Figures")]
    [InlineData("7. Annex – audit findings")]
    [InlineData("Annex of reserved facts")]
    [InlineData("Anhang")]
    [InlineData("Anhang 2: Zahlen")]
    [InlineData("Backup")]
    [InlineData("Back-up slides")]
    [InlineData("Backup-Folien")]
    [InlineData("Reserve")]
    [InlineData("Reservefolien")]
    [InlineData("Supplementary material")]
    public void A_title_that_opens_an_appendix_is_known(string title) => Assert.True(Appendix.IsTitle(title));

    [Theory]
    [InlineData("Backup restores fail in two plants")]
    [InlineData("Reserve of 2 M EUR is spent")]
    [InlineData("Anlagen stehen still")]
    [InlineData("Information")]
    [InlineData("Slides")]
    [InlineData("Annexation of the plant")]
    [InlineData("Annex of the Meridian contract is missing")]
    [InlineData("")]
    [InlineData(null)]
    public void A_title_about_backups_or_reserves_opens_none(string? title) => Assert.False(Appendix.IsTitle(title));
}
