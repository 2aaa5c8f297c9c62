package eu.limen.patterns;

import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.flow.DisplacementCheck;
import eu.limen.model.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an alert speaks of the weekly comparison of a displacement; never of its cause. */
final class DisplacementWords {

    private static final String RULE = "displacement-stage";
    private static final String WHAT_DAYS_SAY =
            "The days are consistent with a displacement; they do not show its cause. ";

    private final @Nullable DisplacementCheck check;

    /**
     * @param check null if there is none yet
     */
    DisplacementWords(@Nullable DisplacementCheck check) {
        this.check = check;
    }

    boolean isConfirmed() {
        return check != null && check.finding().isConfirmed();
    }

    int weeksAfter() {
        return check == null ? 0 : check.finding().weeksAfter();
    }

    /** How far the comparison has come. */
    Reason stage() {
        if (check == null) {
            return possible("The weekly comparison with sections further away has not been made.");
        }
        DisplacementFinding finding = check.finding();
        return switch (finding.answer()) {
            case CONFIRMED -> confirmed(check, finding);
            case NOT_CONFIRMED -> notConfirmed(finding);
            case PENDING ->
                possible("It can be compared with " + finding.controlSections() + " sections further away, first after "
                        + DisplacementTest.LOOKS.get(0) + " weeks.");
            case TOO_FEW_CONTROLS, NO_NEIGHBOURS, HISTORY_TOO_SHORT, NOTHING_AFTER ->
                new Reason(
                        RULE,
                        finding.whyNotAssessable(),
                        "confirmed by a weekly comparison with control sections",
                        null,
                        WHAT_DAYS_SAY + "Whether the weeks confirm it is " + finding.whyNotAssessable() + ".");
        };
    }

    private static Reason possible(String text) {
        return new Reason(
                RULE, "possible", "confirmed by a weekly comparison with control sections", null, WHAT_DAYS_SAY + text);
    }

    private static Reason notConfirmed(DisplacementFinding finding) {
        String after = "not confirmed after " + looksUntil(finding.weeksAfter()) + " weeks";
        return new Reason(
                RULE,
                after,
                "confirmed by a weekly comparison with control sections",
                null,
                WHAT_DAYS_SAY + "Compared with " + finding.controlSections() + " sections further away it is " + after
                        + ".");
    }

    private static Reason confirmed(DisplacementCheck check, DisplacementFinding finding) {
        return new Reason(
                RULE,
                "fall " + probability(finding.leastTargetFell()) + ", rise "
                        + probability(finding.leastNeighboursRose()) + " after " + finding.weeksAfter() + " weeks",
                "probabilities of the fall >= " + probability(check.fallLevel()) + " and of a rise that matters >= "
                        + probability(check.riseLevel()) + ", also if findings follow checks less than in proportion",
                null,
                "Over " + finding.weeksAfter() + " weeks, against " + finding.controlSections()
                        + " sections further away, the rate on " + check.xSection() + " was "
                        + times(finding.targetRatio()) + " and next door " + times(finding.neighbourRatio())
                        + " what the weeks before led to expect." + share(finding.displacedShare())
                        + " This is consistent with a displacement; it is no proof of its cause.");
    }

    private static String share(double displaced) {
        return Double.isNaN(displaced) || displaced < 0
                ? ""
                : String.format(
                        Locale.ENGLISH,
                        " For every 100 findings that stayed away, %.0f more came up next door.",
                        100 * displaced);
    }

    private static String looksUntil(int weeks) {
        List<Integer> looks =
                DisplacementTest.LOOKS.stream().filter(look -> look <= weeks).toList();
        String first =
                looks.subList(0, looks.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return first.isEmpty() ? String.valueOf(weeks) : first + " and " + weeks;
    }

    private static String probability(double value) {
        return String.format(Locale.ENGLISH, "%.3f", value);
    }

    private static String times(double ratio) {
        return String.format(Locale.ENGLISH, "%.2f times", ratio);
    }
}
