package eu.limen.situation;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Basis;
import eu.limen.model.Label;
import eu.limen.model.ResultIds;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import eu.limen.model.Threat;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what a day came to, and says it again only if it says something else. */
final class SituationIssue {

    private final Section section;
    private final String direction;
    private final SectionBook book;
    private final MeasureRegister measures;
    private final DayRules rules;
    private final long tick;
    private final Judged out;
    private @Nullable Map<String, Long> dataUntil;

    SituationIssue(
            Section section,
            String direction,
            SectionBook book,
            MeasureRegister measures,
            DayRules rules,
            long tick,
            Judged out) {
        this.section = section;
        this.direction = direction;
        this.book = book;
        this.measures = measures;
        this.rules = rules;
        this.tick = tick;
        this.out = out;
    }

    boolean isIssued(Threat threat, long day) {
        return book.issued.containsKey(SituationKey.of(threat, direction, day));
    }

    void closed(Threat threat, long day, FlowJudgement judgement) {
        issue(threat, day, judgement, judgement.label(), false);
    }

    void open(Threat threat, long day, FlowJudgement judgement) {
        issue(threat, day, judgement, judgement.label(), true);
    }

    private void issue(Threat threat, long day, FlowJudgement judgement, Label label, boolean open) {
        String key = SituationKey.of(threat, direction, day);
        Issued before = book.issued.get(key);
        int revision = before == null ? 0 : before.revision() + 1;
        Situation situation = situation(threat, day, judgement, label, open, revision);
        long content = SituationContent.of(situation);
        if (before != null && before.content() == content) {
            return;
        }
        boolean entersCep = before == null || (before.open() && !open && before.label() != label);
        Label entered = before == null || entersCep ? label : before.label();
        book.issued.put(key, new Issued(revision, content, entered, open));
        out.situation(situation);
        out.labelled(labelled(situation, judgement, entersCep));
    }

    private Situation situation(
            Threat threat, long day, FlowJudgement judgement, Label label, boolean open, int revision) {
        boolean reported = judgement.anySideReported();
        boolean expects = judgement.hasExpectation();
        return new Situation(
                ResultIds.situation(section.id(), threat, direction, day),
                revision,
                tick,
                rules.of(day).generatedBy(),
                SituationWords.reasons(judgement, label, rules.of(day).labels()),
                section.id(),
                threat,
                direction,
                day,
                reported ? judgement.observed() : null,
                reported ? judgement.exposure() : null,
                expects ? SituationContent.rounded(judgement.evidence().expected()) : null,
                expects ? (double) judgement.low() : null,
                expects ? (double) judgement.high() : null,
                expects ? SituationContent.rounded(judgement.evidence().upperTail()) : null,
                judgement.sides(),
                judgement.basis(),
                open,
                label,
                section.legalStatus(day));
    }

    private LabelledDay labelled(Situation situation, FlowJudgement judgement, boolean entersCep) {
        Double expected = situation.expected();
        Double pValue = situation.pValue();
        Long exposure = situation.exposure();
        boolean rate = situation.basis() == Basis.RATE;
        return new LabelledDay(
                section.id(),
                situation.threat(),
                direction,
                situation.day(),
                tick,
                situation.label(),
                situation.open(),
                entersCep,
                judgement.isAssessed(),
                judgement.isFallen(),
                judgement.observed(),
                expected == null ? 0 : expected,
                pValue == null ? 1 : pValue,
                rate && exposure != null ? exposure.doubleValue() : null,
                judgement.bothSides(),
                dataUntil(),
                measures.measureIdsInForce(situation.day()));
    }

    private Map<String, Long> dataUntil() {
        if (dataUntil == null) {
            dataUntil = new TreeMap<>();
            for (String state : section.states()) {
                long last = LastReports.of(book, state, DayCalendar.dayOf(tick));
                if (last != SectionBook.NONE) {
                    dataUntil.put(state, last);
                }
            }
        }
        return dataUntil;
    }

    /** A day of unknown direction: counted, never assessed. */
    void unknown(Threat threat, long day, long observed, Map<String, Side> sides, Basis basis) {
        String key = SituationKey.of(threat, direction, day);
        Issued before = book.issued.get(key);
        int revision = before == null ? 0 : before.revision() + 1;
        Situation situation = new Situation(
                ResultIds.situation(section.id(), threat, direction, day),
                revision,
                tick,
                rules.of(day).generatedBy(),
                SituationWords.unknownDirection(),
                section.id(),
                threat,
                direction,
                day,
                observed,
                null,
                null,
                null,
                null,
                null,
                sides,
                basis,
                false,
                Label.NOT_ASSESSED,
                section.legalStatus(day));
        long content = SituationContent.of(situation);
        if (before == null || before.content() != content) {
            book.issued.put(key, new Issued(revision, content, Label.NOT_ASSESSED, false));
            out.situation(situation);
        }
    }
}
