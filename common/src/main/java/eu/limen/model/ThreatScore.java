package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Score of one threat in one direction in an indicator; its components add up to the score.
 *
 * @param per1000 findings per 1,000 persons checked; null without exposure
 * @param rateRatio last four weeks against the weeks before
 * @param shrinkWeight share of the estimate that is network average, 0..1
 */
public record ThreatScore(
        Threat category,
        String direction,
        @Nullable Double score,
        Level level,
        List<Component> components,
        @Nullable Long observed,
        @Nullable Long exposure,
        @Nullable Interval per1000,
        @Nullable Interval rateRatio,
        @Nullable Trend trend,
        @Nullable Double shrinkWeight,
        List<ForecastPoint> forecast) {}
