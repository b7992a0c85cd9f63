namespace Concord.Signs;

/// <summary>A published figure to look at beside a theme: context, never mixed into what a pair's own evidence shows (SIGNS §9).</summary>
/// <param name="Id">The id, such as <c>BM-04</c>.</param>
/// <param name="Sentence">The figure as one sentence.</param>
/// <param name="Source">Who published it, and whether it was read there or in a secondary source.</param>
/// <param name="Themes">The ids of the themes it is context for; <c>RS</c> is the reporting structure.</param>
public sealed record Benchmark(string Id, string Sentence, string Source, IReadOnlyList<string> Themes);
