package eu.limen.reporting.export;

import static java.util.stream.Stream.concat;

import eu.limen.model.Aggregate;
import eu.limen.model.BorderType;
import eu.limen.model.Context;
import eu.limen.model.Kind;
import eu.limen.model.MeasureType;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import eu.limen.register.Direction;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateZones;
import eu.limen.reporting.Dimension;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.export.CodeList.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The code lists of the coded columns, made from the enumerations and registers that the figures are made from. */
public final class CodeLists {

    private static final List<Code> RESERVED = List.of(
            new Code(Dimension.TOTAL, "Total"),
            new Code(Dimension.NOT_APPLICABLE, "Not applicable"),
            new Code(Dimension.UNKNOWN, "Not stated"));

    private final Map<Columns, CodeList> lists = new EnumMap<>(Columns.class);

    private CodeLists() {}

    /**
     * Every word that the figures of a register of sections can have. The state that persons were transferred to is any that a report names; those of the cells are
     * added.
     */
    public static CodeLists of(SectionRegister sections, List<Aggregate> cells) {
        CodeLists made = new CodeLists();
        NavigableSet<String> states = states(sections);
        made.put(Columns.FREQ, "Frequency", frequencies());
        made.put(Columns.REP_STATE, "States", told(states.stream().map(CodeLists::state)));
        made.put(Columns.SECTION, "Sections of the internal borders", told(sections(sections)));
        made.put(Columns.BORDER_TYPE, "Types of internal border", told(words(BorderType.values())));
        made.put(Columns.DIRECTION, "Directions", told(directions(states, cells)));
        made.put(Columns.MEASURE_TYPE, "Types of measure", told(words(MeasureType.values())));
        made.put(Columns.CONTEXT, "Contexts of detection", told(words(Context.values())));
        made.put(Columns.TRANSPORT, "Means of transport", told(words(Transport.values())));
        made.put(Columns.THREAT, "Threats", told(words(Threat.values())));
        made.put(Columns.INDICATOR, "Indicators", indicators());
        made.put(Columns.UNIT_MEASURE, "Units", units());
        made.put(
                Columns.OBS_STATUS,
                "Observation status",
                Arrays.stream(ObservationStatus.values()).map(each -> new Code(each.code(), each.meaning())));
        made.put(
                Columns.CONF_STATUS,
                "Confidentiality status",
                Arrays.stream(PublishedFigure.Hiding.values()).map(each -> new Code(each.code(), hiding(each))));
        return made;
    }

    /** The list of a column; none for numbers, days and periods. */
    public Optional<CodeList> of(Columns column) {
        return Optional.ofNullable(lists.get(column));
    }

    /** All lists, in the order of their columns. */
    public List<CodeList> all() {
        return List.copyOf(lists.values());
    }

    private void put(Columns column, String name, Stream<Code> codes) {
        lists.put(column, new CodeList("CL_" + column.name(), name, codes.toList()));
    }

    private static Stream<Code> told(Stream<Code> codes) {
        return concat(codes, RESERVED.stream());
    }

    private static Stream<Code> frequencies() {
        return Arrays.stream(ReleasedTable.Grain.values()).map(grain -> switch (grain) {
            case MONTH -> new Code("M", "Monthly");
            case QUARTER -> new Code("Q", "Quarterly");
            case YEAR -> new Code("A", "Annual");
        });
    }

    private static NavigableSet<String> states(SectionRegister sections) {
        NavigableSet<String> states = new TreeSet<>(StateZones.states());
        sections.sections().forEach(section -> states.addAll(section.states()));
        return states;
    }

    private static Code state(String state) {
        return new Code(state, NamesOfCodes.state(state));
    }

    private static Stream<Code> sections(SectionRegister sections) {
        return sections.sections().stream()
                .map(section -> new Code(SdmxSpelling.of(section.id()), NamesOfCodes.section(section)));
    }

    private static Stream<Code> directions(NavigableSet<String> states, List<Aggregate> cells) {
        NavigableSet<String> directions = new TreeSet<>();
        for (String state : states) {
            directions.add(Direction.of(Direction.ELSEWHERE, state));
            directions.add(Direction.of(state, Direction.ELSEWHERE));
            states.stream()
                    .filter(other -> !other.equals(state))
                    .forEach(other -> directions.add(Direction.of(state, other)));
        }
        cells.stream().map(Aggregate::direction).filter(Direction::isKnown).forEach(directions::add);
        return directions.stream()
                .map(direction -> new Code(SdmxSpelling.of(direction), NamesOfCodes.direction(direction)));
    }

    private static Stream<Code> indicators() {
        Stream<Code> sheets = IndicatorSheet.all().stream().map(sheet -> new Code(sheet.code(), sheet.name()));
        Stream<Code> coverage = Arrays.stream(Kind.values())
                .map(kind -> new Code("REPORTS_" + kind.name(), "Reports held: " + NamesOfCodes.words(kind.name())));
        return concat(sheets, coverage);
    }

    private static Stream<Code> units() {
        List<String> units = new ArrayList<>(IndicatorSheet.all().stream()
                .map(IndicatorSheet::unit)
                .distinct()
                .toList());
        units.add("REPORTS");
        return units.stream().map(unit -> new Code(unit, NamesOfCodes.words(unit)));
    }

    private static Stream<Code> words(Enum<?>[] values) {
        return Arrays.stream(values).map(each -> new Code(each.name(), NamesOfCodes.words(each.name())));
    }

    private static String hiding(PublishedFigure.Hiding hiding) {
        return switch (hiding) {
            case NOT_HIDDEN -> "Free";
            case SMALL -> "Primary confidentiality due to small counts";
            case PROTECTS_ANOTHER -> "Secondary confidentiality: another figure could be had from it";
        };
    }
}
