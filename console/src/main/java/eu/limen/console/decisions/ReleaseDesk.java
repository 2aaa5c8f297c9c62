package eu.limen.console.decisions;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Release;
import eu.limen.console.access.ReleasesToCoordinator;
import eu.limen.console.audit.AuditLog;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the coordinator's requests and the states' answers, and says what is released now. */
public final class ReleaseDesk implements ReleasesToCoordinator {

    private final ReleaseStore store;
    private final SectionRegister sections;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public ReleaseDesk(
            ReleaseStore store, SectionRegister sections, AuditLog log, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.sections = sections;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<String, Release> now() {
        return ReleaseRules.seen(store.running(today()), sections::find, today());
    }

    /** Today, in UTC as all days of releases. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Records what the coordinator asks for. */
    public ReleaseRequest ask(Officer officer, String section, Release release, LocalDate until) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ReleaseRequest request = store.ask(section, release, until, officer.pseudonym(), clock.instant());
            log.done(officer, Grant.UNION, "ASK RELEASE " + release, section + " until " + until);
            return request;
        }));
    }

    /**
     * Records a state's answer. Who asked does not release, and who released for one state does not do so for the other; to take back is free to each.
     *
     * @throws SamePerson if the officer is on another side already
     */
    public void answer(Officer officer, ReleaseRequest request, ReleaseRequest.Answer answer) {
        transaction.executeWithoutResult(status -> {
            if (answer.release() != Release.NOTHING
                    && store.isOnAnotherSide(request.number(), answer.state(), officer.pseudonym())) {
                throw new SamePerson(
                        "You asked for this, or released it for another state. Somebody else releases it for "
                                + answer.state() + '.');
            }
            store.answer(request.number(), answer, officer.pseudonym(), clock.instant());
            log.done(
                    officer,
                    answer.state(),
                    "RELEASE " + answer.release(),
                    request.section() + " until " + answer.until() + " as " + answer.state());
        });
    }
}
