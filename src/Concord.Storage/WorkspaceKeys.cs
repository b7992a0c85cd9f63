using System.Security.Cryptography;
using System.Text;
using Concord.Ledger.Notes;

namespace Concord.Storage;

/// <summary>The keys of one workspace: the log's, and the one from which everything that hides or seals content is derived.</summary>
internal sealed class WorkspaceKeys
{
    private const string ContentPrefix = "CONTENT+KEY+";
    private const int Length = 32;
    private readonly byte[] _content;
    private readonly byte[] _actors;
    private readonly byte[] _cache;
    private readonly Dictionary<string, Actor> _byPseudonym;

    private WorkspaceKeys(NoteSigner log, byte[] content)
    {
        Log = log;
        _content = content;
        Wrapping = Derive("record keys");
        _actors = Derive("pseudonyms of actors");
        _cache = Derive("cached values");
        _byPseudonym = Actor.All.ToDictionary(PseudonymOf, StringComparer.Ordinal);
    }

    /// <summary>Signs the checkpoints.</summary>
    public NoteSigner Log { get; }

    /// <summary>Wraps the keys of the records.</summary>
    public byte[] Wrapping { get; }

    /// <summary>The keys of the workspace in this folder, made and written where there are none.</summary>
    /// <exception cref="WorkspaceException">The key file can't be read, or it is missing where a database already is.</exception>
    public static WorkspaceKeys OpenOrCreate(WorkspaceFolder folder, Randomness random)
    {
        if (!File.Exists(folder.Keys) && folder.IsEmpty)
        {
            Create(folder, random);
        }

        return Open(folder);
    }

    /// <summary>The keys of the workspace in this folder.</summary>
    /// <exception cref="WorkspaceException">The key file is missing or can't be read.</exception>
    public static WorkspaceKeys Open(WorkspaceFolder folder)
    {
        if (!File.Exists(folder.Keys))
        {
            throw new WorkspaceException($"The key file '{folder.Keys}' is missing: put it back from where it is kept, for the ledger is signed with it.");
        }

        if (File.ReadAllText(folder.Keys).Split('\n') is [var signer, var content, ""]
            && NoteSigner.Parse(signer) is { } log
            && content.StartsWith(ContentPrefix, StringComparison.Ordinal)
            && Decode(content[ContentPrefix.Length..]) is { Length: Length } key)
        {
            return new WorkspaceKeys(log, key);
        }

        throw new WorkspaceException($"The key file '{folder.Keys}' is damaged: put it back from where it is kept.");
    }

    /// <summary>The name by which the leaves know a seat: the same for all its entries, and telling nothing to a stranger.</summary>
    public string PseudonymOf(Actor actor) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_actors, Encoding.UTF8.GetBytes(actor.Seat).AsSpan()).AsSpan(0, 16));

    /// <summary>The seat behind a pseudonym; null when this workspace never gave it.</summary>
    public Actor? ActorOf(string pseudonym) => _byPseudonym.GetValueOrDefault(pseudonym);

    /// <summary>A seal over a cached value, so that a changed byte is noticed.</summary>
    public byte[] SealOf(string name, ReadOnlySpan<byte> value) => HMACSHA256.HashData(_cache, (ReadOnlySpan<byte>)[.. Encoding.UTF8.GetBytes($"{name}\n"), .. value]);

    private static void Create(WorkspaceFolder folder, Randomness random)
    {
        var name = $"concord/{Convert.ToHexStringLower(random.Bytes(8))}";
        var log = new NoteSigner(name, SignatureKind.Ed25519, random.Bytes(Length));
        var text = $"{log.ToSecretText()}\n{ContentPrefix}{Convert.ToBase64String(random.Bytes(Length))}\n";
        DurableFile.Write(folder.Keys, Encoding.ASCII.GetBytes(text), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        DurableFile.Settle(folder.Path);
    }

    private byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _content, Length, info: Encoding.ASCII.GetBytes($"concord {purpose}"));

    private static byte[]? Decode(string text)
    {
        var bytes = new byte[Length];

        return Convert.TryFromBase64String(text, bytes, out var length) && length == Length ? bytes : null;
    }
}
