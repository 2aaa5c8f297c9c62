package eu.limen.assessment;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Support;
import java.util.ArrayList;
import java.util.List;

/** Whom a control checks, and with what burden for people (Recommendation of 23.11.2023, (17); domain ). */
final class IntensityDimensions {

    private static final double AS_MUCH = 1;

    private final Findings findings;
    private final Proportionality practised;
    private final AlternativeRules rules;
    private final PracticeWords words;

    IntensityDimensions(Findings findings, AlternativeRules rules) {
        this.findings = findings;
        this.practised = findings.proportionality();
        this.rules = rules;
        this.words = new PracticeWords(findings);
    }

    List<Dimension> all() {
        return List.of(systematicShare(), checkedPerFinding(), checkedWithoutFinding());
    }

    private Dimension systematicShare() {
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.SYSTEMATIC_SHARE, null, silence);
        }
        double share = practised.control().systematic();
        double few = practised.thresholds().systematicShare();
        return Dimension.of(
                DimensionCode.SYSTEMATIC_SHARE,
                share <= few ? Support.FOR : Support.AGAINST,
                Words.percent(share) + duration(", "),
                "Persons checked systematically under this control " + words.weeks() + ": " + Words.percent(share)
                        + "; up to " + Words.percent(few) + " counts as few" + duration("; ")
                        + ". Systematic checks are a last resort in exceptional situations (Recommendation of 23.11.2023,"
                        + " (17)(a))." + words.police(CheckPractice::systematic));
    }

    private String duration(String before) {
        int weeks = practised.systematicWeeks();
        if (weeks == 0) {
            return before + "not above it in the week";
        }
        return before + "above it for " + (practised.systematicSinceRecord() ? "at least " : "") + weeks
                + (weeks == 1 ? " week" : " weeks in a row");
    }

    /** Persons who have to be checked for one finding, with the control and with police checks; not known where one of them checks nobody. */
    private Dimension checkedPerFinding() {
        List<String> ratios = new ArrayList<>();
        double least = 1;
        for (Alternative alternative : findings.alternatives()) {
            ratios.add(Words.plain(alternative.flow().threat()) + ": control " + perFinding(alternative.control())
                    + ", police checks " + perFinding(alternative.policeOfBothSides()));
            least = Math.min(least, alternative.probabilityOfYield(AS_MUCH));
        }
        if (ratios.isEmpty()) {
            return Dimension.neither(
                    DimensionCode.CHECKED_PER_FINDING,
                    null,
                    "The decision names no threat whose findings are counted.");
        }
        return Dimension.of(
                DimensionCode.CHECKED_PER_FINDING,
                rules.support(least),
                String.join("; ", ratios),
                "Persons checked for one finding " + words.weeks() + ": " + String.join("; ", ratios)
                        + ". Probability that police checks need no more: " + Words.percent(least)
                        + ". Beware of feedback: checks that go where findings were made before find more there, and say"
                        + " nothing of those who were not checked (Recommendation of 23.11.2023, (17)(c)).");
    }

    private static String perFinding(SideCount count) {
        if (!count.exposed()) {
            return "no checks";
        }
        return count.observed() == 0
                ? "no finding in " + count.exposure()
                : Words.whole((double) count.exposure() / count.observed());
    }

    /** How much burden a threat justifies is for people to weigh, so this speaks neither way. */
    private Dimension checkedWithoutFinding() {
        CheckPractice control = practised.control();
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.CHECKED_WITHOUT_FINDING, null, silence);
        }
        List<String> police = new ArrayList<>();
        practised.police().forEach((state, checks) -> {
            if (checks.persons() > 0) {
                police.add(state + " " + withoutFinding(checks));
            }
        });
        String value = "control " + withoutFinding(control);
        return Dimension.neither(
                DimensionCode.CHECKED_WITHOUT_FINDING,
                value,
                "Persons checked without any finding " + words.weeks() + ", at least: " + value
                        + (police.isEmpty() ? "" : "; police checks " + String.join(", ", police))
                        + ". How many people may be checked for what is found is to be weighed by people (Art. 26(1));"
                        + " a number of checks is no threat.");
    }

    private static String withoutFinding(CheckPractice checks) {
        long without = Math.max(0, checks.persons() - checks.findings());
        return without + " of " + checks.persons() + " (" + Words.percent((double) without / checks.persons()) + ")";
    }
}
