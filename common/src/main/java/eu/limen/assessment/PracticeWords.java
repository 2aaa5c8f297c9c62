package eu.limen.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Says how a control and the police checks beside it were practised, and why nothing can be said. */
final class PracticeWords {

    private final Findings findings;
    private final Proportionality practised;

    PracticeWords(Findings findings) {
        this.findings = findings;
        this.practised = findings.proportionality();
    }

    /** {@code in the last 13 weeks}; fewer where the control is younger. */
    String weeks() {
        int weeks = Math.min(practised.thresholds().weeks(), findings.control().weeksInForce());
        return weeks == 1 ? "in the week" : "in the last " + weeks + " weeks";
    }

    /** Why the control's checks say nothing about how they are made; null if they do. */
    @Nullable
    String silence() {
        long persons = practised.control().persons();
        if (persons == 0) {
            return findings.control().state() + " reports no persons checked under this control " + weeks() + ".";
        }
        int least = practised.thresholds().practice().leastChecked();
        return persons < least
                ? "Only " + persons + " persons were checked under this control " + weeks() + "; fewer than " + least
                        + " say little about how."
                : null;
    }

    /** The same of police checks, state by state; empty where nobody makes any: {@code  Police checks beside it: AT 80.0 %.} */
    String police(ToDoubleFunction<CheckPractice> share) {
        List<String> states = new ArrayList<>();
        practised.police().forEach((state, checks) -> {
            double value = share.applyAsDouble(checks);
            if (!Double.isNaN(value)) {
                states.add(state + " " + Words.percent(value));
            }
        });
        return states.isEmpty() ? "" : " Police checks beside it: " + String.join(", ", states) + ".";
    }
}
