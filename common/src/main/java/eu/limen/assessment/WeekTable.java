package eu.limen.assessment;

import eu.limen.analysis.fall.SideWeek;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The closed weeks of a section, in order, ready to be looked up and summed. */
final class WeekTable {

    private static final List<WeekSide> NOBODY = List.of();

    private final long firstMonday;
    /** By week from the first; weeks that are not known are empty. */
    private final List<List<WeekSide>> weeks = new ArrayList<>();

    WeekTable(List<SectionWeek> sectionWeeks) {
        List<SectionWeek> sorted = new ArrayList<>(sectionWeeks);
        sorted.sort(Comparator.comparingLong(SectionWeek::mondayDay));
        firstMonday = sorted.isEmpty() ? Long.MAX_VALUE : sorted.get(0).mondayDay();
        for (SectionWeek week : sorted) {
            while (weeks.size() < index(week.mondayDay())) {
                weeks.add(NOBODY);
            }
            List<WeekSide> sides = new ArrayList<>(week.sides());
            sides.sort(Comparator.comparing(WeekSide::state).thenComparing(WeekSide::direction));
            weeks.add(sides);
        }
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** Monday of the first week known, epoch day; Long.MAX_VALUE if there is none. */
    long firstMonday() {
        return firstMonday;
    }

    /** All sides of a week. */
    List<WeekSide> sides(long mondayDay) {
        long index = index(mondayDay);
        return index >= 0 && index < weeks.size() ? weeks.get((int) index) : NOBODY;
    }

    /** All sides of the weeks of a span, both Mondays inclusive. */
    List<WeekSide> sides(long fromMonday, long toMonday) {
        List<WeekSide> sides = new ArrayList<>();
        for (long monday = Math.max(fromMonday, firstMonday); monday <= toMonday; monday += IsoWeek.DAYS) {
            sides.addAll(sides(monday));
        }
        return sides;
    }

    @Nullable
    WeekSide side(long mondayDay, String state, String direction) {
        for (WeekSide side : sides(mondayDay)) {
            if (side.state().equals(state) && side.direction().equals(direction)) {
                return side;
            }
        }
        return null;
    }

    /** The newest week, up to a Monday, in which a side reported checks; null if it never did in the weeks known. */
    @Nullable
    WeekSide lastChecked(String state, String direction, long toMonday) {
        long last = firstMonday + (weeks.size() - 1L) * IsoWeek.DAYS;
        for (long monday = Math.min(toMonday, last); monday >= firstMonday; monday -= IsoWeek.DAYS) {
            WeekSide side = side(monday, state, direction);
            if (side != null && side.checkSlotsReported() > 0) {
                return side;
            }
        }
        return null;
    }

    /** States that reported, or promised to, on a direction in a span. */
    SortedSet<String> states(String direction, long fromMonday, long toMonday) {
        SortedSet<String> states = new TreeSet<>();
        for (WeekSide side : sides(fromMonday, toMonday)) {
            if (side.direction().equals(direction)) {
                states.add(side.state());
            }
        }
        return states;
    }

    /** What a side counted of a flow in the weeks of a span, both Mondays inclusive. */
    SideCount count(Flow flow, Basis basis, String state, long fromMonday, long toMonday) {
        SideCount sum = SideCount.MISSING;
        for (long monday = Math.max(fromMonday, firstMonday); monday <= toMonday; monday += IsoWeek.DAYS) {
            WeekSide side = side(monday, state, flow.direction());
            if (side != null) {
                sum = sum.plus(count(side, flow.threat(), basis));
            }
        }
        return sum;
    }

    /** What a side counted of a flow in a week, by the regime of its checks; missing where its reports are. */
    SideWeek sideWeek(Flow flow, String state, long mondayDay) {
        WeekSide side = side(mondayDay, state, flow.direction());
        if (side == null || !side.counts(flow.threat())) {
            return SideWeek.MISSING;
        }
        return new SideWeek(
                true,
                side.observed(flow.threat(), Regime.BORDER_CONTROL),
                side.sums().get(Quantity.personsChecked(Regime.BORDER_CONTROL)),
                side.observed(flow.threat(), Regime.POLICE_CHECK),
                side.sums().get(Quantity.personsChecked(Regime.POLICE_CHECK)));
    }

    private static SideCount count(WeekSide side, Threat threat, Basis basis) {
        boolean movements = threat == Threat.UNAUTHORISED_MOVEMENT;
        if (basis == Basis.COUNT) {
            return movements && side.movementSlotsReported() > 0
                    ? SideCount.ofWeek(side.observed(threat), side.movementSlotsReported())
                    : SideCount.MISSING;
        }
        if (!side.counts(threat)) {
            return SideCount.MISSING;
        }
        return SideCount.ofWeek(side.observed(threat), side.personsChecked());
    }

    private long index(long mondayDay) {
        return Math.floorDiv(mondayDay - firstMonday, IsoWeek.DAYS);
    }
}
