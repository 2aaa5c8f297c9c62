package eu.limen.law;

import eu.limen.model.DeadlineStatus;
import eu.limen.register.DayRange;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The duties and limits of all decisions of a lineage together: its longest time, opinions and reports. */
final class LineageClocks {

    private final Lineage lineage;
    private final List<Lineage> others;
    private final long asOfDay;

    /**
     * @param others the other lineages of the state on the section
     */
    LineageClocks(Lineage lineage, List<Lineage> others, long asOfDay) {
        this.lineage = lineage;
        this.others = others;
        this.asOfDay = asOfDay;
    }

    /**
     * From the first day of what the rule counts, once the rule is law. The longest time is told of as soon as the decision is known, since people can
     * still act on it then; an opinion and a report only from that day on.
     */
    List<Draft> fromFirstDay(LegalRule rule) {
        List<Decision> counted = FirstDay.counted(rule, lineage.decisions());
        long first = FirstDay.of(rule, lineage.decisions());
        boolean concerned = counted.stream().anyMatch(decision -> decision.lastDay() >= rule.validFromDay());
        if (!concerned || first == FirstDay.NONE || asOfDay < rule.validFromDay()) {
            return List.of();
        }
        if (rule.kind() == DutyKind.MAXIMUM) {
            return List.of(maximum(rule, counted, first));
        }
        return first <= asOfDay ? whileItLasts(rule, counted, first) : List.of();
    }

    /** A report after each time that the control was lifted, once that is over or decided. */
    List<Draft> afterLifting(LegalRule rule) {
        List<Draft> drafts = new ArrayList<>();
        for (DayRange run : lineage.runs()) {
            long last = run.lastDay();
            List<Decision> ending = lineage.decisionsOn(last);
            boolean decided =
                    ending.stream().anyMatch(decision -> decision.report().liftedOnDay() != null);
            if ((last < asOfDay || decided) && rule.isLawOn(last)) {
                long due = rule.period().after(last);
                List<Long> since = Answer.recorded(rule.answeredBy(), lineage.decisions()).stream()
                        .filter(day -> day >= last && day < nextStart(last))
                        .toList();
                Answer answer = Answer.of(since, due, due, asOfDay);
                List<String> caveats = new ArrayList<>();
                if (answer.later()) {
                    caveats.add(Caveats.RECORDED_LATER);
                }
                if (others.stream().anyMatch(other -> other.inForceOn(last + 1))) {
                    caveats.add(Caveats.OTHER_CONTROL);
                }
                String words = rule.period().words() + " after " + date(last);
                drafts.add(Draft.of(rule, ending, due, answer.status(), words, caveats));
            }
        }
        return drafts;
    }

    private long nextStart(long lastDay) {
        return lineage.decisions().stream()
                .mapToLong(Decision::firstDay)
                .filter(day -> day > lastDay)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Draft maximum(LegalRule rule, List<Decision> counted, long first) {
        Decision last = last(counted);
        long due = rule.period().lastDay(first);
        DeadlineStatus status = Answer.ofMaximum(last.lastDay(), due, asOfDay);
        List<String> caveats = new ArrayList<>(Answer.beyond(last.lastDay(), due));
        String words = rule.period().words() + " from " + date(first) + ", that day counted in" + leftOut(rule, first)
                + interruption(first, last.lastDay(), due, caveats);
        return Draft.of(rule, bothEnds(counted, first), due, status, words, caveats);
    }

    /** Each time that has been reached, and the next one if the control is notified to last until then or is still in force. */
    private List<Draft> whileItLasts(LegalRule rule, List<Decision> counted, long first) {
        long last = last(counted).lastDay();
        boolean goesOn = last >= asOfDay;
        List<Draft> drafts = new ArrayList<>();
        for (int times = 1; rule.repeats() || times == 1; times++) {
            long due = rule.period().lastDay(first, times);
            if (due > last && !goesOn) {
                break;
            }
            drafts.add(whileItLasts(rule, counted, first, times));
            if (due > last || due >= asOfDay) {
                break;
            }
        }
        return drafts;
    }

    private Draft whileItLasts(LegalRule rule, List<Decision> counted, long first, int times) {
        long due = rule.period().lastDay(first, times);
        long last = last(counted).lastDay();
        List<Long> recorded = Answer.recorded(rule.answeredBy(), counted).stream()
                .filter(day -> rule.answerAnyDay() ? day >= first : nearest(rule, first, times, day))
                .toList();
        Answer answer = Answer.of(recorded, due, rule.answerAnyDay() ? Long.MAX_VALUE : due, asOfDay);
        List<String> caveats = new ArrayList<>();
        if (answer.later()) {
            caveats.add(Caveats.RECORDED_LATER);
        }
        if (due > last) {
            caveats.add(Caveats.IF_IT_LASTS);
        }
        String words = (times == 1 ? "" : times + " times ") + rule.period().words() + " from " + date(first)
                + ", that day counted in" + interruption(first, Math.min(last, due), due, caveats);
        return Draft.of(rule, bothEnds(counted, first), due, answer.status(), words, caveats);
    }

    /** A record answers the time that it lies nearest to; never one before the first day. */
    private static boolean nearest(LegalRule rule, long first, int times, long day) {
        long due = rule.period().lastDay(first, times);
        long before = times == 1 ? first : rule.period().lastDay(first, times - 1);
        long from = times == 1 ? first : before + (due - before) / 2;
        long to = due + (rule.period().lastDay(first, times + 1) - due) / 2;
        return rule.repeats() ? from < day && day <= to : day >= first;
    }

    /** Control under another procedure does not count in; Art. 25a(5) says so of the months under 25a(3). */
    private String leftOut(LegalRule rule, long first) {
        long notBefore = rule.notBeforeDay() == null ? Long.MIN_VALUE : rule.notBeforeDay();
        boolean other = lineage.decisions().stream()
                .anyMatch(decision -> decision.firstDay() < first
                        && decision.lastDay() >= notBefore
                        && !rule.procedures().contains(decision.report().procedure()));
        return other ? " (the time under another procedure before it does not count in)" : "";
    }

    /** Says how many days of a time were without control; such days are not taken out. */
    private String interruption(long first, long last, long due, List<String> caveats) {
        long without = last - first + 1 - lineage.daysInForce(first, last);
        if (without <= 0) {
            return "";
        }
        caveats.add(Caveats.INTERRUPTED);
        return " (" + without + (without == 1 ? " day" : " days") + " without control not taken out, else "
                + date(due + without) + ")";
    }

    private static List<Decision> bothEnds(List<Decision> counted, long first) {
        Decision start = at(counted, first);
        Decision end = last(counted);
        return start.equals(end) ? List.of(start) : List.of(start, end);
    }

    private static Decision at(List<Decision> counted, long day) {
        return counted.stream()
                .filter(decision -> decision.inForceOn(day))
                .findFirst()
                .orElseThrow();
    }

    private static Decision last(List<Decision> counted) {
        return counted.stream()
                .max(Comparator.comparingLong(Decision::lastDay).thenComparing(Decision::measureId))
                .orElseThrow();
    }

    private static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
