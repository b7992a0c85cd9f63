using System.Globalization;
using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>The paired survey in words.</summary>
public static class SurveyWords
{
    private const int Good = 4;
    private const int Poor = 2;
    private const int Apart = 2;

    /// <summary>How both answers may stand to each other, in the order of the table (SIGNS §3.5).</summary>
    public static IReadOnlyList<Feeling> Feelings { get; } = [new("Both feel well about it"), new("Both feel trouble"), new("The two see it differently")];

    /// <summary>The finding in a sentence.</summary>
    public static string Headline(Perception? perception) => perception switch
    {
        null or { Shown: null } => "No wave was answered by both yet.",
        { Agenda: [var widest, ..] } => $"You see {Find(widest.Item)?.Construct} {Shell.Sentence.Count(Math.Abs(widest.Cio - widest.Ciso))} {(Math.Abs(widest.Cio - widest.Ciso) == 1 ? "step" : "steps")} apart.",
        { Items: var items } when items.Any(i => i.Gap is not null) => "You gave the same answers.",
        _ => "The newest wave is not scored.",
    };

    /// <summary>A question by its id; null where there is none.</summary>
    public static SurveyItem? Find(string id) => SurveyCatalogue.Items.FirstOrDefault(i => i.Id == id);

    /// <summary>A mark with its word, such as "4, good".</summary>
    public static string Mark(SurveyItem item, int? mark) => mark is { } m ? $"{m}, {item.Scale[m - 1]}" : "can’t say";

    /// <summary>A gap with its sign written out.</summary>
    public static string Gap(int? gap) => gap switch
    {
        null => "–",
        0 => "0",
        > 0 => $"+{gap}",
        _ => $"−{-gap}",
    };

    /// <summary>A mean gap or coefficient with its sign written out.</summary>
    public static string Mean(double value) => value.ToString("+0.0#;−0.0#;0", CultureInfo.InvariantCulture);

    /// <summary>Whether a state is trouble: over the line or worth a look.</summary>
    public static bool IsTrouble(IndicatorState state) => state is IndicatorState.Present or IndicatorState.Early;

    /// <summary>How both answers stand to each other; null for middling ones.</summary>
    public static Feeling? FeelingOf(BesideBehaviour answers)
    {
        var (low, high) = (Math.Min(answers.Cio, answers.Ciso), Math.Max(answers.Cio, answers.Ciso));

        return low >= Good ? Feelings[0] : high <= Poor ? Feelings[1] : high - low >= Apart ? Feelings[2] : null;
    }

    /// <summary>The page of the sign or cause with an id.</summary>
    public static string AddressOf(string theme) => Themes.All.FirstOrDefault(t => t.Id == theme)?.Address() ?? "/signs";
}

/// <summary>How both answers stand to each other.</summary>
/// <param name="Words">In words.</param>
public sealed record Feeling(string Words);
