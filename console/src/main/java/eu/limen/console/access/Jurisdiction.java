package eu.limen.console.access;

import eu.limen.register.Corridor;
import eu.limen.register.Corridors;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which sections are a state's own, which lie on a corridor with them, and what of them an officer therefore sees. */
public final class Jurisdiction {

    private final SectionRegister register;
    private final ReleaseMatrix matrix;
    private final ReleasesToCoordinator released;
    private final Map<String, Set<String>> corridorsOfState = new HashMap<>();

    /**
     * @param released what the coordinator sees beyond the matrix
     */
    public Jurisdiction(SectionRegister register, ReleaseMatrix matrix, ReleasesToCoordinator released) {
        this.register = register;
        this.matrix = matrix;
        this.released = released;
        for (Corridor corridor : Corridors.within(register)) {
            Set<String> states = new HashSet<>();
            corridor.sections().forEach(id -> states.addAll(statesOf(id)));
            states.forEach(state -> corridorsOfState
                    .computeIfAbsent(state, none -> new HashSet<>())
                    .addAll(corridor.sections()));
        }
    }

    private List<String> statesOf(String section) {
        Section found = register.find(section);
        return found == null ? List.of() : found.states();
    }

    /** How a section lies to a state. */
    public Relation relation(String state, String section) {
        if (statesOf(section).contains(state)) {
            return Relation.OWN;
        }
        return corridorsOfState.getOrDefault(state, Set.of()).contains(section) ? Relation.CORRIDOR : Relation.OTHER;
    }

    /** What an officer sees of each section, by its id; sections of which nothing is seen are not named. */
    public Sight sight(Officer officer) {
        Map<String, Release> releases = new TreeMap<>();
        boolean coordinator = officer.isOneOf(Set.of(Role.COORDINATOR));
        Map<String, Release> extra = coordinator ? released.now() : Map.of();
        for (Section section : register.sections()) {
            Release most = mostOf(officer.grants(), section.id()).or(extra.getOrDefault(section.id(), Release.NOTHING));
            if (most != Release.NOTHING) {
                releases.put(section.id(), most);
            }
        }
        return new Sight(releases);
    }

    private Release mostOf(Collection<Grant> grants, String section) {
        Release most = Release.NOTHING;
        for (Grant grant : grants) {
            most = most.or(matrix.of(grant.role(), relation(grant.state(), section)));
        }
        return most;
    }
}
