package eu.limen.assessment;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Support;
import eu.limen.rules.DistinctionRules;
import java.util.List;

/** When and for how long a control checks (Recommendation of 23.11.2023, (3)(a)(ii)). */
final class FrequencyDimensions {

    private final CheckPractice control;
    private final PracticeThresholds rules;
    private final PracticeWords words;

    FrequencyDimensions(Findings findings) {
        this.control = findings.proportionality().control();
        this.rules = findings.proportionality().thresholds();
        this.words = new PracticeWords(findings);
    }

    List<Dimension> all() {
        return List.of(spreadOfTimes(), hoursOfControl());
    }

    private Dimension spreadOfTimes() {
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.SPREAD_OF_TIMES, null, silence);
        }
        double stated = rules.practice().statedShare();
        double days = control.days(stated);
        double quarters = control.quarters(stated);
        if (Double.isNaN(days)) {
            return Dimension.neither(
                    DimensionCode.SPREAD_OF_TIMES,
                    null,
                    "The control's checks are not reported day by day, so nobody can say at which times they are made.");
        }
        DistinctionRules always = rules.distinction();
        boolean someOnly = days < always.daysShare() || quarters < always.quartersShare();
        String value = "on " + Words.percent(days) + " of days"
                + (Double.isNaN(quarters) ? "" : ", in " + Words.percent(quarters) + " of all quarter-days");
        return Dimension.of(
                DimensionCode.SPREAD_OF_TIMES,
                someOnly ? Support.FOR : Support.UNKNOWN,
                value,
                "Checks under this control were made " + value + " " + words.weeks()
                        + (someOnly
                                ? "; it works at some times only, as police checks do (Art. 23(a)(iii))."
                                : "; it works at nearly all times, which speaks neither way.")
                        + words.police(police -> police.days(stated)));
    }

    private Dimension hoursOfControl() {
        long hours = control.hours();
        if (hours == 0) {
            return Dimension.neither(
                    DimensionCode.HOURS_OF_CONTROL,
                    null,
                    "No hours of patrol are reported for this control " + words.weeks() + ".");
        }
        double perWeek = (double) hours / control.weeks().size();
        return Dimension.neither(
                DimensionCode.HOURS_OF_CONTROL,
                Words.whole(perWeek) + " hours a week",
                "Hours of patrol under this control " + words.weeks() + ": " + hours + ", " + Words.whole(perWeek)
                        + " a reported week, with " + Words.count((double) control.persons() / hours)
                        + " persons checked an hour. Hours are effort, not threat: they speak neither way.");
    }
}
