package eu.limen.deadlines;

import eu.limen.flow.Account;
import eu.limen.law.Clock;
import eu.limen.law.DutyKind;
import eu.limen.model.Certainty;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a date of the law has to tell people; Limen knows what is on record with it, and never what was filed elsewhere. */
final class DueAccount {

    /** Characters of a headline (contract section 2), and of what precedes the subject once a date is closed. */
    private static final int HEADLINE_CHARACTERS = 120;

    private static final int CLOSED_CHARACTERS = 8;

    private final Due due;
    private final List<String> inForce;
    private final Stage stage;

    /**
     * @param inForce ids of the lineage's decisions in force on that day
     * @param asOfDay local day of the controlling state, epoch day
     */
    DueAccount(Due due, List<String> inForce, long asOfDay) {
        this.due = due;
        this.inForce = inForce;
        this.stage = Stage.of(due, asOfDay);
    }

    Account account() {
        return new Account(
                subject(),
                detail(),
                stage + " " + due.sections() + " " + due.countings(),
                due.sections(),
                null,
                Addressees.national(List.of(due.first().controllingState())),
                List.of(),
                0,
                due.kind() == DutyKind.MAXIMUM ? Severity.MODERATE : Severity.MINOR,
                stage.isAnswered() ? Certainty.OBSERVED : Certainty.LIKELY,
                false,
                null,
                null,
                null,
                null,
                Map.of(),
                inForce,
                reasons(),
                List.of());
    }

    private String subject() {
        List<String> sections = due.sections();
        int more = sections.size() - 1;
        return inWords(due.kind()) + " for the control by " + due.first().controllingState() + " on " + sections.get(0)
                + (more > 0 ? " and " + more + " more" : "") + ": " + Words.day(due.dueDay());
    }

    /** What became of it comes before how it was counted, where the headline has no room for both. */
    private String detail() {
        String standing = stage.inHeadline(due);
        int room = HEADLINE_CHARACTERS - CLOSED_CHARACTERS - subject().length() - standing.length();
        return counted().length() <= room ? standing + counted() : standing;
    }

    /** One of several ways of counting is not the date itself. */
    private String counted() {
        String counting = due.first().counting();
        int way = counting.indexOf(": ");
        return due.kind() == DutyKind.MAXIMUM && way >= 0 ? " (" + counting.substring(way + 2) + ")" : "";
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        Clock clock = due.first();
        reasons.add(new Reason(
                clock.rule(),
                stage.standing(due),
                "by " + Words.day(due.dueDay()),
                clock.provision(),
                clock.text() + " Counted: " + clock.counting() + "."));
        reasons.add(new Reason(
                "counting",
                String.join(", ", due.countings()),
                "calendar months, last day inclusive, local dates of " + clock.controllingState(),
                clock.provision(),
                "Sections: " + String.join(", ", due.sections()) + ". Decisions: " + String.join(", ", due.measureIds())
                        + "."));
        for (String caveat : due.caveats()) {
            reasons.add(new Reason("caveat", "not settled", "a settled reading", null, caveat));
        }
        reasons.add(new Reason(
                "what Limen knows",
                "its own record",
                "what was sent to the institutions",
                null,
                "Limen holds what the states report to it and does not know what was filed elsewhere. This is a reminder, not a"
                        + " finding."));
        return List.copyOf(reasons);
    }

    private static String inWords(DutyKind kind) {
        return switch (kind) {
            case NOTICE -> "notice due";
            case PERIOD_END -> "longest period ends";
            case RISK_ASSESSMENT -> "risk assessment due";
            case OPINION -> "opinion of the Commission due";
            case REPORT -> "report due";
            case MAXIMUM -> "maximum";
        };
    }
}
