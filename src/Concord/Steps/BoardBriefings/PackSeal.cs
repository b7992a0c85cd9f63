using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Steps;

/// <summary>The seals of a pack: over a fact as its author worded it, over the text two sides sign, over the whole edition.</summary>
/// <remarks>
/// Each is SHA-256 in 64 small hexadecimal digits over UTF-8 bytes of canonical JSON (RFC 8785), so that any other program can work it out:
/// docs/steps/board-briefings.md shows how.
/// </remarks>
public static class PackSeal
{
    private static readonly string[] _aroundAnEdition = ["digest", "updatedAt", "occurredAt", "sources"];

    private static readonly string[] _signed = ["annex", "briefing", "facts", "forum", "meetsAt", "sections", "title"];

    private static readonly string[] _worded = ["author", "evidence", "figures", "id", "level", "text", "unit", "value"];

    /// <summary>The seal of an edition, over every field of it but the seal itself and what its file says about itself.</summary>
    public static string Of(BriefingPack pack) => DigestOf(TextOf(pack));

    /// <summary>The text an edition's seal is worked out from.</summary>
    public static string TextOf(BriefingPack pack) => CanonicalJson.Of(Without(Fields(pack), _aroundAnEdition));

    /// <summary>The seal of a fact: its id, author, level, words, figure, unit and what it rests on. Where it stands and when it was worded is no part of it.</summary>
    /// <param name="fact">The fact. A briefing whose facts name no author has to be asked for it first.</param>
    public static string Of(BriefingFact fact) => DigestOf(CanonicalJson.Of(Only(FieldsOf(fact), _worded)));

    /// <summary>The seal of an annex entry's fact, as its author worded it.</summary>
    public static string Of(ReservedFact reserved)
    {
        ArgumentNullException.ThrowIfNull(reserved);

        return Of(new BriefingFact
        {
            Id = reserved.Fact,
            Author = reserved.Author,
            Level = FactLevel.MustReach,
            Text = reserved.Text,
            Value = reserved.Value,
            Unit = reserved.Unit,
            Evidence = reserved.Evidence,
            Figures = reserved.Figures,
        });
    }

    /// <summary>What a signature covers: forum, meeting, title, sections, facts in their order, and the annex without its minority notes, which an author may write at any time.</summary>
    public static string OfSigned(BriefingPack pack)
    {
        var signed = Only(Fields(pack), _signed);
        foreach (var entry in signed["annex"]?.AsArray() ?? [])
        {
            entry!.AsObject().Remove("note");
        }

        return DigestOf(CanonicalJson.Of(signed));
    }

    /// <summary>Whether an edition is what was published: all of its seals hold.</summary>
    public static bool Holds(BriefingPack pack) => Faults(pack).Count == 0;

    /// <summary>What does not hold, one sentence each; empty when all does.</summary>
    public static IReadOnlyList<string> Faults(BriefingPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var signed = OfSigned(pack);
        var unsigned = Enum.GetValues<Side>().Except(pack.Signatures.Select(s => s.By));

        return
        [
            .. pack.Digest == Of(pack) ? [] : new[] { "The edition is not the one that was sealed: something in it was changed afterwards." },
            .. pack.Annex.Where(r => r.Digest != Of(r)).Select(r => $"Fact {r.Fact} of the annex is not the one that was sealed."),
            .. pack.Signatures.Where(s => s.Digest != signed).Select(s => $"The signature of the {BriefingActor.Of(s.By).Word} stands under another text."),
            .. unsigned.Except(pack.Missing).Select(side => $"The signature of the {BriefingActor.Of(side).Word} is missing, and the edition does not say so."),
        ];
    }

    private static JsonObject FieldsOf(BriefingFact fact)
    {
        var holder = new Briefing { Id = "-", Forum = "-", Author = Party.Business, SubmittedAt = default, Facts = [fact] };

        return Fields(holder)["facts"]!.AsArray()[0]!.AsObject();
    }

    private static JsonObject Fields(Exhibit exhibit) => JsonNode.Parse(EvidenceText.Write(exhibit))!.AsObject();

    private static JsonObject Only(JsonObject fields, string[] names) => Without(fields, [.. fields.Select(f => f.Key).Except(names)]);

    private static JsonObject Without(JsonObject fields, string[] names)
    {
        foreach (var name in names)
        {
            fields.Remove(name);
        }

        return fields;
    }

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
