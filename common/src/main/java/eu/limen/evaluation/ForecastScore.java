package eu.limen.evaluation;

import eu.limen.analysis.WeekAhead;

/** How forecasts of one horizon have fared, beside the seasonal naive ones of the same weeks. */
final class ForecastScore {

    private static final double FOUR_FIFTHS = 0.80;
    private static final double NINETEEN_TWENTIETHS = 0.95;

    private double score;
    private double naiveScore;
    private int forecasts;
    private int within80;
    private int within95;

    void add(WeekAhead forecast, double naive, long count) {
        forecasts++;
        score += forecast.counts().rankedProbabilityScore(count);
        naiveScore += naive;
        within80 += holds(forecast, FOUR_FIFTHS, count) ? 1 : 0;
        within95 += holds(forecast, NINETEEN_TWENTIETHS, count) ? 1 : 0;
    }

    private static boolean holds(WeekAhead forecast, double probability, long count) {
        return count >= forecast.low(probability) && count <= forecast.high(probability);
    }

    /** Ranked probability score by that of the seasonal naive forecast. */
    double ratio() {
        return score / naiveScore;
    }

    double coverage80() {
        return (double) within80 / forecasts;
    }

    double coverage95() {
        return (double) within95 / forecasts;
    }
}
