using System.Text;
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
    public string? Record(string page, Seat seat, params IReadOnlyList<Exhibit> exhibits)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(exhibits.Select(e => Encoding.UTF8.GetString(EvidenceText.Write(e)) + "\n")));
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
