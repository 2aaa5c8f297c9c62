package eu.limen.deadlines;

import eu.limen.law.DutyKind;
import eu.limen.model.DeadlineStatus;

/** How far a date has come: what is worth telling again when it changes. That a day passes is not. */
enum Stage {
    AHEAD("", "open"),
    NEAR("", "open"),
    PASSED(", no record here", "no record here"),
    RECORDED_LATER(", on record with a later day", "on record here with a later day"),
    ON_RECORD(", on record here", "on record here");

    /** A date this near is told again. */
    static final int DAYS_NEAR = 7;

    private final String inHeadline;
    private final String standing;

    Stage(String inHeadline, String standing) {
        this.inHeadline = inHeadline;
        this.standing = standing;
    }

    /**
     * How far a date has come on a day.
     *
     * @param asOfDay local day of the controlling state, epoch day
     */
    static Stage of(Due due, long asOfDay) {
        if (due.isMet()) {
            return ON_RECORD;
        }
        if (due.isRecordedLater()) {
            return RECORDED_LATER;
        }
        if (asOfDay > due.dueDay()) {
            return PASSED;
        }
        return due.dueDay() - asOfDay <= DAYS_NEAR ? NEAR : AHEAD;
    }

    /** Whether the record here answers it, in time or not. */
    boolean isAnswered() {
        return this == ON_RECORD || this == RECORDED_LATER;
    }

    /** What follows in a headline, beginning with a comma. A limit has no record: control that goes on beyond it is a fact. */
    String inHeadline(Due due) {
        boolean limit = due.kind() == DutyKind.MAXIMUM || due.kind() == DutyKind.PERIOD_END;
        if (limit && this == PASSED) {
            return ", control goes on";
        }
        return limit && this == ON_RECORD ? ", control ended within it" : inHeadline;
    }

    /** How it stands on record. */
    String standing(Due due) {
        return this == PASSED && !due.has(DeadlineStatus.NO_RECORD_HERE) ? AHEAD.standing : standing;
    }
}
