using Concord.Evidence;

namespace Concord.Import.Tables;

/// <summary>Knows a column map lying beside its table: it holds no evidence, and is used when the table is read.</summary>
internal sealed class MapFile : Importer
{
    public override string Format => "column-map";

    public override IReadOnlyList<string> Kinds => [];

    public override string Recognises => "a file NAME.map.json; it is used for the table NAME.csv beside it and brings in nothing itself";

    protected internal override bool Fits(Opening opening) => opening.Name.EndsWith(".map.json", StringComparison.OrdinalIgnoreCase);

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        ColumnMap.Parse(Formats.Unpacked.Bytes(file, choices.Limits));

        return [];
    }
}
