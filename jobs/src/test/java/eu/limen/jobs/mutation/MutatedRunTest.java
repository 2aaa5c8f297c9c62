package eu.limen.jobs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.canary.CanaryRun;
import eu.limen.jobs.canary.LogOfEverything;
import eu.limen.jobs.canary.MoreCanaries;
import eu.limen.jobs.canary.RawSearch;
import eu.limen.jobs.canary.Witness;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some thousands of damaged reports through the whole running job, with checkpoints on. */
class MutatedRunTest {

    private static final long SEED = 20_251_123;
    private static final int INPUTS = 3_000;

    /** What a whole canary and a damaged one have in common; the gateway's name may be that of a fact. */
    private static final List<String> PARTS = List.of("Quarzkan", "anarie W", "Wolpert", "inger", Canary.NUMBER);

    @TempDir
    static Path directory;

    @BeforeAll
    static void run() throws Exception {
        for (String name : List.of("in", "out", "log", "checkpoints")) {
            Files.createDirectory(directory.resolve(name));
        }
        writeInput();
        try (LogOfEverything log = LogOfEverything.into(directory.resolve("log/all.log"))) {
            CanaryRun.of(directory.resolve("in"), directory.resolve("out"), directory.resolve("checkpoints"));
        }
    }

    /** Reports of few weeks, so that few ticks pass. A damaged record that holds a line break becomes two. */
    private static void writeInput() throws IOException {
        List<String> reports = Specimens.standard().all().stream()
                .filter(report -> report.contains("\"reportedAt\":\"2025-03-"))
                .toList();
        try (OutputStream out = Files.newOutputStream(directory.resolve("in/damaged.jsonl"))) {
            for (long number = 0; number < INPUTS; number++) {
                out.write(Damage.of(reports, SEED, number).record());
                out.write('\n');
            }
        }
        Files.write(
                directory.resolve("in/roster.jsonl"),
                reports.stream()
                        .filter(report -> report.contains("\"kind\":\"source\""))
                        .toList(),
                StandardCharsets.ISO_8859_1);
        Files.write(directory.resolve("in/z.jsonl"), List.of(MoreCanaries.lines()));
    }

    private static void assertFoundNowhereUnder(String place) throws IOException {
        Path searched = directory.resolve(place);

        assertThat(new RawSearch(List.of(Witness.text())).foundUnder(searched))
                .as("where the witness is not found the search is blind")
                .isNotEmpty();
        assertThat(new RawSearch(PARTS).foundUnder(searched)).isEmpty();
    }

    @Test
    void theCanariesAreInTheInput() throws IOException {
        assertThat(new RawSearch(PARTS).foundUnder(directory.resolve("in"))).hasSize(PARTS.size());
    }

    @Test
    void theRunGoesOnToTheEndAndRefusesAndAdmits() throws IOException {
        assertThat(directory.resolve("out/rejections.jsonl")).isNotEmptyFile();
        assertThat(Files.readString(directory.resolve("out/balances.jsonl")))
                .contains("\"source\":\"UNKNOWN\"", "\"kind\":\"check\"");
    }

    @Test
    void checkpointsAreTakenWhileItReads() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("checkpoints"))) {
            assertThat(files.filter(file -> file.endsWith("_metadata"))).hasSizeGreaterThan(2);
        }
    }

    @Test
    void noResultHoldsACanary() throws IOException {
        assertFoundNowhereUnder("out");
    }

    @Test
    void noLogHoldsACanary() throws IOException {
        assertFoundNowhereUnder("log");
    }

    @Test
    void noCheckpointHoldsACanary() throws IOException {
        assertFoundNowhereUnder("checkpoints");
    }
}
