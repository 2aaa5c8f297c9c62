package eu.limen.evaluation;

import eu.limen.analysis.referees.Referees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges the forecasts of the simulated series, one week to half a year ahead.
 *
 * <p>Every second series is judged, beginning with the first, as the benchmark's step-by-step reference takes every fourth:
 * those without a trend. The figures of all series are given beside.
 */
final class ForecastJudge implements Judge {

    private static final String SUBJECT = "forecast";
    private static final int EVERY_SECOND = 2;
    private static final double MOST_OF_NAIVE = 0.90;

    private final Referees referees;

    ForecastJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        List<SimulatedSeries> all = SimulatedSeries.ofSevenYears(referees);
        List<SimulatedSeries> judged = everySecond(all, 0);
        ForecastRun run = ForecastRun.over(judged);
        ForecastRun others = ForecastRun.over(everySecond(all, 1));
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.atMost(
                SUBJECT,
                "RPS by that of the seasonal naive, worst of 26 horizons, " + judged.size() + " series without trend",
                run.worstRatio(),
                MOST_OF_NAIVE));
        findings.add(coverage("80 %", run.horizons(ForecastScore::coverage80), 0.80, 0.90));
        findings.add(coverage("95 %", run.horizons(ForecastScore::coverage95), 0.93, 0.98));
        findings.add(Finding.reported(
                SUBJECT,
                "the other series, with trend: RPS 1, 4, 8, 13, 26 weeks ahead",
                some(others.horizons(ForecastScore::ratio))));
        findings.add(Finding.reported(
                SUBJECT,
                "the same series: 95 % interval 1, 4, 8, 13, 26 weeks ahead",
                some(others.horizons(ForecastScore::coverage95))));
        return List.copyOf(findings);
    }

    private static List<SimulatedSeries> everySecond(List<SimulatedSeries> all, int first) {
        return IntStream.range(0, all.size())
                .filter(index -> index % EVERY_SECOND == first)
                .mapToObj(all::get)
                .toList();
    }

    private static Finding coverage(String interval, double[] shares, double low, double high) {
        double least = Arrays.stream(shares).min().orElse(Double.NaN);
        double most = Arrays.stream(shares).max().orElse(Double.NaN);
        return Finding.judged(
                SUBJECT,
                interval + " interval holds, over the horizons, in " + Figures.of(low) + " .. " + Figures.of(high),
                Figures.of(least) + " .. " + Figures.of(most),
                least >= low && most <= high);
    }

    private static String some(double[] horizons) {
        List<String> figures = new ArrayList<>();
        for (int weeksAhead : new int[] {1, 4, 8, 13, 26}) {
            figures.add(Figures.of(horizons[weeksAhead - 1]));
        }
        return String.join(" ", figures);
    }
}
