package eu.limen.console.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A person who is logged in.
 *
 * @param pseudonym the name under which the record knows the person
 * @param grants what the identity provider says that the person is
 */
public record Officer(String pseudonym, Set<Grant> grants) implements java.io.Serializable {

    public Officer {
        grants = Set.copyOf(grants);
    }

    /** Whether the person has one of some roles, for whatever state. */
    public boolean isOneOf(Collection<Role> roles) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    /** The states for which the person has one of some roles, sorted. */
    public Set<String> statesAs(Collection<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::state)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean is(Role role, String state) {
        return grants.contains(new Grant(role, state));
    }
}
