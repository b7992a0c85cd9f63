namespace Concord.Simulation.Halden;

/// <summary>The truth behind the sample, for whoever checks what the signs say of it.</summary>
internal static class Planted
{
    public static string Text(DateOnly lastDay) => $"""
        # What was planted in Halden Freight

        Halden Freight, its people, products and vulnerability numbers are invented. The files tell two years up to {Timeline.Text(lastDay)}.
        Whoever wants to test the signs without knowing the answer stops reading here.

        | sign | on the CIO's side | on the CISO's side |
        | --- | --- | --- |
        | 1 Overruling each other | **Worth a look.** One in twelve at first, then seven of twelve in one stretch of the second year, then about one in five. Other functions' advice is overruled as rarely as ever. | **Could be either way.** Three of some twenty a year. |
        | 2 Stuck disagreements | **Inside the line.** Twenty-six a year, settled within days; one a year goes up alone, one a year stalls. | the same: this sign has no direction |
        | 3 Facts not shared | **Could be either way.** Three of thirty a year come late, two are found out. | the same |
        | 4 Board message changed | **Inside the line, with an open event.** Nothing that must reach the board was cut in the last year; one rewording came after the signature. A cut lies more than a year back. | **Inside the line.** |
        | 5 Voice through the other | **Worth a look.** The other sits in the same forums, so nearly every contact is in its presence; nobody was asked (Q11). | the same |
        | 6 Told too late | **Over the line.** About six in ten initiatives reach security after they are funded; legal, privacy and finance hear of seven in eight in time. A little better at the end. | **Too few to say.** Three initiatives a year. |
        | 7 Missed one-to-ones | **Inside the line.** Two of twenty-six a year fall away, three are moved by two days. | the same: this sign has no direction |
        | 8 Priorities not known | **Nothing to count.** No blind round was held. | the same |
        | 11 Hygiene put off | **Over the line, and getting better.** About six in ten assets of an urgent fix were past the agreed date; now about four. The same teams' other changes are on time. | **Too few to say.** Two campaigns a year on security's own tools. |

        """.ReplaceLineEndings("\n");
}
