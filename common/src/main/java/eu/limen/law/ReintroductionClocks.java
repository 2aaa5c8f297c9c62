package eu.limen.law;

import eu.limen.register.DayRange;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What begins with each reintroduction of control, that is with each uninterrupted run of a lineage: its notice and its first period. */
final class ReintroductionClocks {

    private final Lineage lineage;
    private final long asOfDay;

    ReintroductionClocks(Lineage lineage, long asOfDay) {
        this.lineage = lineage;
        this.asOfDay = asOfDay;
    }

    /** From the first day of each run that the rule counts, once the rule is law. A period is told of as soon as the decision is known, a notice from that day on. */
    List<Draft> fromFirstDays(LegalRule rule) {
        List<Draft> drafts = new ArrayList<>();
        for (DayRange run : lineage.runs()) {
            List<Decision> decisions = lineage.decisions().stream()
                    .filter(decision -> run.firstDay() <= decision.firstDay() && decision.lastDay() <= run.lastDay())
                    .toList();
            List<Decision> counted = FirstDay.counted(rule, decisions);
            long first = FirstDay.of(rule, decisions);
            boolean concerned = counted.stream().anyMatch(decision -> decision.lastDay() >= rule.validFromDay());
            boolean shown = rule.kind() == DutyKind.PERIOD_END || first <= asOfDay;
            if (concerned && shown && first != FirstDay.NONE && asOfDay >= rule.validFromDay()) {
                drafts.add(
                        rule.kind() == DutyKind.PERIOD_END ? period(rule, counted, first) : duty(rule, counted, first));
            }
        }
        return drafts;
    }

    private Draft period(LegalRule rule, List<Decision> counted, long first) {
        Decision decision = at(counted, first);
        long due = rule.period().lastDay(first);
        String words = rule.period().words() + " from " + LocalDate.ofEpochDay(first) + ", that day counted in";
        return Draft.of(
                        rule,
                        List.of(decision),
                        due,
                        Answer.ofPeriod(decision.lastDay(), due, asOfDay),
                        words,
                        Answer.beyond(decision.lastDay(), due))
                .overIf(decision.lastDay() <= due && decision.lastDay() < asOfDay);
    }

    private Draft duty(LegalRule rule, List<Decision> counted, long first) {
        Decision decision = at(counted, first);
        long due = rule.period().after(first);
        Answer answer = Answer.of(Answer.recorded(rule.answeredBy(), List.of(decision)), due, due, asOfDay);
        List<String> caveats = answer.later() ? List.of(Caveats.RECORDED_LATER) : List.of();
        return Draft.of(rule, List.of(decision), due, answer.status(), "on " + LocalDate.ofEpochDay(due), caveats);
    }

    private static Decision at(List<Decision> counted, long day) {
        return counted.stream()
                .filter(decision -> decision.inForceOn(day))
                .findFirst()
                .orElseThrow();
    }
}
