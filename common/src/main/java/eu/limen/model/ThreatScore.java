package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Score of one threat in one direction in an indicator; its components add up to the score.
 *
 * @param expected what the past of the sides leads to expect of the week; null where it cannot be judged
 * @param pValue probability of at least as many findings
 * @param dispersion variance of a weekly count divided by its mean
 * @param per1000 findings per 1,000 persons checked; null without exposure
 * @param rateRatio last four weeks against the weeks before
 * @param shrinkWeight share of the estimate that is network average, 0..1
 * @param standsOut whether the week stands out among all sections (Benjamini and Hochberg); null where nobody compared
 */
public record ThreatScore(
        Threat category,
        String direction,
        @Nullable Double score,
        Level level,
        List<Component> components,
        @Nullable Long observed,
        @Nullable Long exposure,
        @Nullable Double expected,
        @Nullable Double pValue,
        @Nullable Double dispersion,
        @Nullable Interval per1000,
        @Nullable Interval rateRatio,
        @Nullable Trend trend,
        @Nullable Double shrinkWeight,
        @Nullable Boolean standsOut,
        List<ForecastPoint> forecast) {}
