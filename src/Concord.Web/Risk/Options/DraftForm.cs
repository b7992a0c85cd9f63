using System.Globalization;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>The rows of a draft as the form sends them.</summary>
internal static class DraftForm
{
    private const int Most = PaperDraft.MostWays + 2;

    /// <summary>The draft with what was typed. A row whose pattern was changed takes the new pattern's figures.</summary>
    public static PaperDraft Read(IFormCollection form, PaperDraft draft)
    {
        var rows = new List<PaperRow>();
        for (var i = 0; i < Most && form.ContainsKey($"way-{i}-id"); i++)
        {
            if (form[$"way-{i}-out"] != "yes")
            {
                rows.Add(Row(form, i, draft.Kind));
            }
        }

        if (PatternLibrary.Find(form["add"]) is { } more && more.On(draft.Kind) is not null && rows.Count < PaperDraft.MostWays)
        {
            rows.Add(PaperRow.Of(PaperDraft.Letter(rows), more, draft.Kind));
        }

        return draft with
        {
            Title = form["title"].ToString().Trim() is { Length: > 0 } title ? title : draft.Title,
            HorizonMonths = int.TryParse(form["horizon"], NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 600 ? months : draft.HorizonMonths,
            Rows = rows,
        };
    }

    private static PaperRow Row(IFormCollection form, int i, RiskKind kind)
    {
        var (was, now) = (form[$"way-{i}-was"].ToString(), form[$"way-{i}-pattern"].ToString());
        var typed = new PaperRow
        {
            Id = form[$"way-{i}-id"].ToString(),
            Title = form[$"way-{i}-title"].ToString(),
            Pattern = now.Length == 0 ? null : now,
            OneOff = form[$"way-{i}-once"].ToString(),
            Yearly = form[$"way-{i}-yearly"].ToString(),
            Days = form[$"way-{i}-days"].ToString(),
            Fewer = form[$"way-{i}-fewer"].ToString(),
            Smaller = form[$"way-{i}-smaller"].ToString(),
        };

        return was != now && PatternLibrary.Find(now) is { } pattern ? typed.Like(pattern, PatternLibrary.Find(was), kind) : typed;
    }
}
