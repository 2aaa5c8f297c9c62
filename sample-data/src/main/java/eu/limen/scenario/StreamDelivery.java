package eu.limen.scenario;

import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Report;

/**
 * Sends the reports of one gateway with the flaws of a real delivery: some come after the provisional release (T+30) or the revised one (T+90), some are
 * corrected, moved to an earlier slot, sent anew under the same revision, or taken back.
 */
final class StreamDelivery {

    private static final long MORNING_MILLIS = 4 * Days.HOUR_MILLIS;
    private static final int MORNING_MINUTES = 360;

    private static final double LATE = .03;
    private static final double AFTER_PROVISIONAL = .01;
    private static final double AFTER_REVISED = .005;
    private static final double CORRECTED = .03;
    private static final double CORRECTED_LATE = .006;
    private static final double MOVED = .002;
    private static final double SENT_ANEW = .002;
    private static final double WITHDRAWN = .003;

    private static final double INCOMPLETE = .9;
    private static final int DAYS_SOON = 20;
    private static final int DAYS_TO_PROVISIONAL = 35;
    private static final int DAYS_TO_REVISED = 125;
    private static final int DAYS_MORE = 60;

    private final Gateway gateway;
    private final Chance chance;
    private final SendingQueue queue;

    StreamDelivery(Gateway gateway, Chance chance, SendingQueue queue) {
        this.gateway = gateway;
        this.chance = chance;
        this.queue = queue;
    }

    /**
     * @param complete first day after the slot
     */
    void send(Kind kind, long complete, Counting counting) {
        long sent = Days.startMillis(complete) + MORNING_MILLIS + chance.below(MORNING_MINUTES) * Days.MINUTE_MILLIS;
        sent += daysLate() * Days.DAY_MILLIS;
        Header header = gateway.first(kind, sent);
        if (chance.happens(CORRECTED)) {
            queue.add(counting.report(header, INCOMPLETE, 0));
            header = Gateway.next(header, sent + days(1, DAYS_SOON));
        } else if (chance.happens(CORRECTED_LATE)) {
            queue.add(counting.report(header, INCOMPLETE, 0));
            header = Gateway.next(header, sent + days(DAYS_TO_REVISED, DAYS_MORE));
        } else if (chance.happens(MOVED)) {
            queue.add(counting.report(header, 1, 1));
            header = Gateway.next(header, sent + days(1, DAYS_SOON));
        } else if (chance.happens(SENT_ANEW)) {
            queue.add(counting.report(header, INCOMPLETE, 0));
            header = again(header, sent + days(1, DAYS_SOON));
        }
        queue.add(counting.report(header, 1, 0));
        if (chance.happens(WITHDRAWN)) {
            Header mistaken = gateway.first(kind, sent);
            queue.add(counting.report(mistaken, 1, 0));
            queue.add(counting.report(
                    Gateway.withdrawal(mistaken, sent + days(1, DAYS_TO_PROVISIONAL + DAYS_MORE)), 1, 0));
        }
    }

    private long daysLate() {
        double drawn = chance.uniform();
        if (drawn < AFTER_REVISED) {
            return (long) DAYS_TO_REVISED + chance.below(DAYS_MORE);
        }
        if (drawn < AFTER_REVISED + AFTER_PROVISIONAL) {
            return (long) DAYS_TO_PROVISIONAL + chance.below(DAYS_SOON);
        }
        return drawn < AFTER_REVISED + AFTER_PROVISIONAL + LATE ? 1L + chance.below(DAYS_SOON) : 0;
    }

    private long days(int least, int more) {
        return (least + chance.below(more)) * Days.DAY_MILLIS;
    }

    private static Header again(Header header, long sent) {
        return new Header(
                header.kind(),
                header.reportId(),
                header.revision(),
                false,
                header.source(),
                header.reportingState(),
                sent,
                header.schema(),
                header.canonicalHash());
    }

    /** Writes a count down. */
    @FunctionalInterface
    interface Counting {
        /**
         * @param share of the count that is known yet
         * @param slotsBack by how many slots it is put too early
         */
        Report report(Header header, double share, int slotsBack);
    }
}
