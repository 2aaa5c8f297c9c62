package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The job and the recomputation say the same, line by line: every revision of every situation, indicator and alert. Whatever an operator did beside
 * its judgement, or at another tick, would show here.
 */
class RecomputationTest {

    private static final List<String> RECOMPUTED = List.of("situations", "indicators", "alerts");
    private static final Disorder UP_TO_A_DAY = Disorder.parse("7,PT24H");

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void everyRevisionIsRecomputed(String scenario) throws IOException, UnusableInput {
        assertSame(ScenarioRun.of(scenario));
    }

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void everyRevisionIsRecomputedThoughReportsArriveInDisorder(String scenario) throws IOException, UnusableInput {
        assertSame(ScenarioRun.of(scenario).in(UP_TO_A_DAY));
    }

    private static void assertSame(ScenarioRun run) throws IOException, UnusableInput {
        Recomputed recomputed = Recomputed.of(run.options());

        for (String result : RECOMPUTED) {
            assertThat(recomputed.lines(result)).as(result).isEqualTo(run.lines(result));
        }
    }
}
