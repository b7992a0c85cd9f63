namespace Concord.Simulation;

/// <summary>One file of an invented organisation, as one of its systems would export it.</summary>
/// <param name="Path">Where it lies below the samples, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Map">The column map that says what its columns mean, as JSON; null where the file needs none.</param>
public sealed record SampleFile(string Path, byte[] Bytes, byte[]? Map = null);
