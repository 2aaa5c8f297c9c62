package eu.limen.reporting.export;

import eu.limen.reporting.export.Columns.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The structure message in SDMX-ML 3.0: code lists, concepts, one data structure definition, a dataflow for each table. Elements stand in the order of the schemas
 * SDMXMessage.xsd and SDMXStructure.xsd. All of it is made from {@link Columns} and {@link CodeLists}.
 */
public final class StructureMessage {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private static final Map<String, String> NAMESPACES =
            new TreeMap<>(Map.of("mes", SCHEMAS + "message", "str", SCHEMAS + "structure", "com", SCHEMAS + "common"));

    private final XmlText xml = new XmlText(NAMESPACES);
    private final CodeLists lists;

    private StructureMessage(CodeLists lists) {
        this.lists = lists;
    }

    /** The document; it names as its time the first instant of the day of the release. */
    public static String of(CodeLists lists, ReleaseNotes notes) {
        StructureMessage message = new StructureMessage(lists);
        message.xml.open("mes:Structure");
        message.header(notes);
        message.xml.open("mes:Structures");
        message.codeLists();
        message.concepts();
        message.dataStructure();
        message.dataflows();
        return message.xml.close().close().document();
    }

    private void header(ReleaseNotes notes) {
        xml.open("mes:Header")
                .leaf("mes:ID", DataStructure.ID + '_' + notes.date())
                .leaf("mes:Test", "false")
                .leaf("mes:Prepared", notes.date() + "T00:00:00Z")
                .empty("mes:Sender", "id", DataStructure.AGENCY)
                .close();
    }

    private void codeLists() {
        xml.open("str:Codelists");
        for (CodeList list : lists.all()) {
            maintainable("str:Codelist", "codelist.Codelist", list.id());
            name(list.name());
            for (CodeList.Code code : list.codes()) {
                xml.open("str:Code", "id", code.id());
                name(code.name());
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private void concepts() {
        xml.open("str:ConceptSchemes");
        maintainable("str:ConceptScheme", "conceptscheme.ConceptScheme", DataStructure.CONCEPTS);
        name("Concepts of the internal border review");
        for (Columns column : Columns.values()) {
            xml.open("str:Concept", "id", column.name());
            name(column.title());
            description(column.meaning());
            xml.close();
        }
        xml.close().close();
    }

    private void dataStructure() {
        xml.open("str:DataStructures");
        maintainable("str:DataStructure", "datastructure.DataStructure", DataStructure.ID);
        name("Internal border review");
        xml.open("str:DataStructureComponents");
        xml.open("str:DimensionList", "id", "DimensionDescriptor");
        of(Role.DIMENSION).forEach(this::dimension);
        xml.close();
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        of(Role.ATTRIBUTE).forEach(this::attribute);
        xml.close();
        xml.open("str:MeasureList", "id", "MeasureDescriptor");
        of(Role.MEASURE).forEach(this::measure);
        xml.close().close().close().close();
    }

    private void dimension(Columns column) {
        if (column == Columns.TIME_PERIOD) {
            xml.open("str:TimeDimension", "id", column.name());
            concept(column);
            xml.open("str:LocalRepresentation").empty("str:TextFormat", "textType", "ObservationalTimePeriod");
            xml.close().close();
            return;
        }
        xml.open("str:Dimension", "id", column.name(), "position", Integer.toString(column.ordinal() + 1));
        concept(column);
        representation(column);
        xml.close();
    }

    private void attribute(Columns column) {
        xml.open(
                "str:Attribute",
                "id",
                column.name(),
                "usage",
                column == Columns.COMPLETENESS ? "optional" : "mandatory");
        concept(column);
        representation(column);
        xml.open("str:AttributeRelationship");
        if (column == Columns.UNIT_MEASURE) {
            xml.leaf("str:Dimension", Columns.INDICATOR.name());
        } else {
            xml.empty("str:Observation");
        }
        xml.close().close();
    }

    private void measure(Columns column) {
        xml.open("str:Measure", "id", column.name(), "usage", "mandatory");
        concept(column);
        representation(column);
        xml.close();
    }

    private void representation(Columns column) {
        xml.open("str:LocalRepresentation");
        lists.of(column)
                .ifPresentOrElse(
                        list -> xml.leaf("str:Enumeration", urn("codelist.Codelist", list.id())),
                        () -> xml.empty("str:TextFormat", "textType", textType(column)));
        xml.close();
    }

    private static String textType(Columns column) {
        if (column == Columns.VINTAGE) {
            return "GregorianDay";
        }
        return column.numeric() ? "Double" : "String";
    }

    private void dataflows() {
        xml.open("str:Dataflows");
        for (String table : DataStructure.tables()) {
            maintainable("str:Dataflow", "datastructure.Dataflow", DataStructure.dataflowId(table));
            name(NamesOfCodes.words(table));
            xml.leaf("str:Structure", urn("datastructure.DataStructure", DataStructure.ID))
                    .close();
        }
        xml.close();
    }

    private void maintainable(String element, String artefact, String id) {
        xml.open(
                element,
                "urn",
                urn(artefact, id),
                "isExternalReference",
                "false",
                "agencyID",
                DataStructure.AGENCY,
                "id",
                id,
                "version",
                DataStructure.VERSION);
    }

    private void concept(Columns column) {
        xml.leaf("str:ConceptIdentity", urn("conceptscheme.Concept", DataStructure.CONCEPTS) + '.' + column.name());
    }

    private void name(String text) {
        xml.leaf("com:Name", text, "xml:lang", "en");
    }

    private void description(String text) {
        xml.leaf("com:Description", text, "xml:lang", "en");
    }

    private static String urn(String artefact, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + artefact + '=' + DataStructure.artefact(id);
    }

    private static List<Columns> of(Role role) {
        return Arrays.stream(Columns.values())
                .filter(column -> column.role() == role)
                .toList();
    }
}
