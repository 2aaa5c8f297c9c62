package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.running.Specimens;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of results whose days are not at hand, and of all alerts of the scenarios. */
class SmallNumbersTest {

    private static final ResultReader READER = new ResultReader();
    private static final Path SCENARIOS = Path.of("..", "sample-data", "scenarios");

    /** A count of findings below five in words or as a value. */
    private static final Pattern SMALL_COUNT =
            Pattern.compile("(?<![\\d.,-])[0-4] (?:cases?|findings?|detections?|found|counted)\\b");

    @Test
    void aWeekWhoseDaysAreNotAtHandShowsNoCount() {
        Indicator indicator = READER.read(Specimens.example("indicator"), Indicator.class);

        ShownIndicator shown = ShownIndicator.of(indicator, Release.COUNTS);

        assertThat(shown.threats()).isNotEmpty().allSatisfy(threat -> {
            assertThat(threat.observed()).isNull();
            assertThat(threat.per1000()).isNull();
        });
    }

    static List<Path> alertsOfScenarios() throws IOException {
        try (Stream<Path> scenarios = Files.list(SCENARIOS)) {
            return scenarios
                    .map(scenario -> scenario.resolve("expected").resolve("alerts.jsonl"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("alertsOfScenarios")
    void noAlertOfAScenarioTellsACountBelowFive(Path alerts) throws IOException {
        for (String line : Files.readAllLines(alerts)) {
            Alert alert = READER.read(line, Alert.class);

            ShownAlert shown = ShownAlert.of(alert, sightOf(alert), Map.of());

            assertThat(texts(shown)).allSatisfy(text -> assertThat(text).doesNotContainPattern(SMALL_COUNT));
            assertThat(shown.evidence())
                    .allSatisfy(day -> assertThat(day.observed()).isNotIn("0", "1", "2", "3", "4"));
        }
    }

    private static Sight sightOf(Alert alert) {
        return new Sight(alert.sections().stream()
                .collect(Collectors.toMap(section -> section, section -> Release.COUNTS, (a, b) -> a, TreeMap::new)));
    }

    private static List<String> texts(ShownAlert shown) {
        return Stream.concat(
                        Stream.of(shown.headline()),
                        shown.reasons().stream()
                                .flatMap(reason -> Arrays.stream(new String[] {reason.text(), reason.threshold()})))
                .toList();
    }
}
