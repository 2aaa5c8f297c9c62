package eu.limen.analysis.fall;

import java.util.Map;

/**
 * What the proof learns in a week.
 *
 * @param sides per side its newest weeks; a side that is not named has not reported
 * @param quietWeeks weeks without an alarm of a rise, up to the week itself; 0 if there was one in it
 * @param seasonWeeks fewest weeks with checks, over the sides, from which the season is known
 */
public record FallWeek(Map<String, SideRecent> sides, int quietWeeks, int seasonWeeks) {

    public FallWeek {
        sides = Map.copyOf(sides);
    }
}
