package eu.limen.jobs.state;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an earlier release saved in the middle of a scenario is taken up by this one, with another number of subtasks, and ends as if it had
 * never stopped. Sources and sinks are outside the analysis, and only their state is left behind.
 *
 * <p>Each release adds its own:
 * {@code mvn -pl jobs -am test -Dtest=KeptSavepointTest -Dlimen.golden=write -Dlimen.release=NAME}.
 */
@Execution(ExecutionMode.SAME_THREAD)
class KeptSavepointTest {

    private static final Pattern KNOWN_AT = Pattern.compile("\"knownAt\":\"([^\"]+)\"");
    private static final int SUBTASKS_THEN = 2;
    private static final int SUBTASKS_NOW = 1;
    private static final Map<String, List<String>> UNDISTURBED = new ConcurrentHashMap<>();

    @TempDir
    private static Path directory;

    @BeforeAll
    static void keepThisRelease() throws Exception {
        if (!"write".equals(System.getProperty("limen.golden")) || System.getProperty("limen.release") == null) {
            return;
        }
        for (KeptSavepoint kept : KeptSavepoint.all()) {
            if (kept.release().equals(KeptSavepoint.all().get(0).release())) {
                var next = new KeptSavepoint(System.getProperty("limen.release"), kept.scenario(), kept.lines());
                next.keep(job(kept.scenario(), SUBTASKS_THEN).stopAfter(kept.lines(), directory.resolve("taken")));
            }
        }
    }

    static List<KeptSavepoint> kept() throws IOException {
        return KeptSavepoint.all();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void itEndsAsIfItHadNeverStopped(KeptSavepoint kept) throws Exception {
        Path savepoint = kept.in(directory.resolve(kept.release()));

        List<String> rest = job(kept.scenario(), SUBTASKS_NOW).run(kept.lines(), savepoint);

        long tick = tickReached(kept);
        List<String> expected = undisturbed(kept.scenario()).stream()
                .filter(line -> knownAt(line) > tick)
                .toList();
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(rest).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void everyOperatorThatHadStateIsStillThere(KeptSavepoint kept) throws Exception {
        List<String> present = job(kept.scenario(), SUBTASKS_NOW).graph().getStreamNodes().stream()
                .map(StreamNode::getTransformationUID)
                .toList();

        var saved = SavedStates.in(kept.in(directory.resolve(kept.release() + "-uids"))).stream()
                .map(SavedStates.SavedState::uid)
                .filter(uid -> !uid.startsWith(ScenarioJob.NOT_OF_THE_ANALYSIS));

        assertThat(saved).isNotEmpty().isSubsetOf(present);
    }

    private static ScenarioJob job(String scenario, int parallelism) throws IOException {
        return new ScenarioJob(ScenarioLines.of(scenario), parallelism);
    }

    private static List<String> undisturbed(String scenario) throws Exception {
        if (!UNDISTURBED.containsKey(scenario)) {
            UNDISTURBED.put(scenario, job(scenario, SUBTASKS_THEN).run(0, null));
        }
        return Objects.requireNonNull(UNDISTURBED.get(scenario));
    }

    private static long tickReached(KeptSavepoint kept) throws IOException {
        RawReport last = ScenarioLines.of(kept.scenario()).get(kept.lines() - 1);
        return Tick.atOrAfter(last.knowledgeMillis()) - Tick.HOUR_MILLIS;
    }

    private static long knownAt(String line) {
        Matcher knownAt = KNOWN_AT.matcher(line);
        assertThat(knownAt.find()).isTrue();
        return Instant.parse(knownAt.group(1)).toEpochMilli();
    }
}
