package eu.limen.analysis;

/**
 * Everything a {@link WeekSeries} remembers of a series.
 *
 * @param firstYear the model without season; rests once the series has its first year
 * @param seasonal the model with season
 * @param steadfast the model with season if it had never taken up a new level
 * @param parted whether the two differ
 * @param slow the model that a lasting change is held against
 * @param exposedWindows weeks with exposure so far
 */
public record WeekState(
        LevelState firstYear,
        LevelState seasonal,
        LevelState steadfast,
        boolean parted,
        LevelState slow,
        int exposedWindows) {}
