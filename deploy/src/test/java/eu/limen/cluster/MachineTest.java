package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @TempDir
    Path directory;

    @Test
    void whatIsMissingIsToldWithWhatToDo() {
        Machine bare = new Machine(List.of(directory), directory.resolve("none"), true, false);

        List<String> problems = bare.problems(directory);

        assertThat(problems)
                .anyMatch(line -> line.startsWith("setsid: not found") && line.contains("apt-get install util-linux"))
                .anyMatch(
                        line -> line.startsWith("PostgreSQL: not found") && line.contains("apt-get install postgresql"))
                .anyMatch(line -> line.startsWith("setpriv: not found"));
    }

    @Test
    void aMachineWithoutPostgresHasTheOneThatComesWithLimen() {
        Machine bare = new Machine(List.of(directory), directory.resolve("none"), false, true);

        assertThat(bare.problems(directory)).noneMatch(line -> line.startsWith("PostgreSQL"));
    }

    @Test
    void theNewestPostgresIsTaken() throws IOException {
        for (String version : List.of("9", "15", "17")) {
            program("databases/" + version + "/bin/initdb");
            program("databases/" + version + "/bin/postgres");
        }
        program("databases/18/bin/initdb");

        Machine machine = new Machine(List.of(), directory.resolve("databases"), false, true);

        assertThat(machine.databasePrograms()).contains(directory.resolve("databases/17/bin"));
    }

    @Test
    void rootIsToldOfADirectoryThatPostgresCannotReach() throws IOException {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path wanted = closed.resolve("cluster");

        assertThat(new Machine(List.of(), directory, true, true).problems(wanted))
                .anyMatch(line ->
                        line.startsWith("--directory: '" + wanted) && line.contains(closed + " is closed to others"));
        assertThat(new Machine(List.of(), directory, false, true).problems(wanted))
                .noneMatch(line -> line.startsWith("--directory"));
    }

    private void program(String name) throws IOException {
        Path program = directory.resolve(name);
        Files.createDirectories(directory.resolve(name.substring(0, name.lastIndexOf('/'))));
        Files.writeString(program, "");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
