namespace Concord.Simulation;

/// <summary>One file of the sample organisation, as a system of that organisation would export it.</summary>
/// <param name="Path">Where it lies below the samples, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record SampleFile(string Path, ReadOnlyMemory<byte> Bytes);
