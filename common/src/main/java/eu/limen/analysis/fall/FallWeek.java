package eu.limen.analysis.fall;

import java.util.Map;

/**
 * What the proof learns in a week.
 *
 * @param index weeks since the fixed Monday of the weekly series
 * @param sides per side its newest weeks; a side that is not named has not reported
 * @param quietWeeks weeks without an alarm of a rise, up to the week itself; 0 if there was one in it
 */
public record FallWeek(long index, Map<String, SideRecent> sides, int quietWeeks) {

    public FallWeek {
        sides = Map.copyOf(sides);
    }
}
