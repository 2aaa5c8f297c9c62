package eu.limen.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the machine must offer beside Java.
 *
 * @param path where programs are looked for
 * @param databases the directory of Debian's packages, a directory per version in it
 * @param asRoot whether this process is root's
 * @param embedded whether a PostgreSQL comes with Limen for its processor
 */
record Machine(List<Path> path, Path databases, boolean asRoot, boolean embedded) {

    private static final Path PASSWORDS = Path.of("/etc/passwd");

    static Machine thisOne() {
        List<Path> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        String user = ProcessHandle.current().info().user().orElse("");
        return new Machine(path, Path.of("/usr/lib/postgresql"), user.equals("root"), EmbeddedDatabase.exists());
    }

    /** All that is missing for a cluster in a directory. */
    List<String> problems(Path directory) {
        List<String> problems = new ArrayList<>();
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            problems.add("/proc: not there (expected: Linux; the processes of a cluster are known by it)");
        }
        if (find("setsid").isEmpty()) {
            problems.add("setsid: not found (expected: on the path; Debian, Ubuntu: apt-get install util-linux)");
        }
        if (databasePrograms().isEmpty() && !embedded) {
            problems.add("PostgreSQL: not found (expected: initdb and postgres below " + databases
                    + " or on the path; Debian, Ubuntu: apt-get install postgresql)");
        }
        if (asRoot) {
            problems.addAll(problemsOfRoot(directory));
        }
        return problems;
    }

    /** Whom the database runs as where this process is root's. */
    Optional<LentUser> lentUser() {
        return asRoot ? LentUser.among(PASSWORDS) : Optional.empty();
    }

    /** The directory with {@code initdb} and {@code postgres} of this machine: of the newest version. */
    Optional<Path> databasePrograms() {
        return Stream.concat(packaged().stream(), path.stream())
                .filter(each ->
                        Files.isExecutable(each.resolve("initdb")) && Files.isExecutable(each.resolve("postgres")))
                .findFirst();
    }

    private List<String> problemsOfRoot(Path directory) {
        List<String> problems = new ArrayList<>();
        if (find("setpriv").isEmpty()) {
            problems.add("setpriv: not found (expected: on the path, since PostgreSQL refuses to run as root; "
                    + "Debian, Ubuntu: apt-get install util-linux)");
        }
        for (Path each = directory; each != null; each = each.getParent()) {
            if (Files.isDirectory(each) && !isPassable(each)) {
                problems.add("--directory: '" + directory + "' (expected: one that the user "
                        + lentUser().map(LentUser::name).orElse("of the database")
                        + " can reach, since PostgreSQL refuses to run as root; " + each + " is closed to others)");
            }
        }
        return problems;
    }

    private Optional<Path> find(String program) {
        return path.stream()
                .map(each -> each.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private List<Path> packaged() {
        if (!Files.isDirectory(databases)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(databases)) {
            return versions.filter(version -> version.getFileName().toString().matches("[0-9]{1,4}"))
                    .sorted(Comparator.comparingInt((Path version) ->
                                    Integer.parseInt(version.getFileName().toString()))
                            .reversed())
                    .map(version -> version.resolve("bin"))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isPassable(Path directory) {
        try {
            return Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException unknown) {
            return false;
        }
    }
}
