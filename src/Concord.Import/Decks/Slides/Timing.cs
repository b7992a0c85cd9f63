using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>Which shapes a slide's animations bring in or take away, and which are gone before anybody clicks.</summary>
internal sealed class Timing
{
    /// <summary>What is gone sooner than this was not read by anybody.</summary>
    private const long AtOnce = 2000;

    private Timing(HashSet<string> moving, HashSet<string> gone) => (Moving, Gone) = (moving, gone);

    /// <summary>The ids of the shapes that come or go: what they cover is seen before or after.</summary>
    public IReadOnlySet<string> Moving { get; }

    /// <summary>The ids of the shapes that vanish by themselves at once.</summary>
    public IReadOnlySet<string> Gone { get; }

    /// <summary>Reads a slide's <c>timing</c>.</summary>
    public static Timing Of(XElement slide)
    {
        var (moving, gone) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sequence in slide.One("timing").Within("cTn").Where(t => t.Get("nodeType") == "mainSeq"))
        {
            foreach (var (click, number) in sequence.One("childTnLst").All("par").Select((p, i) => (p, i)))
            {
                var effects = click.Within("cTn").Where(t => t.Get("presetClass") is "exit" or "entr").ToList();
                var startsAlone = number == 0 && effects.Count > 0 && effects.TrueForAll(e => e.Get("nodeType") is "withEffect" or "afterEffect");
                foreach (var effect in effects)
                {
                    var targets = effect.Within("spTgt").Where(t => t.One("txEl") is null).Select(t => t.Get("spid")).OfType<string>().ToList();
                    moving.UnionWith(targets);
                    if (startsAlone && effect.Get("presetClass") == "exit" && Wait(effect, click) < AtOnce)
                    {
                        gone.UnionWith(targets);
                    }
                }
            }
        }

        return new Timing(moving, gone);
    }

    /// <summary>Whether the slide goes on by itself before anybody can read it.</summary>
    public static bool IsFleeting(XElement slide) => slide.Elements().FirstOrDefault(e => e.Is("transition")).Number("advTm") is >= 0 and < 1000;

    /// <summary>How long after the slide appears an effect begins, in milliseconds.</summary>
    private static long Wait(XElement effect, XElement click) => effect.AncestorsAndSelf()
        .TakeWhile(e => !ReferenceEquals(e, click))
        .Where(e => e.Is("cTn") && !ReferenceEquals(e.Parent, click))
        .Sum(t => t.One("stCondLst", "cond").Number("delay") ?? 0);
}
