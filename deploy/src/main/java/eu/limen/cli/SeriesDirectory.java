package eu.limen.cli;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referees;
import eu.limen.evaluation.Evaluation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A directory of tables to judge by; a table that is not there is Limen's own. */
final class SeriesDirectory implements Referees {

    private static final List<String> REQUIRED = List.of("sim_series", "sim_meta");

    private final Path directory;

    SeriesDirectory(Path directory) {
        this.directory = directory;
    }

    /** Notes all that keeps the directory's tables from being judged by. */
    static void check(Path directory, Problems problems) {
        if (!Files.isDirectory(directory)) {
            problems.add("--data", directory.toString(), "a directory");
            return;
        }
        SeriesDirectory tables = new SeriesDirectory(directory);
        for (String name : REQUIRED) {
            if (!Files.isReadable(tables.file(name))) {
                problems.add("--data", tables.file(name).toString(), "a file that can be read");
            }
        }
        if (problems.isEmpty()) {
            try {
                Evaluation.checkTables(tables);
            } catch (IllegalArgumentException wrong) {
                problems.add("--data: " + wrong.getMessage());
            } catch (UncheckedIOException unreadable) {
                problems.add("--data: " + unreadable.getMessage());
            }
        }
    }

    @Override
    public Referee named(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Referee.named(name);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return Referee.read(name + ".csv", reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": cannot be read", unreadable);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + ".csv");
    }
}
