package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.reporting.Dimension;
import eu.limen.reporting.cooperation.CooperationTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cells of a release by what they are of. The yearbook sees these and nothing else: nothing that is hidden is known here. */
final class PublishedCells {

    private record Place(
            String table,
            String indicator,
            String state,
            String borderType,
            String section,
            String measure,
            String period) {}

    private final Map<Place, Aggregate> cells = new HashMap<>();
    private final List<Aggregate> all;

    PublishedCells(Collection<Aggregate> published) {
        all = List.copyOf(published);
        for (Aggregate cell : all) {
            if (isPlain(cell.direction())
                    && isPlain(cell.context())
                    && isPlain(cell.transport())
                    && isPlain(cell.threat())) {
                cells.put(
                        new Place(
                                cell.table(),
                                cell.indicator(),
                                cell.reportingState(),
                                cell.borderType(),
                                cell.section(),
                                cell.measureType(),
                                cell.period()),
                        cell);
            }
        }
    }

    private static boolean isPlain(String member) {
        return member.equals(Dimension.TOTAL) || member.equals(Dimension.NOT_APPLICABLE);
    }

    List<Aggregate> all() {
        return all;
    }

    /** The states that have sent reports, by code. */
    List<String> states() {
        return states(cell -> !cell.table().equals(CooperationTable.NAME));
    }

    /** The states of which a table has figures, by code. */
    List<String> states(String table) {
        return states(cell -> cell.table().equals(table));
    }

    private List<String> states(Predicate<Aggregate> wanted) {
        TreeSet<String> states = new TreeSet<>();
        all.stream().filter(wanted).forEach(cell -> states.add(cell.reportingState()));
        return List.copyOf(states);
    }

    /** Of a state as a whole, all its borders together. */
    @Nullable
    Aggregate ofState(String table, String indicator, String state, String period) {
        return ofState(table, indicator, state, Dimension.TOTAL, period);
    }

    /** The same for one type of measure. */
    @Nullable
    Aggregate ofState(String table, String indicator, String state, String measure, String period) {
        return any(table, indicator, state, Dimension.TOTAL, Dimension.TOTAL, measure, period);
    }

    /** Of one side of a section. */
    @Nullable
    Aggregate ofSide(String table, String indicator, String state, Side side, String period) {
        return any(table, indicator, state, side.borderType(), side.section(), Dimension.TOTAL, period);
    }

    /** The same for one type of measure. */
    @Nullable
    Aggregate ofSide(String table, String indicator, String state, Side side, String measure, String period) {
        return any(table, indicator, state, side.borderType(), side.section(), measure, period);
    }

    private @Nullable Aggregate any(
            String table,
            String indicator,
            String state,
            String borderType,
            String section,
            String measure,
            String period) {
        Aggregate told = cells.get(new Place(table, indicator, state, borderType, section, measure, period));
        // A table that does not tell measures apart says so instead of giving their total.
        return told != null || !measure.equals(Dimension.TOTAL)
                ? told
                : cells.get(new Place(table, indicator, state, borderType, section, Dimension.NOT_APPLICABLE, period));
    }

    /** A section, with its type of border as the figures have it. */
    record Side(String section, String borderType) {}
}
