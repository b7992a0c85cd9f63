using System.Text;
using Concord.Numerics;

namespace Concord.Tests.Import;

/// <summary>A good file with a few random changes: bytes and bits turned, pieces cut, doubled or put in.</summary>
internal static class Mutation
{
    private const int MostChanges = 6;
    private const int LongestPiece = 40;

    /// <summary>The file with one to six changes.</summary>
    /// <param name="seed">The good file.</param>
    /// <param name="chance">Where the changes come from.</param>
    /// <param name="words">What is put in: signs and words that mean something in that form.</param>
    public static byte[] Of(byte[] seed, SeededGenerator chance, IReadOnlyList<string> words)
    {
        var bytes = seed.ToList();
        for (var change = 1 + chance.Below(MostChanges); change > 0 && bytes.Count > 0; change--)
        {
            var at = chance.Below(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + chance.Below(LongestPiece));
            switch (chance.Below(6))
            {
                case 0:
                    bytes[at] = (byte)chance.Below(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(chance.Below(bytes.Count - length + 1), length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes[at] ^= (byte)(1 << chance.Below(8));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(words[chance.Below(words.Count)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
