package eu.limen.law;

import eu.limen.model.EvidenceLevel;
import eu.limen.model.Procedure;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a clock's sentences together: how it was counted, and what is unsure about it. */
final class ClockWords {

    private final String section;
    private final LegalRegime regime;

    ClockWords(String section, LegalRegime regime) {
        this.section = section;
        this.regime = regime;
    }

    Clock clock(Draft draft, Lineage lineage) {
        LegalRule rule = draft.rule();
        String state = lineage.controllingState();
        String caveat =
                caveats(draft, lineage).stream().map(regime.caveats()::text).collect(Collectors.joining(" "));
        return new Clock(
                rule.rule(),
                rule.kind(),
                state,
                lineage.id(),
                section,
                draft.decisions().stream().map(Decision::measureId).toList(),
                rule.dutyHolder().equals(LegalRule.STATE) ? state : rule.dutyHolder(),
                draft.dueDay(),
                draft.status(),
                draft.counted() + ": " + String.join("; ", draft.ways()),
                caveat.isEmpty() ? null : caveat,
                rule.provision(),
                text(draft),
                draft.caveats().contains(Caveats.RECORDED_LATER));
    }

    private static String text(Draft draft) {
        String text = draft.rule()
                .text()
                .replace("{due}", LocalDate.ofEpochDay(draft.dueDay()).toString());
        String plain = Character.toLowerCase(text.charAt(0)) + text.substring(1);
        if (draft.caveats().contains(Caveats.IF_PROLONGED)) {
            return "If the control is prolonged: " + plain;
        }
        return draft.caveats().contains(Caveats.IF_IT_LASTS) ? "If the control lasts until then: " + plain : text;
    }

    private Set<String> caveats(Draft draft, Lineage lineage) {
        LegalRule rule = draft.rule();
        Set<String> codes = new LinkedHashSet<>(regime.caveats().always(rule.regime(), lineage.controllingState()));
        codes.addAll(draft.caveats());
        boolean before = Math.min(lineage.firstDay(), draft.decisions().get(0).firstDay()) < rule.validFromDay();
        codes.addAll(regime.caveats().ofRow(rule.caveats(), before));
        switch (rule.attested()) {
            case SECONDARY -> codes.add(Caveats.SECONDARY);
            case MEMORY -> codes.add(Caveats.MEMORY);
            case SEEN, PROPOSAL -> {
                // Read in the text; that it is a proposal is said of its whole regime.
            }
        }
        for (Decision decision : draft.decisions()) {
            EvidenceLevel level = decision.report().evidenceLevel();
            if (level == EvidenceLevel.C) {
                codes.add(Caveats.EVIDENCE_C);
            }
            if (level == EvidenceLevel.D) {
                codes.add(Caveats.EVIDENCE_D);
            }
            if (decision.report().procedure() == Procedure.NOT_STATED
                    && rule.procedures().contains(Procedure.FORESEEABLE)) {
                codes.add(Caveats.PROCEDURE_NOT_STATED);
            }
        }
        return codes;
    }
}
