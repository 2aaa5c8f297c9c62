package eu.limen.assessment;

import eu.limen.model.Condition;
import eu.limen.model.Insufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must be there before counts can answer at all: checks, both sides, a baseline, enough events, people's word. */
final class Gates {

    private final Findings findings;
    private final ProofRules rules;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Insufficiency> blind = new ArrayList<>();
    private final List<Insufficiency> tooLittle = new ArrayList<>();

    Gates(Findings findings, ProofRules rules) {
        this.findings = findings;
        this.rules = rules;
        threats();
        exposure();
        sides();
        peoplesWord();
        baseline();
        events();
        conditions.addAll(findings.oddities());
        conditions.add(findings.thresholds().condition());
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** Reasons that make every answer impossible. */
    List<Insufficiency> blind() {
        return List.copyOf(blind);
    }

    /** Reasons that make it impossible to show a fall, or its absence. */
    List<Insufficiency> tooLittle() {
        return List.copyOf(tooLittle);
    }

    private void threats() {
        if (findings.control().threats().isEmpty()) {
            blind.add(reason("THREAT_NOT_STATED", null, null, "The decision names no threat that could be assessed."));
        }
    }

    private void exposure() {
        String direction = findings.control().lineage().direction();
        String weeks = "in the last " + rules.agreed().rateWindowWeeks() + " weeks";
        if (findings.exposed()) {
            conditions.add(
                    new Condition("EXPOSURE", true, "Persons moving " + direction + " were checked " + weeks + "."));
            return;
        }
        String text = "No checks of persons moving " + direction + " are reported " + weeks
                + " by either side, so nobody can say how much a check finds.";
        conditions.add(new Condition("EXPOSURE", false, text));
        blind.add(reason("NO_EXPOSURE", null, null, text));
    }

    private void sides() {
        List<String> expected = findings.sides().expected();
        if (findings.sides().oneSidedByNature()) {
            conditions.add(new Condition(
                    "ONE_SIDED_BY_NATURE",
                    true,
                    "A sea or air border is watched from one side by nature; only " + Words.and(expected)
                            + " is expected to report."));
        }
        for (Sides.Silence silence : findings.silences()) {
            String text = text(silence);
            conditions.add(new Condition("BOTH_SIDES", false, text));
            blind.add(reason("SIDE_SILENT", silence.state(), firstSilentDay(silence), text));
        }
        if (findings.silences().isEmpty() && !findings.sides().oneSidedByNature()) {
            conditions.add(new Condition("BOTH_SIDES", true, Words.and(expected) + " both report."));
        }
    }

    private static @Nullable String firstSilentDay(Sides.Silence silence) {
        return silence.lastReportedDay() == null ? null : Words.date(silence.lastReportedDay() + 1);
    }

    private String text(Sides.Silence silence) {
        String what = silence.movementsOnly() ? "no complete reports of unauthorised movements" : "no checks";
        if (silence.lastReportedDay() == null) {
            return silence.state() + " has reported " + what + " on movement "
                    + findings.control().lineage().direction() + " in the weeks that are known.";
        }
        return silence.state() + " has reported " + what + " on movement "
                + findings.control().lineage().direction() + " since " + Words.date(silence.lastReportedDay() + 1)
                + "; its last reported day is " + Words.date(silence.lastReportedDay()) + ".";
    }

    private void peoplesWord() {
        for (PeoplesWord word : findings.statements()) {
            String threat = Words.plain(word.threat());
            switch (word.answer()) {
                case ENDED_OR_CHANGED ->
                    conditions.add(new Condition(
                            "PEOPLES_WORD", true, "People state that the threat of " + threat + " ended or changed."));
                case PERSISTS ->
                    conditions.add(new Condition(
                            "PEOPLES_WORD",
                            false,
                            "People state that the threat of " + threat + " persists; counts cannot show it."));
                case NOT_GIVEN -> {
                    String text = "Counts cannot show the threat of " + threat + ", and no valid statement of "
                            + findings.control().state() + " says whether it persists.";
                    conditions.add(new Condition("PEOPLES_WORD", false, text));
                    blind.add(reason(
                            "NOT_COUNTABLE_WITHOUT_STATEMENT",
                            findings.control().state(),
                            null,
                            text));
                }
            }
        }
    }

    private void baseline() {
        Baseline baseline = findings.baseline();
        Control control = findings.control();
        if (control.countableFlows().isEmpty() || !findings.exposed()) {
            return;
        }
        if (!baseline.isOver(control.mondayDay())) {
            long weeks = baseline.begun() ? (control.mondayDay() - baseline.fromMonday()) / IsoWeek.DAYS + 1 : 0;
            tooShort(
                    null,
                    "The baseline has " + Math.min(weeks, baseline.weeks()) + " of " + baseline.weeks()
                            + " weeks with checks from "
                            + Words.and(findings.sides().expected()) + ".");
            return;
        }
        for (Proof proof : findings.proofs()) {
            new TreeMap<>(proof.state().fall().baselines()).forEach((state, side) -> {
                if (side.justification().weeks() < rules.leastWeeks(baseline)) {
                    tooShort(
                            state,
                            "The baseline for " + Words.plain(proof.flow().threat()) + " has only "
                                    + side.justification().weeks()
                                    + " weeks with checks of " + state + "; " + rules.leastWeeks(baseline)
                                    + " are needed.");
                }
            });
        }
        String span = Words.date(baseline.fromMonday()) + " to " + Words.date(baseline.endMonday() - 1);
        String caveat = baseline.reachesInto(control)
                ? " The control was already in force then, so what it changed at its start is not seen."
                : "";
        conditions.add(
                new Condition("BASELINE", tooLittle.isEmpty(), "Compared with the weeks from " + span + "." + caveat));
    }

    private void tooShort(@Nullable String state, String text) {
        conditions.add(new Condition("BASELINE", false, text));
        tooLittle.add(reason("BASELINE_TOO_SHORT", state, null, text));
    }

    private void events() {
        if (!findings.exposed()) {
            return;
        }
        for (Proof proof : findings.proofs()) {
            EnoughEvents events = new EnoughEvents(proof, rules);
            conditions.add(events.condition());
            Insufficiency insufficiency = events.insufficiency();
            if (insufficiency != null) {
                tooLittle.add(insufficiency);
            }
        }
    }

    private static Insufficiency reason(String code, @Nullable String state, @Nullable String since, String text) {
        return new Insufficiency(code, state, since, text);
    }
}
