package eu.limen.console.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who sees how much of what: a role and a relation give a release. Its file is the only place where this is said. */
public final class ReleaseMatrix {

    private static final String STANDARD = "/eu/limen/console/access/release-matrix.csv";

    private final Map<Role, Map<Relation, Release>> cells;

    private ReleaseMatrix(Map<Role, Map<Relation, Release>> cells) {
        this.cells = cells;
    }

    /** The matrix that Limen ships with. */
    public static ReleaseMatrix standard() {
        return of(AccessTable.read(STANDARD));
    }

    /**
     * Of rows with a role and a release for each relation.
     *
     * @throws IllegalArgumentException if a role is missing or a word is not known
     */
    static ReleaseMatrix of(List<Map<String, String>> rows) {
        Map<Role, Map<Relation, Release>> cells = new EnumMap<>(Role.class);
        for (Map<String, String> row : rows) {
            Map<Relation, Release> releases = new EnumMap<>(Relation.class);
            for (Relation relation : Relation.values()) {
                releases.put(relation, Release.valueOf(String.valueOf(row.get(relation.name()))));
            }
            cells.put(Role.valueOf(String.valueOf(row.get("role"))), releases);
        }
        for (Role role : Role.values()) {
            if (!cells.containsKey(role)) {
                throw new IllegalArgumentException("release matrix: has no row for " + role);
            }
        }
        return new ReleaseMatrix(cells);
    }

    /** What a role sees of a section that lies so; nothing where nothing is said. */
    public Release of(Role role, Relation relation) {
        return cells.getOrDefault(role, Map.of()).getOrDefault(relation, Release.NOTHING);
    }
}
