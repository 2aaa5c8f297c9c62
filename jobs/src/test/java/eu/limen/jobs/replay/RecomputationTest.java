package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The job and the recomputation say the same, line by line: every revision of every situation, indicator and alert. Whatever an operator did beside
 * its judgement, or at another tick, would show here.
 */
class RecomputationTest {

    private static final List<String> RECOMPUTED = List.of("situations", "indicators", "alerts");
    private static final Disorder UP_TO_A_DAY = Disorder.parse("7,PT24H");

    @TempDir
    Path results;

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

    @Test
    void rulesThatAreChangedOrRefusedOnTheWayAreRecomputed() throws IOException, UnusableInput, ReplayFailed {
        RuleDocument accepted = published("2", "2025-03-20T00:00:00Z", "2025-04-01T00:00:00Z");
        RuleDocument tooLate = published("3", "2025-04-02T00:00:00Z", "2025-04-02T06:00:00Z");
        RunRules rules = new RunRules(RuleSets.only(RuleSetReader.standard()), List.of(accepted, tooLate));
        ReplayOptions options = new ReplayOptions(
                ScenarioRun.SCENARIOS.resolve("rise-only"),
                results,
                SectionRegister.standard(),
                rules,
                null,
                2,
                Disorder.NONE,
                Pace.UNLIMITED);

        new ReplayRun(options, ReplayWatch.NONE).run(() -> 0);
        Recomputed recomputed = Recomputed.of(options);

        assertThat(recomputed.lines("situations"))
                .anyMatch(line -> line.contains("\"ruleSetVersion\":\"1\""))
                .anyMatch(line -> line.contains("\"ruleSetVersion\":\"2\""));
        assertThat(recomputed.lines("alerts")).anyMatch(line -> line.contains("RULES_REFUSED"));
        for (String result : RECOMPUTED) {
            assertThat(recomputed.lines(result))
                    .as(result)
                    .isEqualTo(Files.readAllLines(results.resolve(result + ".jsonl")));
        }
    }

    private static RuleDocument published(String version, String publishedAt, String validFrom) {
        String text = "{name: stricter, version: '" + version + "', publishedAt: " + publishedAt + ", validFrom: "
                + validFrom + ", regime: SBC_2024, parameters: {label: {highAlpha: 0.0001}}}";
        return new RuleDocument(version, text, Lines.millis(publishedAt));
    }

    private static void assertSame(ScenarioRun run) throws IOException, UnusableInput {
        Recomputed recomputed = Recomputed.of(run.options());

        for (String result : RECOMPUTED) {
            assertThat(recomputed.lines(result)).as(result).isEqualTo(run.lines(result));
        }
    }
}
