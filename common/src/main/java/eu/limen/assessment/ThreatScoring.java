package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.model.Basis;
import eu.limen.model.Interval;
import eu.limen.model.Level;
import eu.limen.model.ThreatScore;
import eu.limen.model.Trend;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores one threat in one direction for one week (methods 7). */
final class ThreatScoring {

    static final double RISE = 1.2;
    static final double FALL = 0.8;

    private static final double PER_THOUSAND = 1000;

    private final ScoreRules rules;
    private final Levels levels;

    ThreatScoring(ScoreRules rules) {
        this.rules = rules;
        this.levels = new Levels(rules);
    }

    Scored score(Flow flow, SeriesWindow window, ScoreState before, MovementPoints movement) {
        double dispersion = window.dispersion(rules);
        List<RateRatio> ratios = window.changes(window.earlier(), dispersion);
        Change change = ratios.isEmpty() ? null : new Change(ratios);
        Expectation expectation = Expectation.of(window, dispersion);
        boolean assessed = SeriesWindow.mostWeeks(window.recent()) >= rules.leastRecentWeeks()
                && SeriesWindow.mostWeeks(window.reference()) >= rules.leastReferenceWeeks()
                && expectation.known();
        if (!assessed) {
            return scored(flow, window, new Score(), false, ScoreState.NONE, change, dispersion);
        }

        ScorePoints points = new ScorePoints(rules, window, expectation, change, dispersion);
        double aberration = points.aberration(before.aberration());
        Score score = points.score(movement, aberration);
        boolean supported = points.corroboration() > 0 || movement.wave();
        ScoreState state = levels.next(before, score.points(), supported, aberration);
        return scored(flow, window, score, true, state, change, dispersion);
    }

    private Scored scored(
            Flow flow,
            SeriesWindow window,
            Score score,
            boolean assessed,
            ScoreState state,
            @Nullable Change change,
            double dispersion) {
        SideCount now = SeriesWindow.total(window.now());
        SideCount recent = SeriesWindow.total(window.recent());
        GammaRate rate = recent.rate(dispersion);
        boolean rated = window.basis() == Basis.RATE && recent.exposed();
        ThreatScore result = new ThreatScore(
                flow.threat(),
                flow.direction(),
                assessed ? score.points() : null,
                assessed ? state.level() : Level.NOT_ASSESSED,
                score.components(),
                now.reportedWeeks() > 0 ? now.observed() : null,
                window.basis() == Basis.RATE && now.reportedWeeks() > 0 ? now.exposure() : null,
                rated ? perThousand(rate) : null,
                change == null ? null : change.interval(),
                change == null ? null : trend(change),
                rated ? 0.0 : null,
                List.of());
        double variation = recent.exposed() ? 1 / StrictMath.sqrt(rate.shape()) : Double.NaN;
        return new Scored(flow, result, state, change, variation, reporting(window.recent()));
    }

    private List<String> reporting(Map<String, SideCount> recent) {
        return recent.entrySet().stream()
                .filter(side -> side.getValue().weeks() >= rules.leastRecentWeeks())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Interval perThousand(GammaRate rate) {
        return new Interval(rate.mean() * PER_THOUSAND, rate.low() * PER_THOUSAND, rate.high() * PER_THOUSAND);
    }

    private static Trend trend(Change change) {
        return new Trend(change.median(), change.probabilityAbove(RISE), change.probabilityBelow(FALL));
    }

    /**
     * What the reference weeks lead us to expect, each side from its own rate; sides without such weeks are left out.
     *
     * @param recentObserved findings in the recent weeks
     * @param recentExpected what was to be expected of them
     * @param observed findings in the week itself
     * @param expected what was to be expected of it
     * @param variance variance of the count of the week itself
     */
    record Expectation(long recentObserved, double recentExpected, long observed, double expected, double variance) {

        static Expectation of(SeriesWindow window, double dispersion) {
            long recentObserved = 0;
            double recentExpected = 0;
            long observed = 0;
            double expected = 0;
            double variance = 0;
            for (Map.Entry<String, SideCount> side : window.recent().entrySet()) {
                SideCount reference = window.reference().getOrDefault(side.getKey(), SideCount.MISSING);
                SideCount now = window.now().getOrDefault(side.getKey(), SideCount.MISSING);
                if (!reference.exposed()) {
                    continue;
                }
                GammaRate rate = reference.rate(dispersion);
                double mean = now.exposure() * rate.mean();
                recentObserved += side.getValue().observed();
                recentExpected += side.getValue().exposure() * rate.mean();
                observed += now.observed();
                expected += mean;
                variance += dispersion * mean + mean * mean / rate.shape();
            }
            return new Expectation(recentObserved, recentExpected, observed, expected, variance);
        }

        boolean known() {
            return recentExpected > 0;
        }

        /** P(Y >= observed); 1 without exposure in the week. */
        double upperTail() {
            return expected > 0 ? new CountDistribution(expected, variance).upperTail(observed) : 1;
        }
    }
}
