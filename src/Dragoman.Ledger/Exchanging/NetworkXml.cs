using System.Xml;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Writes XML the same way on every machine.</summary>
internal static class NetworkXml
{
    /// <summary>A writer of a whole document.</summary>
    internal static XmlWriter Writer(TextWriter output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Indent = true,
        NewLineChars = "\n",
        // The writer would tell the encoding of .NET's texts; the bytes are UTF-8.
        OmitXmlDeclaration = true,
    });

    /// <summary>What stands before the document.</summary>
    internal static void WriteDeclaration(TextWriter output) => output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /// <summary>Writes an element with attributes and nothing in it.</summary>
    internal static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(xml, name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Begins an element with attributes.</summary>
    internal static void Begin(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, ExportText.Xml(value));
        }
    }
}
