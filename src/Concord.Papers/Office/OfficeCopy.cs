using System.Xml.Linq;

namespace Concord.Papers;

/// <summary>The edition as evidence within DOCX and PPTX: a custom XML part, which Word, PowerPoint and LibreOffice keep when they save the file.</summary>
internal static class OfficeCopy
{
    private const string Properties = "customXml/itemProps1.xml";

    private static readonly XNamespace _store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static void Put(OfficeFile file, PackCopy copy)
    {
        XNamespace pack = PackCopy.Namespace;
        file.Put(PackCopy.PartName, new XElement(pack + "pack", copy.Text));
        file.Put(
            Properties,
            new XElement(
                _store + "datastoreItem",
                new XAttribute(XNamespace.Xmlns + "ds", _store),
                new XAttribute(_store + "itemID", "{6B1C5E1A-3C0D-4E52-9B7A-5D0E51A7C0DE}"),
                new XElement(_store + "schemaRefs", new XElement(_store + "schemaRef", new XAttribute(_store + "uri", PackCopy.Namespace)))),
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        file.Relate(PackCopy.PartName, [new("rId1", $"{OfficeFile.Office}/customXmlProps", Properties)]);
    }
}
