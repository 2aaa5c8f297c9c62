package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each part of the two scenarios about patterns is told as its story says, and nothing else is. The tables are written by hand. */
class PatternScenariosTest {

    private static final String CATALOGUE = "pattern-catalogue";
    private static final String NEAR_MISSES = "pattern-near-misses";

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE, NEAR_MISSES})
    void whatTheStorySaysIsToldAndNothingElse(String scenario) {
        Map<String, Integer> told = told(scenario);
        List<Expected> table = table(scenario);

        for (Expected expected : table) {
            assertThat(told.getOrDefault(expected.what(), 0))
                    .as(expected.what())
                    .isBetween(expected.least(), expected.most());
        }
        assertThat(table).extracting(Expected::what).containsAll(told.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE})
    void everyPatternThatFiresHasANearMissOnTheSameSections(String scenario) {
        List<Expected> firing = table(scenario);
        List<Expected> missing = table(NEAR_MISSES);

        assertThat(missing.stream().filter(expected -> expected.most() == 0).map(Expected::pattern))
                .containsAll(firing.stream()
                        .filter(expected -> expected.least() > 0)
                        .map(Expected::pattern)
                        .filter(pattern -> !pattern.equals("TREND_RISE"))
                        .toList());
    }

    /** Number of episodes by pattern and section. */
    private static Map<String, Integer> told(String scenario) {
        Map<String, Integer> told = new TreeMap<>();
        ResultReader reader = new ResultReader();
        for (String line : ScenarioRun.of(scenario).lines("alerts")) {
            Alert alert = reader.read(line, Alert.class);
            if (alert.status() == AlertStatus.NEW) {
                alert.sections().forEach(section -> told.merge(alert.pattern() + "," + section, 1, Integer::sum));
            }
        }
        return told;
    }

    private static List<Expected> table(String scenario) {
        try {
            List<String> lines = Files.readAllLines(
                    ScenarioRun.SCENARIOS.resolve(scenario).resolve("expected").resolve("told.csv"));
            List<Expected> table = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                table.add(new Expected(fields[0], fields[1], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
            }
            return table;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private record Expected(String pattern, String section, int least, int most) {

        String what() {
            return pattern + "," + section;
        }
    }
}
