package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.law.Clock;
import eu.limen.model.DeadlineStatus;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Support;
import java.util.ArrayList;
import java.util.List;

/** What the record can carry: how long the control has lasted, whether both sides speak, and how complete their reports are. */
final class RecordDimensions {

    private final Findings findings;
    private final PracticeThresholds rules;

    RecordDimensions(Findings findings) {
        this.findings = findings;
        this.rules = findings.proportionality().thresholds();
    }

    List<Dimension> all() {
        return List.of(legalClock(), bothSides(), qualityOfData());
    }

    /** How long it has lasted, and the nearest date of the law: facts, with nothing made of them. */
    private Dimension legalClock() {
        Control control = findings.control();
        long since = Math.max(control.lineage().firstDay(), control.section().internalSinceDay());
        long days = control.lineage().daysInForce(since, control.sundayDay());
        return Dimension.neither(
                DimensionCode.LEGAL_CLOCK,
                days + " days",
                "Decisions of this lineage have been in force on this section for " + days + " days since "
                        + Words.date(since) + ". " + nearestDate() + "This is a count, not a legal assessment.");
    }

    private String nearestDate() {
        List<Clock> open = findings.clocks().stream()
                .filter(clock -> clock.status() == DeadlineStatus.OPEN)
                .toList();
        return open.isEmpty()
                ? "No open date of the law follows from what is recorded. "
                : "The nearest open date of the law: " + open.get(0).text() + ' ';
    }

    private Dimension bothSides() {
        if (findings.sides().oneSidedByNature()) {
            return Dimension.neither(
                    DimensionCode.BOTH_SIDES,
                    "not applicable",
                    "A sea or air border is watched from one side by nature.");
        }
        List<String> practices = new ArrayList<>();
        int checking = 0;
        for (String state : findings.control().section().states()) {
            long persons = persons(state);
            practices.add(state + (persons == 0 ? " no checks" : " " + persons + " persons checked"));
            checking += persons == 0 ? 0 : 1;
        }
        boolean both = checking == practices.size() && findings.silences().isEmpty();
        String value = String.join(", ", practices);
        return Dimension.of(
                DimensionCode.BOTH_SIDES,
                both ? Support.FOR : Support.UNKNOWN,
                value,
                "Reported by the two sides on this direction: " + value + "; " + whosePractice(both, checking)
                        + " (Recommendation of 23.11.2023, (3)(a), (5)(b)).");
    }

    private static String whosePractice(boolean both, int checking) {
        if (both) {
            return "the practice of both is known";
        }
        return switch (checking) {
            case 0 -> "neither side reports checks, so nothing that is said rests on what they find";
            case 1 -> "the practice of both is not known, so all that is said rests on one side";
            default -> "the reports of a side are missing, so the practice of both is not known throughout";
        };
    }

    private long persons(String state) {
        return findings.quarter().stream()
                .filter(side -> side.state().equals(state))
                .mapToLong(WeekSide::personsChecked)
                .sum();
    }

    private Dimension qualityOfData() {
        long reported = 0;
        long promised = 0;
        for (WeekSide side : findings.quarter()) {
            reported += side.checkSlotsReported() + side.movementSlotsReported();
            promised += side.checkSlotsPromised() + side.movementSlotsPromised();
        }
        boolean bothSpeak = findings.silences().isEmpty() && findings.exposed();
        if (promised == 0) {
            return Dimension.of(
                    DimensionCode.QUALITY_OF_DATA,
                    bothSpeak ? Support.UNKNOWN : Support.AGAINST,
                    null,
                    "No source promises reports on this direction, so completeness cannot be measured.");
        }
        double complete = Math.min(1, (double) reported / promised);
        return Dimension.of(
                DimensionCode.QUALITY_OF_DATA,
                bothSpeak && complete >= rules.practice().completeShare() ? Support.FOR : Support.AGAINST,
                Words.percent(complete),
                Words.percent(complete) + " of the reports promised on this direction in the last " + rules.weeks()
                        + " weeks have come." + (bothSpeak ? "" : " Not every side reports checks."));
    }
}
