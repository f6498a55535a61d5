using System.Collections.Immutable;
using System.Xml;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Exchanging;

/// <summary>The network of actors as it stands over all, in GraphML.</summary>
/// <remarks>Source: GraphML specification 1.0, with attributes as its primer has them.</remarks>
public sealed class GraphmlExport : LedgerExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly ImmutableArray<(string Of, string Name, string Type)> _keys =
    [
        ("node", "label", "string"), ("node", "country", "string"), ("node", "sector", "string"), ("node", "events", "int"),
        ("edge", "weight", "int"), ("edge", "score", "double"), ("edge", "cooperative", "int"), ("edge", "conflictual", "int"),
        ("edge", "first_month", "string"), ("edge", "last_month", "string"),
    ];

    /// <inheritdoc/>
    public override string Name => "graphml";

    /// <inheritdoc/>
    public override string Ending => "graphml";

    /// <inheritdoc/>
    public override string Description => "The network of actors over all, for igraph, NetworkX and others (GraphML)";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        EventNetwork network = EventNetwork.Of(events);
        ImmutableDictionary<string, int> places = network.Places();
        NetworkXml.WriteDeclaration(output);
        using (XmlWriter xml = NetworkXml.Writer(output))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach ((string of, string name, string type) in _keys)
            {
                NetworkXml.Element(xml, "key", ("id", name), ("for", of), ("attr.name", name), ("attr.type", type));
            }

            NetworkXml.Begin(xml, "graph", ("id", "actors"), ("edgedefault", "directed"));
            foreach (NetworkActor node in network.Actors)
            {
                WriteNode(xml, node, places[node.Actor.Name]);
            }

            foreach (NetworkEdge edge in network.Edges)
            {
                WriteEdge(xml, edge, places);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteNode(XmlWriter xml, NetworkActor node, int place)
    {
        NetworkXml.Begin(xml, "node", ("id", $"n{ExportText.Whole(place)}"));
        Data(xml, "label", node.Actor.Name);
        Data(xml, "country", node.Actor.Country);
        Data(xml, "sector", node.Actor.Sector);
        Data(xml, "events", ExportText.Whole(node.Events.Count));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, NetworkEdge edge, ImmutableDictionary<string, int> places)
    {
        NetworkXml.Begin(xml, "edge", ("source", $"n{ExportText.Whole(places[edge.From])}"), ("target", $"n{ExportText.Whole(places[edge.To])}"));
        Data(xml, "weight", ExportText.Whole(edge.Events));
        Data(xml, "score", ExportText.Number(edge.Score));
        Data(xml, "cooperative", ExportText.Whole(edge.Cooperative));
        Data(xml, "conflictual", ExportText.Whole(edge.Events - edge.Cooperative));
        if (edge.Months.Count > 0)
        {
            Data(xml, "first_month", ExportText.Iso(edge.Months.Min)[..7]);
            Data(xml, "last_month", ExportText.Iso(edge.Months.Max)[..7]);
        }

        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        NetworkXml.Begin(xml, "data", ("key", key));
        xml.WriteString(ExportText.Xml(value));
        xml.WriteEndElement();
    }
}
