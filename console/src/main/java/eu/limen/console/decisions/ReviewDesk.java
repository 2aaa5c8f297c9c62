package eu.limen.console.decisions;

import eu.limen.console.access.Officer;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.register.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Records reviews and the answers to them; what both states confirm goes to the topic and ends the alarm of a review that was overdue. */
public final class ReviewDesk {

    private final ReviewStore store;
    private final OverdueReviews overdue;
    private final Outgoing outgoing;
    private final String topic;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * @param topic of reviews, as the deployment calls it
     */
    public ReviewDesk(
            ReviewStore store,
            OverdueReviews overdue,
            Outgoing outgoing,
            String topic,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.overdue = overdue;
        this.outgoing = outgoing;
        this.topic = topic;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Records a review for a state; empty if one of that day is there already. */
    public Optional<Review> record(Officer officer, String state, Section section, ReviewDraft draft) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Review> recorded = store.add(draft, section.states(), state, officer.pseudonym(), now());
            recorded.ifPresent(review -> log.done(officer, state, "RECORD REVIEW", object(review, state)));
            return recorded;
        }));
    }

    /**
     * Answers for the other state; empty if there is an answer already.
     *
     * @throws SamePerson if the officer recorded it
     */
    public Optional<Review> answer(Officer officer, String state, long number, Review.Status answer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (store.isRecordedBy(number, officer.pseudonym())) {
                throw new SamePerson("You recorded this review. Somebody else answers for " + state + '.');
            }
            Optional<Review> answered = store.answer(number, state, answer, now());
            answered.ifPresent(review -> tell(officer, state, review));
            return answered;
        }));
    }

    private void tell(Officer officer, String state, Review review) {
        if (review.status() == Review.Status.CONFIRMED) {
            outgoing.add(topic, review.section(), CodeRecords.of(review, now()));
            overdue.end(review);
        }
        log.done(officer, state, "REVIEW " + review.status(), object(review, state));
    }

    private static String object(Review review, String state) {
        return review.section() + ' ' + review.heldOn() + " as " + state;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
