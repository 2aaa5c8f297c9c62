package eu.limen.levels;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.PatternKey;
import eu.limen.patterns.Words;
import eu.limen.rules.ModeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a finding within one mode of transport has to tell; the patterns that tell it differ in their subject and their rule. */
final class ModeAccount {

    /**
     * Alerts per year on one key (a flow, a mode, a way of acting) if nothing happens, as measured on simulated series: the most of five worlds, 3 episodes
     * in 529 years at a scatter of 3; at scatters up to 2, 2 in 2,100 years ({@code ModeCalibrationTest}). A season
     * that one mode has and the others do not is not in it: by an amplitude of .3 it gives none, by .5 one in four years.
     */
    static final double FALSE_PER_YEAR = 0.006;

    private final RecentWeeks weeks;
    private final String direction;
    private final ModeRules rules;

    ModeAccount(RecentWeeks weeks, String direction, ModeRules rules) {
        this.weeks = weeks;
        this.direction = direction;
        this.rules = rules;
    }

    /**
     * @param subject what is seen, without where
     * @param rule name of the rule
     */
    Showing showing(PatternName pattern, ModeFinding finding, String subject, String rule) {
        String section = weeks.section().id();
        boolean shows = finding.sight() == Showing.Sight.SHOWS;
        return new Showing(
                pattern,
                finding.counted().keyOn(PatternKey.flow(section, direction)),
                finding.counted().threat(),
                "",
                weeks.newest().mondayDay(),
                weeks.tick(),
                finding.sight(),
                false,
                shows ? account(finding, subject, rule) : null);
    }

    private Account account(ModeFinding finding, String subject, String rule) {
        String section = weeks.section().id();
        boolean everySide = finding.showing().size() == weeks.section().states().size();
        return new Account(
                subject + " on " + section + " " + Words.direction(direction),
                ", " + times(finding.ratio()) + " times what was to be expected",
                finding.weekObserved() + " " + finding.showing(),
                List.of(section),
                direction,
                Addressees.ofBothLevels(weeks.section().states()),
                List.of(),
                0,
                Words.severity(finding.ratio()),
                everySide ? Certainty.LIKELY : Certainty.POSSIBLE,
                everySide,
                finding.weekObserved(),
                finding.weekExpected(),
                finding.exposureChange(),
                FALSE_PER_YEAR,
                weeks.dataUntil(),
                weeks.newest().measuresInForce(),
                reasons(finding, rule),
                List.of(point(finding)));
    }

    private List<Reason> reasons(ModeFinding finding, String rule) {
        List<Reason> reasons = new ArrayList<>();
        String by = ModeWords.by(finding.counted().transport());
        reasons.add(new Reason(
                rule,
                Words.number(finding.observed()) + " in " + rules.windowWeeks() + " weeks, probability by chance "
                        + String.format(Locale.ENGLISH, "%.1g", finding.pValue()),
                "at least " + rules.leastCount() + ", " + times(rules.leastRatio()) + " times the expectation, and a "
                        + "probability of at most " + String.format(Locale.ENGLISH, "%.1g", finding.limit())
                        + ", the rule's divided by all that was compared",
                Words.provision(finding.counted().threat()),
                "Among persons travelling " + by + " there were " + Words.number(finding.observed()) + " findings in "
                        + rules.windowWeeks() + " weeks, where " + Words.number(finding.expected())
                        + " were to be expected from the same checks " + by + " in the weeks before. Each side is "
                        + "compared with its own checks; more checks alone change nothing."));
        if (finding.others() > 1) {
            reasons.add(new Reason(
                    "common rise",
                    times(finding.others()) + " times",
                    "more than all other findings of this flow have risen",
                    null,
                    "All other findings of this flow have risen as well, to " + times(finding.others())
                            + " times; what they have in common is already in the expectation."));
        }
        if (finding.stated().percentWithout() > 0) {
            reasons.add(new Reason(
                    "not stated",
                    finding.stated().percentWithout() + " % of findings",
                    "told beside the figures",
                    null,
                    finding.stated().percentWithout()
                            + " % of the findings of these weeks do not state how people travelled and acted; reports of "
                            + "one or two persons must not. Nothing is said about them."));
        }
        if (finding.showing().size() < weeks.section().states().size()) {
            reasons.add(Words.oneSided(weeks.section().id(), "weeks"));
        }
        return List.copyOf(reasons);
    }

    private EvidencePoint point(ModeFinding finding) {
        return new EvidencePoint(
                weeks.section().id(),
                direction,
                Words.isoDay(weeks.newest().mondayDay()),
                Label.HIGH,
                finding.weekObserved(),
                finding.weekExpected(),
                finding.pValue());
    }

    private static String times(double ratio) {
        return String.format(Locale.ENGLISH, "%.1f", ratio);
    }
}
