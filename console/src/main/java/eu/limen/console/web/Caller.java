package eu.limen.console.web;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Jurisdiction;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.audit.Pseudonyms;
import eu.limen.console.store.StoredResult;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is calling, and what that officer sees. */
public final class Caller {

    private final Jurisdiction jurisdiction;
    private final Pseudonyms pseudonyms;

    public Caller(Jurisdiction jurisdiction, Pseudonyms pseudonyms) {
        this.jurisdiction = jurisdiction;
        this.pseudonyms = pseudonyms;
    }

    /** The officer of a login; empty for somebody who is not logged in. */
    public Optional<Officer> officerOf(@Nullable Authentication login) {
        if (login == null || !login.isAuthenticated() || login.getName().equals("anonymousUser")) {
            return Optional.empty();
        }
        return Optional.of(new Officer(pseudonyms.of(login.getName()), grants(login.getAuthorities())));
    }

    private static Set<Grant> grants(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(authority -> Grant.parse(String.valueOf(authority.getAuthority())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The officer who calls now. */
    public Officer officer() {
        return officerOf(SecurityContextHolder.getContext().getAuthentication()).orElseThrow(NotShown::absent);
    }

    /** What that officer sees. */
    public Sight sight() {
        return sightOf(officer());
    }

    /** What an officer sees at this moment. */
    Sight sightOf(Officer officer) {
        return jurisdiction.sight(officer);
    }

    /** The states for which the caller has one of some roles. */
    public Set<String> statesAs(Role... roles) {
        return officer().statesAs(Set.of(roles));
    }

    /** Whose gateways the caller may look at: those of the caller's states, and for a steward those that cannot be told, which belong to none. */
    public Set<String> gatewaysOf() {
        Set<String> states = new TreeSet<>(statesAs(Role.ANALYST, Role.CONTACT_POINT, Role.STEWARD));
        if (officer().isOneOf(Set.of(Role.STEWARD))) {
            states.add(StoredResult.UNKNOWN_SOURCE);
        }
        return states;
    }
}
