using Concord.Signs;
using Concord.Web.Evidence;
using Concord.Web.Signs;

namespace Concord.Web.Today;

/// <summary>One thing to talk about in the next one-to-one, with the way to its evidence.</summary>
/// <param name="Text">The thing, as a short sentence.</param>
/// <param name="Address">Where its evidence is.</param>
/// <param name="Side">The side whose behaviour it reads; null for both.</param>
public sealed record Topic(string Text, string Address, Side? Side)
{
    private const int Most = 3;

    /// <summary>
    /// At most three: what is over the line, what is worth a look, the widest gap of the survey, the newest open fact of each sign, what could be either
    /// way, what is missing; among equals the graver sign first (SIGNS §2.8), then the one more probably over the line.
    /// Outside the pair only the first and the facts, so that no choice betrays what is kept for the two.
    /// </summary>
    public static IReadOnlyList<Topic> Of(SignsReading reading, bool isOfThePair)
    {
        var rows = reading.Signs.Select(SignRow.Of).OrderByDescending(row => row.Sign.Severity).ThenBy(row => row.Sign.Number).ToList();
        var open = isOfThePair
            ? In(rows, IndicatorState.Unclear).Concat(rows.Where(row => row.Reading.State == IndicatorState.NotEnoughEvidence).Select(Missing))
            : [];

        return
        [
            .. In(rows, IndicatorState.Present)
                .Concat(In(rows, IndicatorState.Early))
                .Concat(isOfThePair ? Gaps(reading) : [])
                .Concat(rows.Select(Fact).OfType<Topic>())
                .Concat(open)
                .Take(Most),
        ];
    }

    private static IEnumerable<Topic> In(IEnumerable<SignRow> rows, IndicatorState state) =>
        from row in rows
        where row.Reading.State == state
        from wing in new[] { row.Cio, row.Ciso }.Where(wing => wing?.Reading.State == state).DistinctBy(wing => wing!.Reading)
        orderby row.Sign.Severity descending, wing.Reading.ProbabilityOver descending, row.Sign.Number
        select new Topic($"{row.Sign.Name}: {wing.InWords}", $"/signs/{row.Sign.Slug}", SideOf(wing.Reading.Direction));

    private static Topic? Fact(SignRow row) => row.Reading.Readings
        .SelectMany(r => r.OpenEvents.Select(fact => (r.Direction, Fact: fact)))
        .OrderByDescending(open => open.Fact.At)
        .Select(open => new Topic(open.Fact.Text.TrimEnd('.'), EvidenceAddress.Of(open.Fact.Link), SideOf(open.Direction)))
        .FirstOrDefault();

    // The survey's answers are the two's alone, and so is the talk about them.
    private static IEnumerable<Topic> Gaps(SignsReading reading) =>
        reading.Perception?.Agenda.Take(1).Select(topic => new Topic(topic.Text.TrimEnd('.'), "/signs/survey#agenda", null)) ?? [];

    private static Topic Missing(SignRow row) =>
        new($"Add what is missing for “{row.Sign.Name}”", $"/signs/{row.Sign.Slug}#missing", null);

    private static Side? SideOf(Direction direction) => direction switch
    {
        Direction.Cio => Concord.Side.Cio,
        Direction.Ciso => Concord.Side.Ciso,
        _ => null,
    };
}
