package eu.limen.assessment;

import eu.limen.analysis.SideComparison;
import eu.limen.model.Confidence;
import eu.limen.model.SideAgreement;
import eu.limen.register.Lineage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an indicator can be relied on; shown beside the points, never mixed into them (methods 7, 1.5). */
final class Reliability {

    /** Standard deviation of the rate divided by its mean up to which the rate is well known. */
    private static final double WELL_KNOWN = 0.25;

    private static final double BADLY_KNOWN = 0.6;
    private static final int WEEKS_AFTER_A_NEW_CONTROL = 4;

    private final SectionHistory history;

    Reliability(SectionHistory history) {
        this.history = history;
    }

    /** Whether both sides contributed to the section's score, or, where there is none, to any direction. */
    boolean joint(List<Scored> scored, @Nullable Scored driver) {
        if (driver != null) {
            return driver.reporting().size() > 1;
        }
        return scored.stream().anyMatch(score -> score.reporting().size() > 1);
    }

    SideAgreement agreement(Scored driver) {
        Change change = driver.change();
        if (driver.reporting().size() < 2) {
            return SideAgreement.UNILATERAL;
        }
        if (change == null || change.sides().size() < 2) {
            return SideAgreement.UNDETERMINED;
        }
        return new SideComparison(change.sides().get(0), change.sides().get(1)).agreement();
    }

    Confidence confidence(Scored driver, long mondayDay) {
        SideAgreement agreement = agreement(driver);
        boolean apart = agreement == SideAgreement.UNILATERAL || agreement == SideAgreement.DISCORDANT;
        if (apart
                || driver.variation() > BADLY_KNOWN
                || controlIsNew(driver.flow().direction(), mondayDay)) {
            return Confidence.LOW;
        }
        return agreement == SideAgreement.CONCORDANT && driver.variation() < WELL_KNOWN
                ? Confidence.HIGH
                : Confidence.MEDIUM;
    }

    private boolean controlIsNew(String direction, long mondayDay) {
        long sunday = mondayDay + IsoWeek.DAYS - 1;
        long from = SeriesWindow.back(mondayDay, WEEKS_AFTER_A_NEW_CONTROL - 1);
        return history.measures().lineages().stream()
                .filter(lineage -> lineage.direction().equals(direction))
                .anyMatch(lineage -> begins(lineage, from, sunday));
    }

    private static boolean begins(Lineage lineage, long fromDay, long toDay) {
        return lineage.runs().stream().anyMatch(run -> run.firstDay() >= fromDay && run.firstDay() <= toDay);
    }
}
