using System.Collections.Immutable;
using System.Xml;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Exchanging;

/// <summary>A network of actors through time, in GEXF 1.3: nodes and edges with the months in which something happened.</summary>
/// <remarks>Source: GEXF 1.3 primer. Of events of unknown day, weight and score tell, and no spell. The values are static, since
/// readers in browsers refuse a file that declares dynamic ones beside them.</remarks>
public sealed class GexfExport : LedgerExport
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <inheritdoc/>
    public override string Name => "gexf";

    /// <inheritdoc/>
    public override string Ending => "gexf";

    /// <inheritdoc/>
    public override string Description => "The network of actors through time, for Gephi (GEXF 1.3)";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        EventNetwork network = EventNetwork.Of(events);
        NetworkXml.WriteDeclaration(output);
        using (XmlWriter xml = NetworkXml.Writer(output))
        {
            xml.WriteStartElement("gexf", Namespace);
            xml.WriteAttributeString("version", "1.3");
            NetworkXml.Begin(xml, "meta");
            xml.WriteElementString("creator", "Dragoman");
            xml.WriteElementString("description", "Actors and what they did to each other, by month");
            xml.WriteEndElement();
            NetworkXml.Begin(xml, "graph", ("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"), ("timerepresentation", "interval"));
            WriteAttributes(xml);
            ImmutableDictionary<string, int> places = network.Places();
            WriteNodes(xml, network, places);
            WriteEdges(xml, network, places);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteAttributes(XmlWriter xml)
    {
        NetworkXml.Begin(xml, "attributes", ("class", "node"), ("mode", "static"));
        NetworkXml.Element(xml, "attribute", ("id", "country"), ("title", "country"), ("type", "string"));
        NetworkXml.Element(xml, "attribute", ("id", "sector"), ("title", "sector"), ("type", "string"));
        NetworkXml.Element(xml, "attribute", ("id", "events"), ("title", "events"), ("type", "integer"));
        xml.WriteEndElement();
        NetworkXml.Begin(xml, "attributes", ("class", "edge"), ("mode", "static"));
        NetworkXml.Element(xml, "attribute", ("id", "score"), ("title", "score"), ("type", "double"));
        NetworkXml.Element(xml, "attribute", ("id", "cooperative"), ("title", "cooperative"), ("type", "integer"));
        NetworkXml.Element(xml, "attribute", ("id", "conflictual"), ("title", "conflictual"), ("type", "integer"));
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, EventNetwork network, ImmutableDictionary<string, int> places)
    {
        ILookup<string, DateOnly> months = network.Edges
            .SelectMany(edge => edge.Months.SelectMany(month => (IEnumerable<(string Name, DateOnly Month)>)[(edge.From, month), (edge.To, month)]))
            .ToLookup(pair => pair.Name, pair => pair.Month, StringComparer.Ordinal);
        NetworkXml.Begin(xml, "nodes");
        foreach (NetworkActor node in network.Actors)
        {
            NetworkXml.Begin(xml, "node", ("id", Id("n", places[node.Actor.Name])), ("label", node.Actor.Name));
            NetworkXml.Begin(xml, "attvalues");
            Value(xml, "country", node.Actor.Country);
            Value(xml, "sector", node.Actor.Sector);
            Value(xml, "events", ExportText.Whole(node.Events.Count));
            xml.WriteEndElement();
            WriteSpells(xml, [.. months[node.Actor.Name].Distinct().Order()]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, EventNetwork network, ImmutableDictionary<string, int> places)
    {
        NetworkXml.Begin(xml, "edges");
        int number = 0;
        foreach (NetworkEdge edge in network.Edges)
        {
            NetworkXml.Begin(
                xml, "edge", ("id", Id("e", number++)), ("source", Id("n", places[edge.From])), ("target", Id("n", places[edge.To])),
                ("weight", ExportText.Whole(edge.Events)));
            NetworkXml.Begin(xml, "attvalues");
            Value(xml, "score", ExportText.Number(edge.Score));
            Value(xml, "cooperative", ExportText.Whole(edge.Cooperative));
            Value(xml, "conflictual", ExportText.Whole(edge.Events - edge.Cooperative));
            xml.WriteEndElement();
            WriteSpells(xml, [.. edge.Months]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes months as spells; months that follow each other are one.</summary>
    private static void WriteSpells(XmlWriter xml, ImmutableArray<DateOnly> months)
    {
        if (months.IsEmpty)
        {
            return;
        }

        NetworkXml.Begin(xml, "spells");
        for (int first = 0, last; first < months.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < months.Length && months[last + 1] == months[last].AddMonths(1))
            {
                last++;
            }

            NetworkXml.Element(xml, "spell", ("start", ExportText.Iso(months[first])), ("end", ExportText.Iso(LastDay(months[last]))));
        }

        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string attribute, string value) => NetworkXml.Element(xml, "attvalue", ("for", attribute), ("value", value));

    private static DateOnly LastDay(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    private static string Id(string kind, int place) => kind + ExportText.Whole(place);
}
