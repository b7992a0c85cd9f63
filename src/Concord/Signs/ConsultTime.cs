using Concord.Evidence;

namespace Concord.Signs;

/// <summary>When a party was first consulted on an initiative, two ways (SIGNS S6; CONTRACT §1, "Readings, settled").</summary>
/// <param name="At">When it counts; null = it was not consulted.</param>
/// <param name="IsLeftUnanswered">It was asked before G2 and never answered: nothing can be held against the one who asked.</param>
internal sealed record ConsultTime(Moment? At, bool IsLeftUnanswered)
{
    /// <summary>The first consult of a party on an initiative, as it stood at the standpoint's end.</summary>
    internal static ConsultTime Of(Standpoint standpoint, Initiative initiative, Party party)
    {
        var asked = initiative.Consults.Where(c => c.Party == party && c.RequestedAt.Latest < standpoint.End).ToList();
        var counted = asked.Select(c => CountsAt(standpoint, c)).Where(at => at is not null).Min();
        var gate = initiative.Gates[StageGate.G2];
        var isLeft = counted is null && asked.Exists(c => c.RequestedAt.IsBy(gate));

        return new ConsultTime(counted, isLeft);
    }

    /// <summary>Whether it came after a gate, or not at all.</summary>
    internal bool IsAfter(Moment gate) => At is not { } at || !at.IsBy(gate);

    /// <summary>What is listed beside the figures.</summary>
    internal string Words(Moment gate) => At is not { } at ? "not consulted" : IsAfter(gate)
        ? $"consulted {Math.Max(1, (at.Earliest - gate.Latest).Days)} days after funding"
        : "consulted in time";

    private static Moment? CountsAt(Standpoint standpoint, Consultation consult)
    {
        if (consult.AnsweredAt is not { } answered)
        {
            return consult.Answer == ConsultationAnswer.NoInterest ? consult.RequestedAt : null;
        }

        if (answered.Latest >= standpoint.End)
        {
            return null;
        }

        var isPrompt = consult.Answer == ConsultationAnswer.NoInterest
            || answered.IsBy(standpoint.Days.After(consult.RequestedAt, LateConsultation.AnswerDays));

        return isPrompt ? consult.RequestedAt : answered;
    }
}
