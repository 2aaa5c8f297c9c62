package eu.limen.law;

import eu.limen.model.Procedure;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a regime's table: a duty or a limit.
 *
 * @param regime whose row it is
 * @param rule id, for example {@code MAX-24M}; several rows of one id are several ways of counting, or follow each other in time
 * @param procedures of the decisions that it counts
 * @param notBeforeDay time before this epoch day is not counted; null: all time is
 * @param repeats whether it comes again each time its period has passed
 * @param answerAnyDay whether an answer counts whenever it came, since the law names no day
 * @param dutyHolder {@code STATE}, {@code COMMISSION} or {@code COUNCIL}
 * @param validFromDay first day on which it is law, epoch day
 * @param validToDay last day on which it is law; Long.MAX_VALUE: still
 * @param caveats codes of what is to be said with it
 * @param counting from what it counts, in words
 * @param text the sentence to show; {@code {due}} stands for the date
 */
public record LegalRule(
        String regime,
        String rule,
        DutyKind kind,
        List<Procedure> procedures,
        CountedFrom countedFrom,
        @Nullable Long notBeforeDay,
        CalendarPeriod period,
        boolean repeats,
        AnsweredBy answeredBy,
        boolean answerAnyDay,
        String dutyHolder,
        long validFromDay,
        long validToDay,
        String provision,
        Attested attested,
        List<String> caveats,
        String counting,
        String text)
        implements Serializable {

    static final String STATE = "STATE";

    public LegalRule {
        procedures = List.copyOf(procedures);
        caveats = List.copyOf(caveats);
    }

    boolean isLawOn(long day) {
        return validFromDay <= day && day <= validToDay;
    }

    /** Whether it counts the time of a lineage from its start, rather than one decision or what follows an end. */
    boolean countsInTotal() {
        boolean total = switch (kind) {
            case MAXIMUM, OPINION, REPORT -> true;
            case NOTICE, PERIOD_END, RISK_ASSESSMENT -> false;
        };
        return total && (countedFrom == CountedFrom.FIRST_DAY || countedFrom == CountedFrom.FIRST_PERIOD);
    }

    /** The same rule as if it had never been replaced. */
    LegalRule withoutEnd() {
        return new LegalRule(
                regime,
                rule,
                kind,
                procedures,
                countedFrom,
                notBeforeDay,
                period,
                repeats,
                answeredBy,
                answerAnyDay,
                dutyHolder,
                validFromDay,
                Long.MAX_VALUE,
                provision,
                attested,
                caveats,
                counting,
                text);
    }
}
