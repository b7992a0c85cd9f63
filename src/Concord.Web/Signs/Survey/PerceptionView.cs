using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>What both answered in the newest wave, for the two alone: null everywhere else.</summary>
public sealed record PerceptionView(string? Wave, IReadOnlyList<AnswerView> Items, IReadOnlyList<CongruenceView> Congruence, IReadOnlyList<TopicView> Agenda, IReadOnlyList<string> Missing)
{
    internal static PerceptionView Of(Perception perception) => new(
        perception.Shown,
        [.. perception.Items.Select(i => new AnswerView(i.Item, i.Cio, i.Ciso, i.Gap))],
        [.. perception.Congruence.Select(c => new CongruenceView(c.Item, c.Side == Side.Cio ? "CIO" : "CISO", c.Agreement, c.PerceivedAgreement, c.Understanding, c.Text))],
        [.. perception.Agenda.Select(t => new TopicView(t.Item, t.Cio, t.Ciso, t.Minutes, t.Text))],
        perception.Missing);
}

/// <summary>Both marks of one question, null = can't say.</summary>
public sealed record AnswerView(string Id, int? Cio, int? Ciso, int? Gap);

/// <summary>What one side believed of the other's answer.</summary>
public sealed record CongruenceView(string Id, string Side, int Agreement, int PerceivedAgreement, int Understanding, string Text);

/// <summary>One topic of the talk after a wave.</summary>
public sealed record TopicView(string Id, int Cio, int Ciso, int Minutes, string Text);
