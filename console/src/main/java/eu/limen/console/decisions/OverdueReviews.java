package eu.limen.console.decisions;

import eu.limen.codec.ResultWriter;
import eu.limen.console.intake.ResultLines;
import eu.limen.console.intake.ResultListener;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.console.store.ResultStore;
import eu.limen.console.store.StoredResult;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Raises an alert for each review that is overdue, once, and ends it when a later one is confirmed. */
public final class OverdueReviews {

    /** A review is due by the day; an hour late is soon enough. */
    private static final long MILLIS_BETWEEN = 3_600_000;

    private static final Logger LOG = LoggerFactory.getLogger(OverdueReviews.class);

    private final ReviewStore reviews;
    private final ResultReads results;
    private final ResultStore store;
    private final List<ResultListener> listeners;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ResultWriter writer = new ResultWriter();
    private final ResultLines lines = new ResultLines();

    /**
     * @param listeners who plan what becomes of an alert, as of one from the topics
     */
    public OverdueReviews(
            ReviewStore reviews,
            ResultReads results,
            ResultStore store,
            List<ResultListener> listeners,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviews = reviews;
        this.results = results;
        this.store = store;
        this.listeners = List.copyOf(listeners);
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at all sections; what several services raise at the same time is raised once. */
    @Scheduled(fixedDelay = MILLIS_BETWEEN)
    public void raise() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            for (Review last : reviews.lastConfirmed()) {
                Alert alert = ReviewAlarm.raised(last);
                if (last.nextOn().isBefore(today) && !isThere(alert)) {
                    transaction.executeWithoutResult(status -> add(alert));
                }
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn(
                    "overdue reviews cannot be looked for ({}); next try in an hour",
                    away.getClass().getSimpleName());
        }
    }

    /** Ends the alert of the review that this one was due as, in the transaction that confirms it. */
    void end(Review held) {
        reviews.confirmedBefore(held)
                .filter(before -> isThere(ReviewAlarm.raised(before)))
                .ifPresent(before -> add(ReviewAlarm.ended(before, Tick.atOrAfter(clock.millis()))));
    }

    private boolean isThere(Alert alert) {
        return results.one(ResultKind.ALERT, alert.id()).isPresent();
    }

    private void add(Alert alert) {
        List<StoredResult> added = store.add(List.of(lines.read(ResultKind.ALERT, writer.line(alert))));
        listeners.forEach(listener -> listener.added(added));
    }
}
