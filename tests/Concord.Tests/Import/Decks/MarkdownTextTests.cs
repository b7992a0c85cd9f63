using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

public class MarkdownTextTests
{
    [Fact]
    public void Markdown_is_read_as_the_page_it_becomes()
    {
        var deck = Read("d.md", """
            ---
            title: no fact
            ---
            # Risks

            Two of **five** plants can't
            restore within a day[^1].

            - one
            - two with `code`

            | Plant | Hours |
            | --- | ---: |
            | North | 36 |

            ![Two plants in red](a.png)

            <!-- the true number is 5 -->

            ~~not~~ <span style="display:none">secret</span>seen

            ## Anhang

            ```
            figures
            ```

            [^1]: Only here.
            """);

        Assert.Equal(["Two of five plants can't restore within a day.", "one", "two with code", "seen", "figures"], deck.In(DeckPart.Text));
        Assert.Equal(["Risks", "Anhang"], deck.In(DeckPart.Title));
        Assert.Equal(["Plant | Hours", "North | 36"], deck.In(DeckPart.Table));
        Assert.Equal(["Two plants in red"], deck.In(DeckPart.PictureWords));
        Assert.Equal(["the true number is 5", "not secret"], deck.In(DeckPart.Invisible));
        Assert.Equal("Only here.", Assert.Single(deck.In(DeckPart.Footnote)));
        Assert.Equal([1, 2], deck.Passages.Select(p => p.Place.Page).Distinct().Order());
    }
}
