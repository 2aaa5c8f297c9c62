package eu.limen.analysis;

import eu.limen.model.Label;

/** Names a day (contract section 2: the first label that holds). */
public final class DayLabel {

    private DayLabel() {}

    public static Label of(DayEvidence day, LabelParameters parameters) {
        if (day.reportedDays() < parameters.reportedDays()) {
            return Label.NOT_ASSESSED;
        }
        if (!day.reported()) {
            return Label.SILENT;
        }
        if (!day.judged()) {
            return Label.NOT_ASSESSED;
        }
        if (day.upperTail() <= parameters.highAlpha()) {
            return Label.HIGH;
        }
        if (day.probabilityRising() >= parameters.changeProbability()) {
            return Label.RISING;
        }
        if (day.probabilityFalling() >= parameters.changeProbability()) {
            return Label.FALLING;
        }
        return Label.QUIET;
    }

    /** Whether the day is so low that a movement may have gone elsewhere: half of the expected and improbably few. */
    public static boolean isFallen(DayEvidence day, LabelParameters parameters) {
        return day.judged()
                && day.observed() <= parameters.fallenShare() * day.expected()
                && day.lowerTail() <= parameters.fallenAlpha();
    }
}
