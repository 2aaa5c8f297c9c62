package eu.limen.console.quality;

/**
 * How much of what one state promised for a section has come, in one week.
 *
 * @param kind {@code check} or {@code unauthorised-movement}
 * @param monday of the week
 * @param days days of the week that were judged
 * @param reportedDays days with at least one report
 * @param completeness slots received of slots promised, mean of the days, 0 to 1
 */
public record ShownCompleteness(
        String section, String state, String kind, String monday, int days, int reportedDays, double completeness) {}
