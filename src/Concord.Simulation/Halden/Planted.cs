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
        | 3 Facts not shared | **Could be either way.** Four of thirty a year late, one of them found out first. | **Worth a look.** One in ten late in the first year, then six of the last twelve, one of them not shared at all. |
        | 4 Board message changed | **Inside the line, with two open events.** Nothing that must reach the board was cut in the last year; one rewording came after the signature. In the last week the CIO withholds one fact of the newest briefing: open at once, and in the state from the next Monday on. A cut lies more than a year back. | **Inside the line.** |
        | 5 Voice through the other | **Worth a look.** The CIO sits beside the CISO's items in two of three in the second year, after one of three. The CISO answers Q11 with 2 in the last rounds and has not released it. Three of five priorities stand in IT's plans. | **Inside the line.** About one in four; four of five priorities stand in security's plan. |
        | 6 Told too late | **Over the line.** About six in ten initiatives reach security after they are funded; legal, privacy and finance hear of seven in eight in time. A little better at the end. | **Too few to say.** Three initiatives a year. |
        | 7 Missed one-to-ones | **Inside the line.** One or two of the year's agreed talks fall away, some are moved by two days. | the same: this sign has no direction |
        | 8 Priorities not known | **Inside the line.** The CIO names four of the CISO's five. | **Worth a look.** The CISO named four of the CIO's, and two in each of the last two rounds. |
        | 9 Unclear who does what | **Worth a look.** Seven of 27 joint activities have a defect; the two name the same holder in four of five, and tickets seldom come back. | the same: this sign has no direction |
        | 10 Buying what the other owns | **Could be either way.** Nothing was bought that security has; of ten selections a year in security's field IT named one without a comparison. | **Could be either way.** No overlap in ten purchases a year, which is too few to be sure. |
        | 11 Hygiene put off | **Over the line, and getting better.** About six in ten assets of an urgent fix were past the agreed date; now about four. The same teams' other changes are on time. | **Too few to say.** Two campaigns a year on security's own tools. |
        | 12 Flawed releases | **Could be either way.** Four of twenty-six trains a year. | **Too few to say.** Security changes production four or five times a year. |

        | cause | what was planted |
        | --- | --- |
        | C1 Mostly no | **Not supported.** A plain no is rare both ways, though the CISO says "how" where the CIO hears less of it. |
        | C2 Slow to yes | **Supported on the CISO's side.** Four in ten asks of the second year had no yes by their date. IT answers in time. |
        | C3 Put behind | IT delivers what it agreed with security in some six of seven cases, as it does for others, and fixes what security asks for first sooner than the rest. |
        | C4 Kept out | **Supported on the CIO's side** by sign 6; one of IT's forums has no seat for security. |
        | C5 Undefined duties | **Supported**: most activities are signed for, seven are not or have a gap. |
        | C6 The same dollar | Each ranked its own asks in the first year; in the second both ranked nearly all together, and next year's asks lie side by side with what each would change. |
        | C7 No shared picture | The appetite is signed by both and the board; six of eleven lines of the scorecard measure one side alone; the two estimates of a risk lie a factor of two apart, after a factor of five. |
        | C8 Gatekeeper | About a third of what the two do together is a gate. |
        | C9 Answering without deciding | One risk the CISO answers for is the CIO's to decide, without an acceptance; another is accepted. Too few disagreements went up to tell whose position prevails. |

        | step | what was planted |
        | --- | --- |
        | T1 Agreed position on risk | Taken: signed by both, the chief executive and the board within the year. |
        | T2 Aligned plans | Taken in part: some lines of the road map started without security, one review in ten went without it. |
        | T3 Clear responsibilities | Taken in part, see sign 9. |
        | T4 Direct talk | Taken: every second Tuesday, and some talks in between. |
        | T5 A tended relationship | Requests, sessions and promises are mostly kept; a dozen a year are too few to be sure of all of them, so it reads as taken in part. |
        | T6 Priorities understood | Taken: both pages are filled, open and taken note of. |
        | T7 How do we get there securely | Taken where a no was given with another way. |

        | outcome | what was planted |
        | --- | --- |
        | O1 Missed deadlines | One initiative in three is joint; most go live within three weeks after the promised day. |
        | O2 Overdue fixes | See sign 11. |
        | O3 Time to contain | Sixteen incidents of severity 2 or more, half contained within about two days; one is open, and of two the start is known within a day only. |
        | O4 The teams | Both departments' pulse rises a little over four rounds; security misses timely word more. |

        **Who reports to whom.** The CISO reports to the CIO: better, not best.
        **The survey.** Eight rounds; the CIO left the third unanswered. Both call the way they settle things good and each believes the other thinks less of it.
        On how much they disagree they are two points apart in the last three rounds.
        **Repairs.** A patch compact is done; a fast path for initiatives already funded is open.

        """.ReplaceLineEndings("\n");
}
