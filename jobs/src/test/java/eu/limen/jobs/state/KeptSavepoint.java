package eu.limen.jobs.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A savepoint that an earlier release took in the middle of a scenario.
 *
 * @param release that took it
 * @param lines of the scenario that had been read
 */
record KeptSavepoint(String release, String scenario, int lines) {

    private static final Path KEPT = Path.of("src/test/resources/savepoints");
    private static final Path LIST = KEPT.resolve("kept.csv");

    static List<KeptSavepoint> all() throws IOException {
        return Files.readAllLines(LIST).stream().map(KeptSavepoint::of).toList();
    }

    private static KeptSavepoint of(String line) {
        String[] fields = line.split(",", -1);
        return new KeptSavepoint(fields[0], fields[1], Integer.parseInt(fields[2]));
    }

    /** Unpacks it; gives where it lies. */
    Path in(Path directory) throws IOException {
        Path savepoint = Files.createDirectories(directory.resolve(scenario));
        try (InputStream file = Files.newInputStream(file());
                ZipInputStream packed = new ZipInputStream(file)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Files.copy(packed, savepoint.resolve(entry.getName()));
            }
        }
        return savepoint;
    }

    /** Packs a savepoint that this release took, and puts it on the list. */
    void keep(Path savepoint) throws IOException {
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(file()));
                Stream<Path> files = Files.list(savepoint)) {
            for (Path file : files.sorted().toList()) {
                packed.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        List<String> list = Stream.concat(all().stream(), Stream.of(this))
                .map(kept -> kept.release() + "," + kept.scenario() + "," + kept.lines())
                .distinct()
                .toList();
        Files.write(LIST, list);
    }

    private Path file() {
        return KEPT.resolve(release + "-" + scenario + ".zip");
    }
}
