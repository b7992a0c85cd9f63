using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import;
using Concord.Storage;
using Concord.Web.Seats;

namespace Concord.Web.Evidence;

/// <summary>Takes in what a person writes on a page, exactly as it takes in a file: checked, durable, in the ledger, under the seat it comes from.</summary>
public sealed class Desk(Workspace workspace, Latest latest, TimeProvider clock)
{
    /// <summary>Now, as a record writes it.</summary>
    public Moment Now => Moment.At(clock.GetUtcNow());

    /// <summary>Records pieces of evidence; answers when they are durable.</summary>
    /// <param name="page">The page they were written on, in a word or two: it stands in the list of files handed in.</param>
    /// <param name="seat">The seat they come from.</param>
    /// <param name="exhibits">The pieces.</param>
    /// <returns>Null, or why nothing was recorded, in a sentence.</returns>
    public string? Record(string page, Seat seat, params IReadOnlyList<Exhibit> exhibits) => Record(page, seat, exhibits.Select(e => EvidenceText.Write(e)));

    /// <summary>Records one piece with fields of its own beside those of its kind; answers when it is durable.</summary>
    /// <param name="page">The page it was written on.</param>
    /// <param name="seat">The seat it comes from.</param>
    /// <param name="exhibit">The piece.</param>
    /// <param name="own">The fields nothing reads but the page.</param>
    /// <returns>Null, or why nothing was recorded, in a sentence.</returns>
    public string? Record(string page, Seat seat, Exhibit exhibit, JsonObject own) => Record(page, seat, [EvidenceText.Write(exhibit, own)]);

    private string? Record(string page, Seat seat, IEnumerable<byte[]> lines)
    {
        byte[] bytes = [.. lines.SelectMany(line => line.Append((byte)'\n'))];
        var trouble = Trouble(workspace.Record([Read(page, bytes)], Actor.Of(seat.Code()), dryRun: true));
        if (trouble is null)
        {
            workspace.Record([Read(page, bytes)], Actor.Of(seat.Code()));
            latest.Forget();
        }

        return trouble;
    }

    private Submission Read(string page, byte[] bytes) => ImporterCatalogue.Read(
        new SourceFile(page, () => new MemoryStream(bytes)),
        new ImportChoices { Zone = workspace.Zone, Now = clock.GetUtcNow() });

    private static string? Trouble(ImportReceipt receipt)
    {
        var file = receipt.Files[0];

        return file.Refused ?? (file.Rejections.FirstOrDefault() is { } rejection
            ? $"{(rejection.Field is null ? "" : $"{rejection.Field}: ")}{rejection.Reason}"
            : null);
    }
}
