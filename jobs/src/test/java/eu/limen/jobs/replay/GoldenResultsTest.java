package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.model.Indicator;
import eu.limen.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What came out of each scenario when people last looked at it: alerts and changes of verdicts in full, everything else as digests. After a change
 * that is meant, {@code mvn -pl jobs -am test -Dtest=GoldenResultsTest -Dlimen.golden=write} writes it anew, to be read in the diff.
 */
class GoldenResultsTest {

    private static final boolean WRITE = "write".equals(System.getProperty("limen.golden"));

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void theAlertsAreThoseExpected(String scenario) throws IOException {
        assertGolden(scenario, "alerts.jsonl", ScenarioRun.of(scenario).lines("alerts"));
    }

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void theChangesOfVerdictsAreThoseExpected(String scenario) throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        ResultReader reader = new ResultReader();
        ScenarioRun.of(scenario)
                .lines("indicators")
                .forEach(line -> indicators.add(reader.read(line, Indicator.class)));
        indicators.sort(Comparator.comparingLong(Indicator::knownAtMillis).thenComparing(Indicator::id));
        Map<String, String> before = new HashMap<>();
        List<String> changes = new ArrayList<>(List.of("week,section,controllingState,lineage,verdict"));
        for (Indicator indicator : indicators) {
            for (Verdict verdict : indicator.verdicts()) {
                String who = indicator.section() + "," + verdict.controllingState() + "," + verdict.lineage();
                String code = verdict.verdict().name();
                if (!code.equals(before.put(who, code))) {
                    changes.add(indicator.week() + "," + who + "," + code);
                }
            }
        }

        assertGolden(scenario, "verdict-changes.csv", changes);
    }

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void everyFileIsAsExpected(String scenario) throws IOException, NoSuchAlgorithmException {
        List<String> digests = new ArrayList<>(List.of("file,lines,sha256"));
        for (String result : ScenarioRun.RESULTS) {
            ScenarioRun run = ScenarioRun.of(scenario);
            int lines = run.lines(result).size();
            byte[] bytes = Files.readAllBytes(run.directory().resolve(result + ".jsonl"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            digests.add(result + ".jsonl," + lines + "," + HexFormat.of().formatHex(digest));
        }

        assertGolden(scenario, "digests.csv", digests);
    }

    private static void assertGolden(String scenario, String file, List<String> lines) throws IOException {
        Path golden =
                ScenarioRun.SCENARIOS.resolve(scenario).resolve("expected").resolve(file);
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        }
        assertThat(Files.readAllLines(golden)).isEqualTo(lines);
    }
}
