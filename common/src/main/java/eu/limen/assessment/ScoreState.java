package eu.limen.assessment;

import eu.limen.model.Level;

/**
 * What one threat's score remembers.
 *
 * @param level the level shown last
 * @param weeksBelow weeks in a row under the limit at which the level steps down
 * @param aberration points of the last week's aberration, before rounding
 * @param weeksCritical weeks in a row in which the points made it CRITICAL, shown so or expired
 */
public record ScoreState(Level level, int weeksBelow, double aberration, int weeksCritical) {

    /** Before the first week. */
    static final ScoreState NONE = new ScoreState(Level.NOT_ASSESSED, 0, 0, 0);
}
