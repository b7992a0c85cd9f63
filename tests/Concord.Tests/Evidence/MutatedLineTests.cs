using System.Diagnostics;
using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Fill = Concord.Tests.Evidence.AnyEvidence.Fill;

namespace Concord.Tests.Evidence;

public sealed class MutatedLineTests
{
    private static readonly string[] _splinters =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud83d", "null", "-0", "1e400", "1E-400", "99999999999999999999999999999999999999",
        "\"2026-02-29\"", "\"9999-12-31T23:59:60.99999999999-14:00\"", "\"0001-01-01\"", "\"2199-12-31\"", "\u0000", "\uFEFF", "СІО", "\"\"", "{}", "[]", " ", "\t", "\"id\":", "\"kind\":",
    ];

    [Fact]
    public void Twenty_thousand_damaged_lines_are_read_or_refused_and_never_anything_else()
    {
        var random = new Random(20261121);
        var clock = Stopwatch.StartNew();
        var refused = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var kind = EvidenceKinds.Names[round % EvidenceKinds.Names.Count];
            var line = Damaged(EvidenceText.Write(new AnyEvidence(round, Fill.Some).Of(kind)), random);
            var exhibit = Line.Text.Read(line, out var flaw);

            Assert.True(exhibit is null != flaw is null);
            if (flaw is null)
            {
                Assert.True(Alike.Are(exhibit, Line.Text.Read(EvidenceText.Write(exhibit!), out _)), Encoding.UTF8.GetString(line));
                CanonicalLine.Of(line);
            }
            else
            {
                refused++;
                Assert.True(flaw.Reason[^1] is '.' or '?', flaw.Reason);
                Assert.DoesNotContain(flaw.Reason, c => char.IsControl(c));
            }
        }

        Assert.InRange(refused, 5_000, 19_900);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('9')]
    public void A_megabyte_of_one_sign_is_refused(char sign)
    {
        Assert.Null(Line.Flaw(Encoding.UTF8.GetBytes(new string(sign, 1 << 20))).Field);
    }

    [Fact]
    public void A_megabyte_of_a_text_is_taken_and_a_megabyte_of_unknown_fields_is_passed_over()
    {
        Line.Reads<Advice>(Line.Advice($"\"reason\":\"{new string('x', 1 << 20)}\""));
        Line.Reads<Advice>(Line.Advice(string.Join(',', Enumerable.Range(0, 70_000).Select(n => $"\"x{n}\":{n}"))));
    }

    private static byte[] Damaged(byte[] line, Random random)
    {
        var bytes = line.ToList();
        for (var wound = random.Next(1, 4); wound > 0; wound--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(1, Math.Min(9, bytes.Count - at) + 1));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(_splinters[random.Next(_splinters.Length)]));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(1, Math.Min(30, bytes.Count - at) + 1)));
                    break;
                case 4:
                    Revalue(bytes, random);
                    break;
                default:
                    (bytes[at], bytes[^1]) = (bytes[^1], bytes[at]);
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts a splinter in place of what follows some colon up to the next comma: the line often stays JSON.</summary>
    private static void Revalue(List<byte> bytes, Random random)
    {
        var colon = bytes.IndexOf((byte)':', random.Next(bytes.Count));
        var comma = colon < 0 ? -1 : bytes.IndexOf((byte)',', colon);
        if (comma > 0)
        {
            bytes.RemoveRange(colon + 1, comma - colon - 1);
            bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(_splinters[random.Next(_splinters.Length)]));
        }
    }
}
