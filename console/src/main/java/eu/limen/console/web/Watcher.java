package eu.limen.console.web;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Somebody who watches for longer than a question takes: what may be seen is asked anew each time. */
final class Watcher {

    private static final Set<Role> READERS_OF_ALERTS = Set.of(Role.ANALYST, Role.CONTACT_POINT, Role.STEWARD);

    /**
     * What somebody sees at a moment.
     *
     * @param states whose alerts are seen
     */
    record View(Sight sight, Set<String> states) {}

    private final HttpSession session;
    private final Caller caller;

    Watcher(HttpSession session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** Whether the session still is somebody's; asks no database. */
    boolean isThere() {
        return login().isPresent();
    }

    /** What may be seen now; empty once the session is gone. */
    Optional<View> view() {
        return login().flatMap(login -> caller.officerOf(login.getAuthentication()))
                .map(this::viewOf);
    }

    private View viewOf(Officer officer) {
        return new View(caller.sightOf(officer), officer.statesAs(READERS_OF_ALERTS));
    }

    private Optional<SecurityContext> login() {
        try {
            return Optional.ofNullable((SecurityContext)
                    session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
