using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Witnesses;

/// <summary>Which logs are trusted, and which witnesses must have cosigned a checkpoint before it counts.</summary>
/// <remarks>Source: C2SP tlog-policy. This reader asks for UTF-8, which the specification recommends.</remarks>
public sealed class TlogPolicy
{
    private const string NoQuorum = "none";
    private static readonly char[] _blanks = [' ', '\t'];

    private readonly List<NoteVerifier> _logs = [];
    private readonly Dictionary<string, NoteVerifier> _witnesses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Needed, string[] Members)> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inGroups = new(StringComparer.Ordinal);
    private string? _quorum;

    private TlogPolicy()
    {
    }

    /// <summary>The keys of the logs that are trusted.</summary>
    public IReadOnlyList<NoteVerifier> Logs => _logs;

    /// <summary>The witnesses by the names this policy gives them.</summary>
    public IReadOnlyDictionary<string, NoteVerifier> Witnesses => _witnesses;

    /// <summary>Whether the policy asks for any witness at all.</summary>
    public bool AsksForWitnesses => _quorum != NoQuorum;

    /// <summary>Reads a policy file.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="policy">The policy, when it could be read.</param>
    /// <param name="problem">One sentence with the line, when it could not.</param>
    public static bool TryParse(ReadOnlySpan<byte> file, [NotNullWhen(true)] out TlogPolicy? policy, [NotNullWhen(false)] out string? problem)
    {
        policy = null;
        if (Utf8.Decode(file) is not { } text)
        {
            problem = "The policy is not UTF-8.";

            return false;
        }

        var reading = new TlogPolicy();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (reading.Take(lines[i]) is { } wrong)
            {
                problem = $"Line {i + 1}: {wrong}";

                return false;
            }
        }

        problem = reading._quorum is null ? "The policy has no quorum line." : null;
        policy = problem is null ? reading : null;

        return problem is null;
    }

    /// <summary>Whether one of the logs signed this checkpoint under its own name, and enough witnesses cosigned it.</summary>
    public bool Accepts(SignedNote checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);

        return _logs.Any(log => Checkpoint.Open(checkpoint, log) is not null) && IsWitnessed(checkpoint);
    }

    /// <summary>Whether enough witnesses cosigned this checkpoint, whoever's log it is; a wrong cosignature of a known witness spoils it.</summary>
    public bool IsWitnessed(SignedNote checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var signed = WitnessedBy(checkpoint).ToHashSet(StringComparer.Ordinal);

        return checkpoint.Check(_witnesses.Values) != NoteTrust.InvalidSignature && (_quorum == NoQuorum || Counts(_quorum!, signed));
    }

    /// <summary>The names of the witnesses that cosigned this checkpoint, in the order of the policy.</summary>
    public IReadOnlyList<string> WitnessedBy(SignedNote checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var keys = checkpoint.SignedBy(_witnesses.Values);

        return [.. _witnesses.Where(w => keys.Contains(w.Value)).Select(w => w.Key)];
    }

    private bool Counts(string name, HashSet<string> signed) =>
        _groups.TryGetValue(name, out var group) ? group.Members.Count(m => Counts(m, signed)) >= group.Needed : signed.Contains(name);

    private string? Take(string line)
    {
        if (line.Any(c => c is < ' ' and not '\t' or '\x7f'))
        {
            return "only tabs and newlines are allowed as control characters.";
        }

        var words = line.Split(_blanks, StringSplitOptions.RemoveEmptyEntries);

        return words switch
        {
            [] => null,
            [var first, ..] when first.StartsWith('#') => null,
            ["log", var vkey, ..] when words.Length <= 3 => TakeLog(vkey),
            ["witness", var name, var vkey, ..] when words.Length <= 4 => TakeWitness(name, vkey),
            ["group", var name, var rule, _, ..] => TakeGroup(name, rule, words[3..]),
            ["quorum", var name] => TakeQuorum(name),
            _ => "this is no log, witness, group or quorum line.",
        };
    }

    private string? TakeLog(string vkey)
    {
        if (NoteVerifier.Parse(vkey) is not { Kind: SignatureKind.Ed25519 } log)
        {
            return $"'{vkey}' is not the key of a log.";
        }

        if (IsAmong(_logs, log))
        {
            return "this log's key stands here twice.";
        }

        _logs.Add(log);

        return null;
    }

    private string? TakeWitness(string name, string vkey)
    {
        if (NoteVerifier.Parse(vkey) is not { Kind: SignatureKind.Cosignature } witness)
        {
            return $"'{vkey}' is not the key of a witness.";
        }

        if (IsAmong(_witnesses.Values, witness))
        {
            return "this witness's key stands here twice.";
        }

        if (IsTaken(name))
        {
            return $"the name '{name}' is taken.";
        }

        _witnesses.Add(name, witness);

        return null;
    }

    private string? TakeGroup(string name, string rule, string[] members)
    {
        var needed = rule switch
        {
            "all" => members.Length,
            "any" => 1,
            _ => int.TryParse(rule, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        };
        if (needed < 1 || needed > members.Length)
        {
            return $"'{rule}' is not all, any or a number from 1 to {members.Length}.";
        }

        if (IsTaken(name))
        {
            return $"the name '{name}' is taken.";
        }

        foreach (var member in members)
        {
            if (!IsDefined(member))
            {
                return $"'{member}' is defined on no line before.";
            }

            if (!_inGroups.Add(member))
            {
                return $"'{member}' is already a member of a group.";
            }
        }

        _groups.Add(name, (needed, members));

        return null;
    }

    private string? TakeQuorum(string name)
    {
        if (_quorum is not null)
        {
            return "there is a quorum line already.";
        }

        if (name != NoQuorum && !IsDefined(name))
        {
            return $"'{name}' is defined on no line before.";
        }

        _quorum = name;

        return null;
    }

    private bool IsDefined(string name) => _witnesses.ContainsKey(name) || _groups.ContainsKey(name);

    private bool IsTaken(string name) => name == NoQuorum || IsDefined(name);

    private static bool IsAmong(IEnumerable<NoteVerifier> keys, NoteVerifier key) => keys.Any(k => k.PublicKey.Span.SequenceEqual(key.PublicKey.Span));
}
