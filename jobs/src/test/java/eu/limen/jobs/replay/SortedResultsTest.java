package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedResultsTest {

    private static final long SEED = 11;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {0, 500, 5_000, 1_000_000})
    void areInTheOrderOfIdAndRevisionHoweverLittleMemoryThereIs(long memoryBytes) throws IOException {
        List<ResultLine> results = shuffledResults();
        part("part-0", results.subList(0, 70));
        part("part-1", results.subList(70, 120));

        long written = sorting(memoryBytes).sort(directory.resolve("parts"), directory.resolve("sorted"));

        assertThat(written).isEqualTo(120);
        assertThat(Files.readAllLines(directory.resolve("sorted")))
                .isEqualTo(results.stream()
                        .sorted(ResultLine.BY_ID_AND_REVISION)
                        .map(ResultLine::json)
                        .toList());
        assertThat(directory.resolve("runs")).isEmptyDirectory();
    }

    @Test
    void ofOneIdAreInTheOrderOfNumbersNotOfDigits() throws IOException {
        part("part-0", List.of(result("S|x", 10), result("S|x", 9), result("S|x", 100)));

        sorting(0).sort(directory.resolve("parts"), directory.resolve("sorted"));

        assertThat(Files.readString(directory.resolve("sorted"))).isEqualTo("""
                {"id":"S|x","revision":9}
                {"id":"S|x","revision":10}
                {"id":"S|x","revision":100}
                """);
    }

    @Test
    void areAnEmptyFileWhereThereAreNone() throws IOException {
        assertThat(sorting(0).sort(directory.resolve("parts"), directory.resolve("sorted")))
                .isZero();

        assertThat(directory.resolve("sorted")).isEmptyFile();
    }

    private SortedResults sorting(long memoryBytes) throws IOException {
        return new SortedResults(Files.createDirectories(directory.resolve("runs")), memoryBytes);
    }

    private void part(String name, List<ResultLine> results) throws IOException {
        Path parts = Files.createDirectories(directory.resolve("parts"));
        Files.write(
                parts.resolve(name), results.stream().map(ResultLine::unsorted).toList());
    }

    private static List<ResultLine> shuffledResults() {
        List<ResultLine> results = new ArrayList<>();
        for (int id = 0; id < 40; id++) {
            for (int revision = 0; revision < 3; revision++) {
                results.add(result("S|AT-DE|" + id, revision));
            }
        }
        Collections.shuffle(results, new Random(SEED));
        return results;
    }

    private static ResultLine result(String id, int revision) {
        return new ResultLine(id, revision, "{\"id\":\"" + id + "\",\"revision\":" + revision + "}");
    }
}
