package eu.limen.exchange;

import eu.limen.model.Alert;
import eu.limen.model.IsoText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A month of reports to EUROSUR: what was first told in it, as known when it is due (Implementing Regulation (EU) 2021/581, Annex 1). */
public record ReportMonth(YearMonth month) {

    /** Annex 1: on the 15th for the month before. */
    private static final int DUE_DAY = 15;

    /** The day on which it is due. */
    public LocalDate due() {
        return month.plusMonths(1).atDay(DUE_DAY);
    }

    /** Whether a revision of an alert counts: the alert was first told in the month, and the revision is known before the day it is due. */
    boolean holds(Alert alert) {
        String told = IsoText.instant(alert.detectedAtMillis());
        long dueMillis = due().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        return told.startsWith(month.toString()) && alert.knownAtMillis() < dueMillis;
    }
}
