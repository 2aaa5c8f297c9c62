package eu.limen.jobs.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What admission refuses is found nowhere after: not in results, logs, checkpoints or memory (promise 1). The canaries are read from their
 * file only when everything to be searched has been written.
 */
class NothingRefusedSurvivesTest {

    private static final Path MALFORMED = Path.of("../sample-data/scenarios/malformed");

    @TempDir
    static Path directory;

    @BeforeAll
    static void run() throws Exception {
        for (String name : List.of("in", "out", "log", "checkpoints", "heap")) {
            Files.createDirectory(directory.resolve(name));
        }
        writeInput(directory.resolve("in"));
        try (LogOfEverything log = LogOfEverything.into(directory.resolve("log/all.log"))) {
            CanaryRun.of(directory.resolve("in"), directory.resolve("out"), directory.resolve("checkpoints"));
        }
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(directory.resolve("heap/live.hprof").toString(), true);
    }

    private static void writeInput(Path input) throws IOException {
        for (Path file : CanaryRun.files(MALFORMED)) {
            Files.copy(file, input.resolve(file.getFileName()));
        }
        // Read after all the others, by its name.
        Files.write(input.resolve("z.jsonl"), List.of(MoreCanaries.lines()));
    }

    private static List<String> canaries() throws IOException {
        List<String> canaries = new ArrayList<>(Files.readAllLines(MALFORMED.resolve("expected/canaries.txt")));
        canaries.addAll(MoreCanaries.texts());
        return canaries;
    }

    private static void assertFoundNowhereUnder(String place) throws IOException {
        Path searched = directory.resolve(place);

        Set<String> found = new RawSearch(canaries()).foundUnder(searched);
        Set<String> witness = new RawSearch(List.of(Witness.text())).foundUnder(searched);

        assertThat(witness)
                .as("where the witness is not found the search is blind")
                .isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void theSearchFindsTheCanariesWhereTheyCameFrom() throws IOException {
        assertThat(new RawSearch(canaries()).foundUnder(directory.resolve("in")))
                .hasSizeGreaterThanOrEqualTo(canaries().size());
    }

    @Test
    void everyLineThatHoldsOneIsRefused() throws IOException {
        List<String> rejections = Files.readAllLines(directory.resolve("out/rejections.jsonl"));

        assertThat(rejections).filteredOn(line -> line.contains("limen.in.")).hasSize(57);
        assertThat(rejections).filteredOn(line -> line.contains("z.jsonl")).hasSize(MoreCanaries.lines().length);
    }

    @Test
    void noResultHoldsOne() throws IOException {
        assertFoundNowhereUnder("out");
    }

    @Test
    void noLogHoldsOne() throws IOException {
        assertFoundNowhereUnder("log");
    }

    @Test
    void noCheckpointHoldsOne() throws IOException {
        assertFoundNowhereUnder("checkpoints");
    }

    @Test
    void noMemoryHoldsOne() throws IOException {
        assertFoundNowhereUnder("heap");
    }
}
