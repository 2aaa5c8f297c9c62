package eu.limen.situation;

/** Up to which day a state has reported anything on a section. */
final class LastReports {

    private LastReports() {}

    /** The last day up to a given one, epoch day; {@link SectionBook#NONE} if there is none. */
    static long of(SectionBook book, String state, long upTo) {
        long last = book.lastReported.getOrDefault(state, SectionBook.NONE);
        for (var period : book.days.entrySet()) {
            long day = period.getKey();
            if (day > last && day <= upTo && period.getValue().hasReportOf(state)) {
                last = day;
            }
        }
        return last;
    }

    /** Keeps what a day that is let go of said about it. */
    static void remember(SectionBook book, long day, PeriodBook period) {
        for (CellBook cell : period.cells.values()) {
            if (cell.slotsReported() > 0) {
                book.lastReported.merge(cell.state(), day, Math::max);
            }
        }
    }
}
