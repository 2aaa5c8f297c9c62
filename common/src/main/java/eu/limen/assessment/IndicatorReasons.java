package eu.limen.assessment;

import eu.limen.model.Component;
import eu.limen.model.Level;
import eu.limen.model.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an indicator says what it says: rule, what was observed, what was required. */
final class IndicatorReasons {

    private static final String JOINT_ANALYSIS = "Recommendation of 23.11.2023, (5)(b)";

    private final ScoreRules rules;
    private final Levels levels;
    private final List<Scored> scored;
    private final @Nullable Scored driver;

    IndicatorReasons(AssessmentRules rules, List<Scored> scored, @Nullable Scored driver) {
        this.rules = ScoreRules.of(rules.indicator());
        this.levels = new Levels(this.rules);
        this.scored = scored;
        this.driver = driver;
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (driver == null) {
            reasons.add(nothingAssessed());
            return reasons;
        }
        reasons.add(level(driver));
        for (Component component : driver.score().components()) {
            reasons.add(new Reason(
                    component.name(),
                    Words.number(component.points()) + " points",
                    "adds to the score",
                    null,
                    component.text()));
        }
        if (driver.reporting().size() < 2) {
            reasons.add(oneSided(driver));
        }
        return reasons;
    }

    /** The section's level is the highest of its threats; hysteresis may hold it for another threat than the one with the highest score. */
    private Reason level(Scored highestScore) {
        Scored holding = highestScore;
        for (Scored score : scored) {
            if (score.assessed()
                    && score.state().level().compareTo(holding.state().level()) > 0) {
                holding = score;
            }
        }
        Level level = holding.state().level();
        return new Reason(
                "LEVEL_" + level.name(),
                Words.number(holding.points()) + " points",
                "at least " + Words.number(levels.threshold(level)) + " points; down one level after "
                        + rules.levels().dwellWeeks() + " weeks more than "
                        + Words.number(rules.levels().margin()) + " points below",
                JOINT_ANALYSIS,
                text(highestScore, holding));
    }

    private static String text(Scored highestScore, Scored holding) {
        String score = "The section's score is that of " + flow(highestScore) + ", the highest of its threats.";
        String level = holding.flow().equals(highestScore.flow())
                ? ""
                : " Its level is still held by " + flow(holding) + ", which has come down to "
                        + Words.number(holding.points()) + " points.";
        return score + level + " A high score says that something changes; it is no finding of a threat.";
    }

    private static String flow(Scored score) {
        return Words.plain(score.flow().threat()) + ", " + score.flow().direction();
    }

    private Reason nothingAssessed() {
        String least = "at least " + rules.leastRecentWeeks() + " of the last " + rules.recentWeeks()
                + " weeks, judged by what came before them";
        if (scored.isEmpty()) {
            return new Reason(
                    "NOT_ASSESSED",
                    "no reports",
                    least,
                    null,
                    "Nothing was reported or promised for this section: it is not assessed, which does not mean that"
                            + " it is quiet.");
        }
        return new Reason(
                "NOT_ASSESSED",
                "too few weeks with checks or reports",
                least,
                null,
                "Too few weeks were reported to assess any threat: the section is not assessed, which does not mean"
                        + " that it is quiet.");
    }

    private static Reason oneSided(Scored score) {
        String seen = score.reporting().isEmpty()
                ? "no side steadily"
                : "only " + score.reporting().get(0);
        return new Reason(
                "ONE_SIDED",
                seen,
                "both sides",
                JOINT_ANALYSIS,
                "In the last weeks " + seen + " reported on this direction: this is one-sided evidence.");
    }
}
