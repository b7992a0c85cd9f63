using System.Text;
using System.Text.Json;
using Concord.Ledger.Notes;

namespace Concord.Tests.Ledger.Notes;

public sealed class SignedNoteTests
{
    private static readonly JsonElement _vector = Vectors.Json("signed-note.json");

    public static TheoryData<string> OpenCases => [.. _vector.GetProperty("open").EnumerateArray().Select(c => c.Text("name"))];

    [Fact]
    public void A_note_is_signed_as_published()
    {
        var sign = _vector.GetProperty("sign");
        var key = NoteSigner.Parse(sign.Text("skey"))!;

        var note = new SignedNote(sign.Text("text"), [key.Sign(sign.Text("text"))]);

        Assert.Equal(sign.Text("expected"), note.ToString());
        Assert.Equal(sign.Text("skey"), key.ToSecretText());
    }

    [Fact]
    public void There_are_sixteen_published_notes_to_open() => Assert.Equal(16, OpenCases.Count);

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void A_note_is_opened_as_published(string name)
    {
        var open = _vector.GetProperty("open").EnumerateArray().Single(c => c.Text("name") == name);
        var bytes = Convert.FromBase64String(open.Text("noteBase64"));
        var trusted = open.Texts("trusted").Select(v => NoteVerifier.Parse(v)!).ToList();

        var note = SignedNote.Read(bytes);

        Assert.Equal(open.Text("expect"), note is null ? "malformed" : note.Check(trusted) switch
        {
            NoteTrust.Verified => "ok",
            NoteTrust.InvalidSignature => "invalid-signature",
            _ => "unverified",
        });
        Assert.Equal(open.Texts("verifiedNames"), note?.SignedBy(trusted).Select(k => k.Name) ?? []);
    }

    [Fact]
    public void A_note_that_was_read_is_written_again_byte_by_byte()
    {
        var notes = _vector.GetProperty("open").EnumerateArray().Select(c => Convert.FromBase64String(c.Text("noteBase64")))
            .Where(b => SignedNote.Read(b) is not null)
            .ToList();

        Assert.Equal(8, notes.Count);
        Assert.All(notes, b => Assert.Equal(b, SignedNote.Read(b)!.ToBytes()));
    }

    [Fact]
    public void The_published_keys_are_read_and_written_again()
    {
        Assert.All(_vector.Texts("vkeysGood"), v => Assert.Equal(v, NoteVerifier.Parse(v)?.ToString()));
        Assert.All(_vector.Texts("vkeysBad").Take(2), v => Assert.Null(NoteVerifier.Parse(v)));
    }

    [Fact]
    public void Every_part_of_a_key_and_every_key_with_one_letter_raised_is_refused()
    {
        var key = _vector.Texts("vkeysGood")[0];

        for (var i = 0; i < key.Length; i++)
        {
            Assert.Null(NoteVerifier.Parse(key[..i]));
            Assert.Null(NoteVerifier.Parse(key[(i + 1)..]));
            Assert.Null(NoteVerifier.Parse(key[..i] + (char)(key[i] + 1) + key[(i + 1)..]));
        }
    }

    [Fact]
    public void A_key_whose_base64_holds_plus_signs_is_divided_at_the_first_two_only()
    {
        var key = Enumerable.Range(0, 1000)
            .Select(i => new NoteSigner("example.com/log", SignatureKind.Ed25519, Seed(i)).Verifier)
            .First(k => k.ToString().Count(c => c == '+') >= 4);

        Assert.Equal(key.PublicKey.ToArray(), NoteVerifier.Parse(key.ToString())!.PublicKey.ToArray());
    }

    [Fact]
    public void A_name_with_white_space_or_a_plus_sign_is_no_name()
    {
        foreach (var name in new[] { "", "a b", "a+b", "a\tb", "a\u00a0b", "a\u2003b", "a\u3000b" })
        {
            Assert.Throws<ArgumentException>(() => new NoteVerifier(name, SignatureKind.Ed25519, new byte[32]));
        }
    }

    [Fact]
    public void A_second_wrong_line_by_a_known_key_spoils_the_note()
    {
        var key = new NoteSigner("log", SignatureKind.Ed25519, Seed(1));
        var right = key.Sign("text\n");
        var wrong = right with { Bytes = new byte[64] };

        Assert.Equal(NoteTrust.Verified, new SignedNote("text\n", [right, right]).Check(key.Verifier));
        Assert.Equal(NoteTrust.InvalidSignature, new SignedNote("text\n", [right, wrong]).Check(key.Verifier));
    }

    [Fact]
    public void A_text_may_hold_empty_lines_and_ends_at_the_last_one()
    {
        var key = new NoteSigner("log", SignatureKind.Ed25519, Seed(1));
        const string Text = "one\n\ntwo\n\n\nthree\n";

        var note = SignedNote.Read(new SignedNote(Text, [key.Sign(Text)]).ToBytes())!;

        Assert.Equal(Text, note.Text);
        Assert.Equal(NoteTrust.Verified, note.Check(key.Verifier));
    }

    [Fact]
    public void Sloppy_base64_is_no_signature()
    {
        const string Text = "text\n";
        var key = new NoteSigner("log", SignatureKind.Ed25519, Seed(1));
        var note = new SignedNote(Text, [key.Sign(Text)]).ToString();
        var last = note.IndexOf('=', StringComparison.Ordinal) - 1;

        Assert.NotNull(SignedNote.Read(Encoding.UTF8.GetBytes(note)));
        Assert.Null(SignedNote.Read(Encoding.UTF8.GetBytes(note.Replace("=", "", StringComparison.Ordinal))));
        Assert.Null(SignedNote.Read(Encoding.UTF8.GetBytes(note[..last] + (char)(note[last] + 1) + note[(last + 1)..])));
    }

    [Fact]
    public void A_witness_cosigns_with_a_moment_and_the_moment_is_protected()
    {
        var witness = new NoteSigner("witness", SignatureKind.Cosignature, Seed(2));
        var moment = new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);
        const string Text = "log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        var line = witness.Cosign(Text, moment);
        var later = line.Bytes.ToArray();
        later[7]++;

        Assert.True(witness.Verifier.Verifies(Text, line));
        Assert.Equal(moment, witness.Verifier.MomentOf(line));
        Assert.False(witness.Verifier.Verifies(Text, line with { Bytes = later }));
        Assert.Throws<InvalidOperationException>(() => witness.Sign(Text));
    }

    /// <summary>C2SP tlog-cosignature says which bytes are signed; here they are put together by hand.</summary>
    [Fact]
    public void What_a_witness_signs_are_the_two_lines_of_the_specification_and_the_checkpoint()
    {
        var witness = new NoteSigner("witness", SignatureKind.Cosignature, Seed(2));
        const string Text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

        var line = witness.Cosign(Text, DateTimeOffset.FromUnixTimeSeconds(1679315147));

        Assert.Equal([0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb], line.Bytes[..8].ToArray());
        Assert.True(Ed25519.Verify(
            witness.Verifier.PublicKey.Span, Encoding.UTF8.GetBytes("cosignature/v1\ntime 1679315147\n" + Text), line.Bytes.Span[8..]));
    }

    private static byte[] Seed(int number)
    {
        var seed = new byte[32];
        BitConverter.TryWriteBytes(seed, number);

        return seed;
    }
}
