package eu.limen.analysis;

/**
 * One side's part in a forecast.
 *
 * @param model in use after the newest week
 * @param seasonal whether it has a season
 * @param exposure checks a week that are assumed, usually the mean of the last four weeks
 */
public record SideOutlook(FilterState model, boolean seasonal, double exposure) {}
