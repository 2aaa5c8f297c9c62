package eu.limen.law;

import eu.limen.model.DeadlineStatus;
import eu.limen.model.MeasureReport;
import eu.limen.register.Decision;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of a duty. What was filed elsewhere is not known here, so that nothing recorded is never called more than that.
 *
 * @param later whether something is recorded, but with a later day
 */
record Answer(DeadlineStatus status, boolean later) {

    private static final String COMMISSION = "COMMISSION";

    /**
     * From the days that are recorded; a day that has not come yet is a plan and answers nothing.
     *
     * @param inTimeUntil last day on which an answer is in time, epoch day
     */
    static Answer of(List<Long> recorded, long dueDay, long inTimeUntil, long asOfDay) {
        List<Long> come = recorded.stream().filter(day -> day <= asOfDay).toList();
        if (come.stream().anyMatch(day -> day <= inTimeUntil)) {
            return new Answer(DeadlineStatus.MET, false);
        }
        return new Answer(unanswered(dueDay, asOfDay), !come.isEmpty());
    }

    /** What a duty is without an answer. */
    static DeadlineStatus unanswered(long dueDay, long asOfDay) {
        return asOfDay <= dueDay ? DeadlineStatus.OPEN : DeadlineStatus.NO_RECORD_HERE;
    }

    /** Of a period: met as soon as the notified end lies within. */
    static DeadlineStatus ofPeriod(long lastDay, long dueDay, long asOfDay) {
        return lastDay <= dueDay ? DeadlineStatus.MET : unanswered(dueDay, asOfDay);
    }

    /** Of a maximum: met once the control has ended within; as long as it runs it may be prolonged. */
    static DeadlineStatus ofMaximum(long lastDay, long dueDay, long asOfDay) {
        if (lastDay <= dueDay) {
            return lastDay < asOfDay ? DeadlineStatus.MET : DeadlineStatus.OPEN;
        }
        return unanswered(dueDay, asOfDay);
    }

    /** What is to be said of a control that is notified to last beyond a day. */
    static List<String> beyond(long lastDay, long dueDay) {
        return lastDay > dueDay ? List.of(Caveats.NOTIFIED_BEYOND) : List.of();
    }

    /** The days recorded in a field of decisions, epoch days. */
    static List<Long> recorded(AnsweredBy field, List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> recorded(field, decision.report()))
                .flatMap(Stream::ofNullable)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Long recorded(AnsweredBy field, MeasureReport report) {
        return switch (field) {
            case NOTIFIED_ON -> report.notifiedOnDay();
            case RISK_ASSESSMENT_ON -> report.riskAssessmentOnDay();
            case COMMISSION_OPINION_ON -> COMMISSION.equals(report.opinionBy()) ? report.opinionOnDay() : null;
            case REPORT_33_ON -> report.report33OnDay();
            case END_WITHIN -> null;
        };
    }
}
