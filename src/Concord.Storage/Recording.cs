using System.Globalization;
using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Adds versions to the ledger, the contents and the readable copy, within one transaction of the writer.</summary>
internal sealed class Recording(SqliteConnection writer, WorkspaceKeys keys, Randomness random, LedgerPen pen, PieceTable pieces) : IDisposable
{
    private static readonly EvidenceText _text = new(TimeZoneInfo.Utc);
    private readonly VersionTable _versions = new(writer);
    private OpenRows? _rows;

    /// <summary>The pieces whose counting version may have changed.</summary>
    public Changes Changes { get; } = new();

    /// <summary>A piece that was never held before.</summary>
    public HeldPiece Begin(string kind, string id) => new()
    {
        Kind = kind,
        Id = id,
        Record = _versions.NextRecord++,
        Subject = Convert.ToHexStringLower(random.Bytes(16)),
        Key = random.Bytes(SealedContent.KeyLength),
        IsNew = true,
    };

    /// <summary>Adds a version of a piece.</summary>
    public NewVersion Add(HeldPiece piece, long? updated, byte[] json)
    {
        if (LedgerKinds.AreRows(piece.Kind))
        {
            return AddRow(piece, updated, json);
        }

        CloseRows();

        return AddLeaf(piece, updated, json, null);
    }

    /// <summary>No more versions of this piece will come.</summary>
    public void End(HeldPiece piece)
    {
        Changes.Take(new EvidenceLink(piece.Kind, piece.Id));
        if (_rows is null)
        {
            pieces.Put(piece);
        }
        else
        {
            _rows.End(piece);
        }
    }

    /// <summary>Adds a record of the ledger's own doing.</summary>
    /// <param name="kind">One of <see cref="LedgerKinds"/>.</param>
    /// <param name="json">What is recorded, given the id it gets: the index of its leaf.</param>
    /// <param name="rows">For rows, how many and their root.</param>
    public void AddOwn(string kind, Func<string, byte[]> json, TreeHead? rows = null)
    {
        CloseRows();
        var id = pen.Next.ToString(CultureInfo.InvariantCulture);
        var own = Begin(kind, id);
        own.Newest = AddLeaf(own, null, json(id), rows);
        pieces.Put(own);
    }

    /// <summary>Commits to the rows that are still open.</summary>
    public void CloseRows()
    {
        if (_rows is { } rows)
        {
            _rows = null;
            var head = rows.Close();
            AddOwn(LedgerKinds.Rows, id => Encoding.UTF8.GetBytes($$"""{"kind":"rows","id":"{{id}}","of":"{{rows.Kind}}","count":{{head.Size}}}"""), head);
        }
    }

    public void Dispose() => _versions.Dispose();

    private NewVersion AddRow(HeldPiece piece, long? updated, byte[] json)
    {
        if (_rows?.Kind != piece.Kind)
        {
            CloseRows();
        }

        _rows ??= new OpenRows(piece.Kind, pen.Next, keys.Wrapping, AtOf, _versions, pieces);
        var version = VersionOf(piece, updated, json, _rows.Count);
        _rows.Add(version);

        return version;
    }

    private NewVersion AddLeaf(HeldPiece piece, long? updated, byte[] json, TreeHead? rows)
    {
        json = TopFields.Tight(json);
        var previous = piece.LastEntry;
        var commitments = FieldCommitments.Of(json, () => random.Bytes(Disclosure.SaltLength));
        var version = VersionOf(piece, updated, json, null);
        version.Seal(Disclosure.Join(commitments.Disclosures), keys.Wrapping);
        _versions.Add(version);
        pen.Append(LedgerKinds.All.Contains(piece.Kind) ? piece.Kind : "version", piece.Subject, previous, commitments.Digests, rows);
        version.At = AtOf(json);

        return version;
    }

    private NewVersion VersionOf(HeldPiece piece, long? updated, byte[] json, long? row)
    {
        piece.Key ??= WrappedKey.Unwrap(keys.Wrapping, NewVersion.Audience, piece.Subject, pieces.WrappedKeyOf(piece.Record, NewVersion.Audience) ?? [])
            ?? throw new WorkspaceException($"The key of {piece.Kind}/{piece.Id} does not open: run 'concord ledger verify'.");
        var isFirst = piece is { IsNew: true, Versions: 0 };
        (piece.Versions, piece.LastEntry) = (piece.Versions + 1, pen.Next);

        return new NewVersion
        {
            Version = _versions.NextVersion++,
            Record = piece.Record,
            Subject = piece.Subject,
            Entry = pen.Next,
            Row = row,
            Updated = updated,
            Json = json,
            Key = piece.Key,
            Nonces = random.Bytes((isFirst ? 2 : 1) * SealedContent.NonceLength),
            Salt = row is null ? null : random.Bytes(Disclosure.SaltLength),
        };
    }

    /// <summary>When the evidence says it happened, days taken in UTC; else when it is recorded. Only for putting lists in order.</summary>
    private long AtOf(byte[] json) => (_text.Read(json, out _)?.Occurred?.Earliest ?? pen.At).ToUnixTimeMilliseconds();
}
