package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The user that root lends the database, which refuses to run as root.
 *
 * @param name that of Debian's package if it is installed, else the one without rights that every system has
 * @param group number of the user's own group
 */
record LentUser(String name, String group) {

    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    /** name:password:user:group:comment:home:shell, passwd(5). */
    private static final int GROUP_FIELD = 3;

    /** Of a machine's users; empty where there is none of them. */
    static Optional<LentUser> among(Path passwords) {
        Map<String, String> groups;
        try {
            groups = Files.readAllLines(passwords).stream()
                    .map(line -> line.split(":"))
                    .filter(fields -> fields.length > GROUP_FIELD)
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[GROUP_FIELD], (one, other) -> one));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return CANDIDATES.stream()
                .filter(groups::containsKey)
                .findFirst()
                .map(name -> new LentUser(name, groups.getOrDefault(name, "")));
    }

    /** What stands before a command that is to run as this user. */
    List<String> lending() {
        return List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--init-groups");
    }
}
