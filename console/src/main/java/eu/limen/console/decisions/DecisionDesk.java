package eu.limen.console.decisions;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import eu.limen.model.DecisionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Records decisions: row, audit and the record for the topic in one transaction. */
public final class DecisionDesk {

    private static final Set<DecisionCode> ENDORSEMENTS = EnumSet.of(DecisionCode.CONFIRMED, DecisionCode.DISSENT);

    private final DecisionStore store;
    private final ResultStore results;
    private final Outgoing outgoing;
    private final String topic;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * @param topic of decisions, as the deployment calls it
     */
    public DecisionDesk(
            DecisionStore store,
            ResultStore results,
            Outgoing outgoing,
            String topic,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.outgoing = outgoing;
        this.topic = topic;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Records what a contact point decided; saying the same again changes nothing. Two states endorse an indicator by two people.
     *
     * @throws SamePerson if the officer has endorsed it for another state, or not
     */
    public Decision record(
            Officer officer, DecidableResult result, String state, DecisionCode decision, List<String> criteria) {
        List<String> sorted = criteria.stream().sorted().toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            if (ENDORSEMENTS.contains(decision) && store.endorsesForAnother(result.id(), state, officer.pseudonym())) {
                throw new SamePerson(
                        "You said for another state whether this is right. Somebody else says it for " + state + '.');
            }
            Optional<Decision> last = store.lockedLast(result.id(), state, decision)
                    .filter(said -> said.revision() == result.revision()
                            && said.decision() == decision
                            && said.criteria().equals(sorted));
            return last.orElseGet(() -> recordNew(officer, result, state, decision, sorted));
        }));
    }

    private Decision recordNew(
            Officer officer, DecidableResult result, String state, DecisionCode decision, List<String> criteria) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision recorded = store.add(result, state, Role.CONTACT_POINT, decision, criteria, officer.pseudonym(), at);
        outgoing.add(topic, result.section(), CodeRecords.of(recorded));
        // Before the audit: whoever holds the order of results may wait for that of the audit, never the other way
        // round.
        results.tellAgain(ResultKind.INDICATOR, DecidableResult.indicatorOf(result.id()));
        log.done(officer, state, "DECIDE " + decision, result.id() + " as " + state);
        return recorded;
    }
}
