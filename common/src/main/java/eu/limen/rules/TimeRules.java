package eu.limen.rules;

import java.io.Serializable;

/**
 * When days and weeks are judged. The same for all sections: steps of the pipeline and patterns across sections rely on it.
 *
 * @param dayCloseHour hour (UTC) of the next day at which a day closes; contract section 1, Time
 * @param weekCloseHour hour (UTC) of the next Monday at which an ISO week closes; contract section 1, Time
 * @param horizonDays how late a report may come and still change the analysis; fixed by contract section 1, Time
 * @param ringSlackDays days kept beyond the horizon: a day closes up to a day and a half after it began, and a slot of local days
 *     reaches into the day before; design, "The way of the data"
 */
public record TimeRules(
        @Bounds(min = 0, max = 23, unit = "hour of the day, UTC", perSection = false)
        int dayCloseHour,

        @Bounds(min = 0, max = 23, unit = "hour of the day, UTC", perSection = false)
        int weekCloseHour,

        @Bounds(min = 56, max = 56, unit = "days", perSection = false)
        int horizonDays,

        @Bounds(min = 2, max = 28, unit = "days", perSection = false)
        int ringSlackDays)
        implements Serializable {

    private static final long DAY_MILLIS = 86_400_000L;
    private static final long HOUR_MILLIS = 3_600_000L;
    private static final int DAYS_A_WEEK = 7;

    /** The tick at which a day (epoch day) closes, epoch milliseconds. */
    public long dayClosesMillis(long day) {
        return (day + 1) * DAY_MILLIS + dayCloseHour * HOUR_MILLIS;
    }

    /** The tick at which the ISO week that begins on a Monday (epoch day) closes, epoch milliseconds. */
    public long weekClosesMillis(long monday) {
        return (monday + DAYS_A_WEEK) * DAY_MILLIS + weekCloseHour * HOUR_MILLIS;
    }
}
