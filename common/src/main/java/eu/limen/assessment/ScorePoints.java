package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.flow.FlowTrend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The five parts of a score and how each is reckoned and worded (methods 7). */
final class ScorePoints {

    private static final double MOST_LEVEL = 35;
    private static final double MOST_RISE = 20;
    private static final double MOST_FALL = 10;
    private static final double MOST_ABERRATION = 20;
    private static final double MOST_CORROBORATION = 10;
    private static final double POINTS_PER_DOUBLING = 10;

    /** -log10 p at which points begin (p = .05), and over how much they grow to the most (p = .0001). */
    private static final double FIRST_SURPRISE = 1.3;

    private static final double SURPRISE_SPAN = 2.7;
    private static final double ABERRATION_KEPT_PER_WEEK = 0.7;

    private final ScoreRules rules;
    private final Expectation expectation;
    private final @Nullable Change change;

    ScorePoints(ScoreRules rules, Expectation expectation, @Nullable Change change) {
        this.rules = rules;
        this.expectation = expectation;
        this.change = change;
    }

    Score score(MovementPoints movement, double aberration) {
        Score score = new Score();
        addLevel(score);
        addTrend(score);
        score.add("ABERRATION", aberration, surprise());
        score.add("MOVEMENT", movement.points(), movement.text());
        addCorroboration(score);
        score.floor();
        return score;
    }

    double aberration(double before) {
        double surprise = -StrictMath.log10(Math.max(expectation.upperTail(), Double.MIN_NORMAL));
        double points = MOST_ABERRATION * share((surprise - FIRST_SURPRISE) / SURPRISE_SPAN);
        return Math.max(points, ABERRATION_KEPT_PER_WEEK * before);
    }

    double corroboration() {
        List<GammaRate> sides = expectation.ratios();
        if (sides.size() < 2) {
            return 0;
        }
        double least = sides.stream()
                .mapToDouble(side -> side.probabilityAbove(ThreatScoring.RISE))
                .min()
                .orElse(0);
        return MOST_CORROBORATION * beyondEven(least);
    }

    private void addLevel(Score score) {
        Expectation.Compared recent = expectation.together();
        double ratio = recent.ratio(expectation.dispersion()).quantile(0.5);
        double doublings = StrictMath.log(ratio) / StrictMath.log(2);
        double points = Math.min(MOST_LEVEL, Math.max(0, POINTS_PER_DOUBLING * (1 + doublings)));
        score.add(
                "LEVEL",
                points,
                "In the last " + rules.recentWeeks() + " weeks " + recent.observed() + " found, "
                        + Words.count(recent.expected())
                        + " expected from the long run before: ratio " + Words.number(ratio) + ".");
    }

    private String surprise() {
        FlowTrend now = expectation.judged();
        String fades = " A surprise fades by " + Words.percent(1 - ABERRATION_KEPT_PER_WEEK) + " a week.";
        if (now == null) {
            return "This week cannot be judged." + fades;
        }
        return "This week " + now.observed() + " found, " + Words.count(now.expected())
                + " expected; so many or more have probability " + Words.percent(now.pValue()) + "." + fades;
    }

    private void addTrend(Score score) {
        if (change == null) {
            score.add("TREND", 0, "Too little was found or reported to compare with the weeks before.");
            return;
        }
        double rising = change.probabilityAbove(ThreatScoring.RISE);
        double falling = change.probabilityBelow(ThreatScoring.FALL);
        score.add(
                "TREND",
                MOST_RISE * beyondEven(rising) - MOST_FALL * beyondEven(falling),
                "The rate of the last " + rules.recentWeeks() + " weeks against the " + rules.earlierWeeks()
                        + " before, the season taken out: probability " + Words.percent(rising)
                        + " that it is above 1.2, "
                        + Words.percent(falling) + " that it is below 0.8.");
    }

    private void addCorroboration(Score score) {
        double points = corroboration();
        score.add(
                "CORROBORATION",
                points,
                points > 0
                        ? "Both sides find more than their own past leads to expect."
                        : "It is not so that both sides find more than their own past leads to expect.");
    }

    /** 0 up to an even chance, 1 at certainty. */
    private static double beyondEven(double probability) {
        return share((probability - 0.5) / 0.5);
    }

    private static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
