using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>The wording of a fact as the form sends it.</summary>
internal static class WordingForm
{
    /// <summary>The fields that carry it from one page to the next.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["text", "value", "unit", "level", "section", "rests", "record", "function"];

    /// <summary>The wording, with what it rests on as it reads now, or why it can't be taken.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="before">The fact as it stands; null = a new one.</param>
    /// <param name="grounds">What facts rest on.</param>
    /// <param name="seat">Who words it.</param>
    public static async Task<(FactWording Wording, string? Trouble)> Read(IFormCollection form, BriefingFact? before, Grounds grounds, Seat seat)
    {
        var wording = new FactWording(form["text"].ToString()) { Value = form["value"].ToString(), Unit = form["unit"].ToString() };
        if (before is not null && form["rests"] == "keep")
        {
            return (wording with { Evidence = before.Evidence, Figures = before.Figures }, null);
        }

        var figures = new List<FrozenFigure>();
        foreach (var of in new[] { form["rests"].ToString(), form["record"].ToString().Trim() }.Where(of => of.Length > 0 && of != "keep").Distinct())
        {
            if (await grounds.Freeze(of, seat) is not { } figure)
            {
                return (wording, $"There is no evidence “{of}” a fact could rest on. A record is written as its kind and id, such as metric/M-7; look it up under Evidence.");
            }

            figures.Add(figure);
        }

        return (wording with { Evidence = [.. figures.Select(f => f.Of)], Figures = figures }, null);
    }

    /// <summary>How much it matters, as the form says it.</summary>
    public static FactLevel LevelOf(IFormCollection form) => form["level"] == "supporting" ? FactLevel.Supporting : FactLevel.MustReach;

    /// <summary>The section, as the form says it.</summary>
    public static string? SectionOf(IFormCollection form) => form["section"].ToString() is { Length: > 0 } section ? section : null;

    /// <summary>The function a secretary's fact comes from.</summary>
    public static Party FunctionOf(IFormCollection form) => Enum.TryParse<Party>(form["function"], out var function) ? function : Party.Business;
}
