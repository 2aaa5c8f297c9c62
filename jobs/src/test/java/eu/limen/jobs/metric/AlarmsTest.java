package eu.limen.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.limen.model.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;

/** What the operators' alarms and dashboard ask for exists, and each alarm has its page. */
class AlarmsTest {

    private static final Path ALARMS = Path.of("../deploy/operate/alarms.yml");
    private static final Path DASHBOARD = Path.of("../deploy/operate/dashboard.json");
    private static final Path PAGE = Path.of("../docs/alarms.md");
    private static final Path METRICS = Path.of("../docs/metrics.md");
    private static final Pattern METRIC = Pattern.compile("flink_[A-Za-z_]+");
    private static final Pattern CODES = Pattern.compile("code=~\"([A-Z_|]+)\"");
    private static final String OF_AN_OPERATOR = "flink_taskmanager_job_task_operator_";

    /** Counted where decisions are read from Kafka, and named in {@code docs/metrics.md}. */
    private static final String ON_KAFKA = "decisionsUnreadable";

    @Test
    void everyMetricIsOneOfOursOrOneOfARunningJob() throws Exception {
        Set<String> known = Arrays.stream(MetricName.values())
                .map(MetricName::inPrometheus)
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(OF_AN_OPERATOR + ON_KAFKA);
        known.addAll(ofARunningJob());

        assertThat(Files.readString(METRICS)).contains('`' + ON_KAFKA + '`');
        assertThat(known).containsAll(found(METRIC, ALARMS, 0)).containsAll(found(METRIC, DASHBOARD, 0));
        assertThat(found(METRIC, ALARMS, 0)).hasSizeGreaterThan(10);
        assertThat(found(METRIC, DASHBOARD, 0)).hasSizeGreaterThan(10);
    }

    @Test
    void everyCodeOfARefusalIsOneOfTheContract() throws IOException {
        Set<String> named = found(CODES, ALARMS, 1).stream()
                .flatMap(codes -> Arrays.stream(codes.split("\\|")))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty();
        assertThat(Arrays.stream(RefusalCode.values()).map(Enum::name)).containsAll(named);
    }

    @Test
    void everyAlarmHasAPlaceOnThePageAndThePageNoOther() throws IOException {
        List<String> alarms = all(Pattern.compile("alert: (\\w+)"), ALARMS);
        List<String> runbooks = all(Pattern.compile("runbook: docs/alarms\\.md#(\\w+)"), ALARMS);
        List<String> headings = all(Pattern.compile("(?m)^## (\\w+)$"), PAGE);

        assertThat(alarms).isNotEmpty().doesNotHaveDuplicates();
        assertThat(headings).containsExactlyInAnyOrderElementsOf(alarms);
        assertThat(runbooks)
                .containsExactlyElementsOf(alarms.stream()
                        .map(alarm -> alarm.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyPanelOfTheDashboardAsksSomethingAndHasAUnit() throws IOException {
        JsonNode panels = new ObjectMapper().readTree(DASHBOARD.toFile()).required("panels");

        assertThat(panels).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.required("targets")).isNotEmpty();
            assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotEmpty();
            assertThat(panel.required("description").asText()).isNotEmpty();
        });
    }

    /** What Flink itself tells of any job that keeps checkpoints. */
    private static Set<String> ofARunningJob() throws Exception {
        RetainedMetrics metrics = new RetainedMetrics();
        Configuration configuration = metrics.configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofHours(1));
        var environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
        environment.fromSequence(1, 3).sinkTo(new DiscardingSink<>());
        environment.execute("any job");
        return metrics.inPrometheus();
    }

    private static Set<String> found(Pattern pattern, Path file, int group) throws IOException {
        return results(pattern, file, group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> all(Pattern pattern, Path file) throws IOException {
        return results(pattern, file, 1).toList();
    }

    private static Stream<String> results(Pattern pattern, Path file, int group) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(result -> result.group(group));
    }
}
