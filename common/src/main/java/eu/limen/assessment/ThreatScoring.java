package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.NetworkWeek;
import eu.limen.model.Basis;
import eu.limen.model.ForecastPoint;
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

    /**
     * What one flow is scored by.
     *
     * @param change recent weeks against the earlier ones; null where they cannot be compared
     * @param network what the other sections say of it; null where nothing is known
     * @param confirmed whether a state has confirmed that the section is critical
     */
    record Evidence(
            Flow flow,
            SeriesWindow window,
            Expectation expectation,
            @Nullable Change change,
            @Nullable NetworkWeek network,
            MovementPoints movement,
            List<ForecastPoint> forecast,
            boolean confirmed) {}

    Scored score(Evidence evidence, ScoreState before) {
        Expectation expectation = evidence.expectation();
        Change change = evidence.change();
        if (expectation.judgedWeeks() < rules.leastRecentWeeks()
                || expectation.together().expected() <= 0) {
            return scored(evidence, null, ScoreState.NONE, change);
        }

        ScorePoints points = new ScorePoints(rules, expectation, change);
        double aberration = points.aberration(before.aberration());
        Score score = points.score(evidence.movement(), aberration);
        boolean supported = points.corroboration() > 0 || evidence.movement().wave();
        Levels.Support support = new Levels.Support(supported, evidence.confirmed());
        return scored(evidence, score, levels.next(before, score.points(), support, aberration), change);
    }

    private Scored scored(Evidence evidence, @Nullable Score score, ScoreState state, @Nullable Change change) {
        SeriesWindow window = evidence.window();
        Expectation expectation = evidence.expectation();
        SideCount now = SeriesWindow.total(window.now());
        SideCount recent = SeriesWindow.total(window.recent());
        FlowTrend judged = expectation.judged();
        boolean reported = now.reportedWeeks() > 0;
        boolean rated = window.basis() == Basis.RATE && recent.exposed();
        GammaRate prior = prior(evidence.network(), expectation.dispersion());
        GammaRate rate = prior.after(recent.observed(), recent.exposure(), expectation.dispersion());
        ThreatScore result = new ThreatScore(
                evidence.flow().threat(),
                evidence.flow().direction(),
                score == null ? null : score.points(),
                score == null ? Level.NOT_ASSESSED : state.level(),
                score == null ? List.of() : score.components(),
                reported ? now.observed() : null,
                window.basis() == Basis.RATE && reported ? now.exposure() : null,
                judged == null ? null : judged.expected(),
                judged == null ? null : judged.pValue(),
                judged == null ? null : expectation.dispersion(),
                rated ? perThousand(rate) : null,
                change == null ? null : change.interval(),
                change == null ? null : trend(change),
                rated ? rate.shareOf(prior) : null,
                evidence.network() == null
                        ? null
                        : evidence.network()
                                .standingOut()
                                .contains(evidence.flow().direction()),
                evidence.forecast());
        double variation = recent.exposed() ? 1 / StrictMath.sqrt(rate.shape()) : Double.NaN;
        return new Scored(evidence.flow(), result, state, change, variation, reporting(window.recent()));
    }

    private List<String> reporting(Map<String, SideCount> recent) {
        return recent.entrySet().stream()
                .filter(side -> side.getValue().weeks() >= rules.leastRecentWeeks())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The network's rate; where the network says nothing yet, half a count without exposure (methods 1.2). */
    private static GammaRate prior(@Nullable NetworkWeek network, double dispersion) {
        return network == null || network.priorShape() <= 0
                ? SideCount.nothingKnown(dispersion)
                : new GammaRate(network.priorShape(), network.priorRate());
    }

    private static Interval perThousand(GammaRate rate) {
        return new Interval(rate.mean() * PER_THOUSAND, rate.low() * PER_THOUSAND, rate.high() * PER_THOUSAND);
    }

    private static Trend trend(Change change) {
        return new Trend(change.median(), change.probabilityAbove(RISE), change.probabilityBelow(FALL));
    }
}
