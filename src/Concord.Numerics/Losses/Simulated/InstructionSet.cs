using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Concord.Numerics.Losses;

/// <summary>How wide a simulation computes. The figures are the same bits with each; only the time differs.</summary>
public enum InstructionSet
{
    /// <summary>One number at a time, on any processor.</summary>
    Scalar,

    /// <summary>Four numbers at a time: AVX2 with FMA.</summary>
    Avx2,

    /// <summary>Eight numbers at a time: AVX-512.</summary>
    Avx512,
}

/// <summary>What this machine can do.</summary>
public static class InstructionSets
{
    /// <summary>The widest that this machine has.</summary>
    public static InstructionSet Widest =>
        Has(InstructionSet.Avx512) ? InstructionSet.Avx512 : Has(InstructionSet.Avx2) ? InstructionSet.Avx2 : InstructionSet.Scalar;

    /// <summary>Whether this machine has <paramref name="set"/>.</summary>
    /// <param name="set">Which.</param>
    public static bool Has(InstructionSet set) => set switch
    {
        InstructionSet.Avx512 => Avx512F.IsSupported && Vector512.IsHardwareAccelerated,
        InstructionSet.Avx2 => Avx2.IsSupported && Fma.IsSupported,
        _ => true,
    };
}
