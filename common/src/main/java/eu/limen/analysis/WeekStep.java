package eu.limen.analysis;

/**
 * One week of one side's series, held against what was known of the series before it, and the state after it.
 *
 * @param state after the week
 * @param window what was reported
 * @param expected forecast of the model that follows the series
 * @param slow forecast of the model that a lasting change is held against
 * @param assessable whether the week can be judged: it has exposure, the series has learned its level, and no measure
 *     began or changed in it
 * @param seasonal whether the series had its first year behind it, so that the season is in what is expected
 */
public record WeekStep(
        WeekState state, Window window, Forecast expected, Forecast slow, boolean assessable, boolean seasonal) {}
