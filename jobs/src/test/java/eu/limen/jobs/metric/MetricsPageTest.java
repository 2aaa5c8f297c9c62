package eu.limen.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page for operators and the code name the same metrics, labels and units. */
class MetricsPageTest {

    private static final Path PAGE = Path.of("../docs/metrics.md");
    private static final String SCOPE = "flink_taskmanager_job_task_operator_";

    /** Name, labels, unit, what it says, what is normal, what to do when not. */
    private static final int COLUMNS = 6;

    /** The cells of the rows of the first table, without its head. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    @Test
    void thePageListsEveryMetricInItsOrderWithItsLabelsAndUnit() throws IOException {
        List<List<String>> inCode = Arrays.stream(MetricName.values())
                .map(metric -> List.of(
                        "`" + metric.inPrometheus().substring(SCOPE.length()) + "`",
                        String.join(", ", metric.labels()),
                        metric.unit()))
                .toList();

        assertThat(rows()).extracting(row -> row.subList(0, 3)).containsExactlyElementsOf(inCode);
    }

    @Test
    void thePageSaysOfEachWhatItSaysWhatIsNormalAndWhatToDo() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
        assertThat(rows()).allSatisfy(row -> assertThat(row.subList(3, COLUMNS)).noneMatch(String::isEmpty));
    }
}
