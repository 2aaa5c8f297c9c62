package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * What to expect a number of weeks ahead, as counts at the present exposure, and per 1,000 persons checked.
 *
 * @param exposure checks a week that are assumed: the mean of the last four weeks; null where counts have no exposure
 * @param per1000 mean with the 95 % interval; null where counts have no exposure
 */
public record ForecastPoint(
        int weeksAhead,
        double median,
        double low50,
        double high50,
        double low80,
        double high80,
        double low95,
        double high95,
        @Nullable Double exposure,
        @Nullable Interval per1000) {}
