package eu.limen.reporting.export;

import static eu.limen.reporting.export.StrictCsv.require;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads SDMX-CSV 2.0 by the rules of the field guide (sdmx-twg/sdmx-csv), against a structure message that it reads itself. It knows neither our enumerations nor our
 * columns: only what the two files say.
 */
final class StrictSdmx {

    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure";
    private static final Pattern ARTEFACT = Pattern.compile("[A-Z]+:[A-Za-z0-9_@$-]+\\(\\d+\\.\\d+\\.\\d+\\)");
    private static final Map<String, Pattern> PERIODS = Map.of(
            "A", Pattern.compile("\\d{4}"),
            "Q", Pattern.compile("\\d{4}-Q[1-4]"),
            "M", Pattern.compile("\\d{4}-(0[1-9]|1[0-2])"));

    /** A part of the data structure: {@code codes} null if it has no list. */
    private record Component(
            String role,
            String id,
            @org.jspecify.annotations.Nullable Set<String> codes,
            String type,
            boolean mandatory) {}

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Set<String> concepts = new HashSet<>();
    private final Set<String> dataflows = new HashSet<>();
    private final Map<String, Component> components = new LinkedHashMap<>();

    private StrictSdmx() {}

    static StrictSdmx structure(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        StrictSdmx read = new StrictSdmx();
        read.take(document.getDocumentElement());
        return read;
    }

    private void take(Element root) {
        for (Element list : under(root, "Codelist")) {
            Set<String> ids = new HashSet<>();
            under(list, "Code").forEach(code -> require(ids.add(code.getAttribute("id")), "code twice"));
            codes.put(list.getAttribute("urn"), ids);
        }
        under(root, "Concept").forEach(concept -> concepts.add(concept.getAttribute("id")));
        under(root, "Dimension").stream()
                .filter(each -> !each.getAttribute("id").isEmpty())
                .forEach(each -> component("dimension", each, true));
        under(root, "TimeDimension").forEach(each -> component("dimension", each, true));
        under(root, "Measure").forEach(each -> component("measure", each, isMandatory(each)));
        under(root, "Attribute").forEach(each -> component("attribute", each, isMandatory(each)));
        String structure = under(root, "DataStructure").get(0).getAttribute("urn");
        for (Element flow : under(root, "Dataflow")) {
            require(under(flow, "Structure").get(0).getTextContent().equals(structure), "a flow of another structure");
            dataflows.add(flow.getAttribute("agencyID")
                    + ':'
                    + flow.getAttribute("id")
                    + '('
                    + flow.getAttribute("version")
                    + ')');
        }
    }

    private static boolean isMandatory(Element element) {
        return element.getAttribute("usage").equals("mandatory");
    }

    private void component(String role, Element element, boolean mandatory) {
        String id = element.getAttribute("id");
        String concept = under(element, "ConceptIdentity").get(0).getTextContent();
        require(concepts.contains(concept.substring(concept.lastIndexOf('.') + 1)), "concept of " + id);
        List<Element> enumeration = under(element, "Enumeration");
        List<Element> format = under(element, "TextFormat");
        require(enumeration.size() + format.size() == 1, "one representation of " + id);
        Set<String> list =
                enumeration.isEmpty() ? null : codes.get(enumeration.get(0).getTextContent());
        require(enumeration.isEmpty() || list != null, "the code list of " + id + " is in the message");
        String type = format.isEmpty() ? "" : format.get(0).getAttribute("textType");
        require(components.put(id, new Component(role, id, list, type, mandatory)) == null, "id twice: " + id);
    }

    /** The observations of a file, by column. */
    List<Map<String, String>> read(String csv) {
        List<List<String>> records = StrictCsv.read(csv);
        List<String> header = records.get(0);
        List<String> expected = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        expected.addAll(components.keySet());
        require(header.equals(expected), "columns " + header + " (expected: " + expected + ")");
        Set<List<String>> keys = new HashSet<>();
        List<Map<String, String>> observations = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                fields.put(header.get(i), record.get(i));
            }
            check(fields);
            require(keys.add(key(fields)), "observation twice: " + record);
            observations.add(fields);
        }
        return observations;
    }

    private List<String> key(Map<String, String> fields) {
        List<String> key = new ArrayList<>();
        components.values().stream()
                .filter(component -> component.role.equals("dimension"))
                .forEach(component -> key.add(fields.get(component.id)));
        return key;
    }

    private void check(Map<String, String> fields) {
        String artefact = fields.getOrDefault("STRUCTURE_ID", "");
        require("dataflow".equals(fields.get("STRUCTURE")), "STRUCTURE " + fields);
        require(ARTEFACT.matcher(artefact).matches() && dataflows.contains(artefact), "STRUCTURE_ID " + artefact);
        require(Set.of("I", "A", "M", "R", "D").contains(fields.getOrDefault("ACTION", "")), "ACTION " + fields);
        for (Component component : components.values()) {
            check(component, fields.getOrDefault(component.id, ""), fields);
        }
    }

    private static void check(Component component, String text, Map<String, String> fields) {
        require(!component.mandatory || !text.isEmpty(), component.id + " is missing: " + fields);
        if (text.isEmpty()) {
            return;
        }
        if (component.codes != null) {
            require(component.codes.contains(text), component.id + ": no code " + text);
            return;
        }
        switch (component.type) {
            case "Double" -> require(text.equals("NaN") || text.matches("-?\\d+(\\.\\d+)?"), "number " + text);
            case "GregorianDay" -> require(text.matches("\\d{4}-\\d{2}-\\d{2}"), "day " + text);
            case "ObservationalTimePeriod" ->
                require(periods(fields).matcher(text).matches(), "period " + text);
            default -> require(component.type.equals("String"), "type " + component.type);
        }
    }

    private static Pattern periods(Map<String, String> fields) {
        return Objects.requireNonNull(PERIODS.get(fields.getOrDefault("FREQ", "")));
    }

    private static List<Element> under(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(STRUCTURE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
