package eu.limen.console.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which roles may call which endpoint. An endpoint that is not in it is closed to everybody. */
public final class EndpointTable {

    private static final String STANDARD = "/eu/limen/console/access/endpoints.csv";

    /** A method and a path as the endpoint declares it. */
    public record Endpoint(String method, String path) implements Comparable<Endpoint> {

        @Override
        public int compareTo(Endpoint other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : method.compareTo(other.method);
        }
    }

    private final Map<Endpoint, Set<Role>> rolesByEndpoint = new TreeMap<>();

    private EndpointTable(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Arrays.stream(String.valueOf(row.get("roles")).split(" "))
                    .map(Role::valueOf)
                    .forEach(roles::add);
            rolesByEndpoint.put(
                    new Endpoint(String.valueOf(row.get("method")), String.valueOf(row.get("path"))), roles);
        }
    }

    /** The table that Limen ships with. */
    public static EndpointTable standard() {
        return new EndpointTable(AccessTable.read(STANDARD));
    }

    /** The roles that may call an endpoint; empty for one that the table does not know. */
    public Optional<Set<Role>> rolesOf(Endpoint endpoint) {
        return Optional.ofNullable(rolesByEndpoint.get(endpoint)).map(Set::copyOf);
    }

    public Set<Endpoint> endpoints() {
        return Set.copyOf(rolesByEndpoint.keySet());
    }
}
