using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>Plays a slide's animations: which shapes and paragraphs they bring in or take away, and which of them nobody has time to read.</summary>
internal sealed partial class Timing
{
    /// <summary>What is gone sooner than this was not read by anybody, in milliseconds.</summary>
    private const long AtOnce = 2000;

    /// <summary>What comes in later than this without a click is not waited for, in milliseconds.</summary>
    private const long TooLate = 300_000;

    /// <summary>What is left of a shape smaller than this share of its size is no text.</summary>
    private const double Nothing = 0.1;

    private const long MostParagraphs = 1000;

    private readonly HashSet<string> _moving = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>Reads a slide's <c>timing</c>.</summary>
    public static Timing Of(XElement slide)
    {
        var timing = new Timing();
        var sequences = slide.One("timing").Within("cTn").ToLookup(t => t.Get("nodeType"));
        var steps = sequences["mainSeq"].SelectMany(s => s.One("childTnLst").All("par")).Select(s => Effects(s).ToList()).ToList();
        timing.Play(steps);
        foreach (var effect in sequences["interactiveSeq"].SelectMany(s => Effects(s)).Where(e => e.Shows && !steps.Exists(s => s.Exists(m => m.Target == e.Target))))
        {
            // It comes only when somebody clicks on a certain part of the slide.
            timing._gone.Add(effect.Target);
        }

        return timing;
    }

    /// <summary>Whether a shape comes or goes: what it covers is seen before or after.</summary>
    public bool IsMoving(SlideShape shape) => shape.Id is { } id && _moving.Contains(id);

    /// <summary>Whether nobody has time to read a shape, or one of its paragraphs, from 0.</summary>
    public bool IsGone(SlideShape shape, int? paragraph = null) => shape.Id is { } id && (_gone.Contains(id) || (paragraph is { } p && _gone.Contains(Target(id, p))));

    /// <summary>Whether the slide goes on by itself before anybody can read it.</summary>
    public static bool IsFleeting(XElement slide) => slide.Elements().FirstOrDefault(e => e.Is("transition")).Number("advTm") is >= 0 and < AtOnce;

    /// <summary>Plays the steps one after the other; each but a first that starts alone waits for a click.</summary>
    private void Play(List<List<Effect>> steps)
    {
        foreach (var target in steps.SelectMany(s => s).Select(e => e.Target).Distinct())
        {
            var isSeen = false;
            var isThere = !steps.SelectMany(s => s).First(e => e.Target == target).Shows;
            foreach (var (step, number) in steps.Select((s, i) => (s, i)))
            {
                isSeen |= isThere && (number > 0 || step.Exists(e => e.IsClicked));
                var since = 0L;
                foreach (var effect in step.Where(e => e.Target == target && e.Wait < TooLate).OrderBy(e => e.Wait))
                {
                    isSeen |= isThere && effect.Wait - since >= AtOnce;
                    (isThere, since) = (effect.Shows, effect.Wait);
                }
            }

            if (!isSeen && !isThere)
            {
                _gone.Add(target);
            }

            _moving.Add(target.Split('#')[0]);
        }
    }

    private static IEnumerable<Effect> Effects(XElement step) =>
        from effect in step.Within("cTn")
        where effect.Get("presetClass") is not null || effect.Get("nodeType") is "clickEffect" or "withEffect" or "afterEffect"
        let hides = effect.Get("presetClass") == "exit" || effect.Within("set").Any(s => Sets(s, "hidden")) || effect.Within("animMotion").Any(IsOff) || effect.Within("animScale").Any(IsNothing)
        let shows = !hides && (effect.Get("presetClass") == "entr" || effect.Within("set").Any(s => Sets(s, "visible")))
        where hides || shows
        from target in effect.Within("spTgt").SelectMany(Targets).Distinct()
        select new Effect(target, shows, effect.Get("nodeType") == "clickEffect", Wait(effect, step));

    private static bool Sets(XElement set, string to) =>
        set.Within("attrName").Any(a => a.Value == "style.visibility") && set.One("to").Within("strVal").Any(v => v.Get("val") == to);

    /// <summary>Whether a path ends a whole slide away.</summary>
    private static bool IsOff(XElement motion)
    {
        var way = Coordinate().Matches(motion.Get("path") ?? "").Select(m => double.TryParse(m.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var at) ? Math.Abs(at) : 0).TakeLast(2);

        return way.Any(at => at >= 1);
    }

    private static bool IsNothing(XElement scale) => (scale.One("by") ?? scale.One("to")) is { } size && (size.Share("x") is < Nothing || size.Share("y") is < Nothing);

    private static IEnumerable<string> Targets(XElement target)
    {
        var id = target.Get("spid") ?? "";
        if (target.One("txEl") is not { } text)
        {
            return [id];
        }

        var (first, last) = (text.One("pRg").Number("st") ?? 0, text.One("pRg").Number("end") ?? -1);

        return Enumerable.Range((int)Math.Clamp(first, 0, MostParagraphs), (int)Math.Clamp(last - first + 1, 0, MostParagraphs)).Select(p => Target(id, p));
    }

    private static string Target(string id, int paragraph) => $"{id}#{paragraph}";

    /// <summary>How long after its step an effect begins, in milliseconds.</summary>
    private static long Wait(XElement effect, XElement step) => effect.AncestorsAndSelf()
        .TakeWhile(e => !ReferenceEquals(e, step))
        .Where(e => e.Is("cTn") && !ReferenceEquals(e.Parent, step))
        .Sum(t => t.One("stCondLst", "cond").Number("delay") ?? 0);

    private sealed record Effect(string Target, bool Shows, bool IsClicked, long Wait);

    [GeneratedRegex(@"-?[0-9]+(?:\.[0-9]+)?(?:[eE]-?[0-9]+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Coordinate();
}
