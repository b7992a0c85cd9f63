using System.Globalization;
using Concord.Evidence;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>An item of a forum as the form sends it.</summary>
internal static class ItemForm
{
    private const int MostLetters = 300;

    /// <summary>The item, or why it can't be taken.</summary>
    public static (ExecutiveContact? Item, string? Trouble) Read(IFormCollection form, Dossier dossier, Seat seat, DateTimeOffset now)
    {
        if (!dossier.Forums.Any(f => f.Id == form["forum"]))
        {
            return (null, "Choose the forum.");
        }

        if (!DateOnly.TryParseExact(form["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || Moment.StartOf(day, dossier.Zone) > now)
        {
            return (null, "Say on which day the forum met; a day that is over or today.");
        }

        if (!Enum.TryParse<Party>(form["party"], out var party) || party.ToSide() is null)
        {
            return (null, "Say whose subject it was.");
        }

        var topic = form["topic"].ToString().Trim();
        if (topic.Length is < 1 or > MostLetters)
        {
            return (null, $"Say what it was about, in at most {MostLetters} letters.");
        }

        var (presented, isClosed) = (form["presented"].ToString(), form["closed"] == "yes");
        if (presented is not ("itself" or "other" or "both"))
        {
            return (null, "Say who presented it.");
        }

        if (isClosed && presented != "itself")
        {
            return (null, "A closed session is one the other side could not attend; it can’t have presented there.");
        }

        var isPresent = !isClosed && (presented != "itself" || form["present"] == "yes");
        var item = new ExecutiveContact
        {
            Id = $"EXC-{now.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}",
            Forum = form["forum"].ToString(),
            At = Moment.On(day, dossier.Zone),
            Party = party,
            OtherPresent = isPresent,
            CarriedByOther = presented == "other",
            Joint = presented == "both",
            Topic = topic,
            Closed = isClosed,
        };

        return (seat == Seat.Secretary && Enum.TryParse<Stance>(form["stance"], out var stance) ? With(item, stance, form["contradicted"] == "yes", PositionRecorder.Secretary) : item, null);
    }

    /// <summary>The item with the position of the other side.</summary>
    public static ExecutiveContact With(ExecutiveContact item, Stance stance, bool isContradicted, PositionRecorder by) =>
        item with { PositionOfOther = stance, PositionRecordedBy = by, ContradictedWithoutNotice = isContradicted };
}
