package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Same in, same out: results do not depend on parallelism, on the order of arrival, or on when the run ends. */
class ReplayEqualityTest {

    private static final Disorder UP_TO_A_DAY = Disorder.parse("7,PT24H");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final Pattern KNOWN_AT = Pattern.compile("\"knownAt\":\"([^\"]*)\"");
    private static final Pattern WHAT_DISORDER_MAY_CHANGE =
            Pattern.compile("\"revision\":[0-9]+,\"knownAt\":\"[^\"]*\"");

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void everyLineIsEqualOnOneAndOnTwoSubtasks(String scenario) {
        ScenarioRun one = ScenarioRun.of(scenario);
        ScenarioRun two = one.onSubtasks(2);

        for (String result : ScenarioRun.RESULTS) {
            assertThat(two.lines(result)).as(result).isEqualTo(one.lines(result));
        }
    }

    @Test
    void everyLineIsEqualWhenRunAgain() {
        ScenarioRun first = ScenarioRun.of("balkan-route-2015");

        for (String result : ScenarioRun.RESULTS) {
            assertThat(first.again().lines(result)).as(result).isEqualTo(first.lines(result));
        }
    }

    @ParameterizedTest
    @MethodSource("eu.limen.jobs.replay.ScenarioRun#scenarios")
    void theOrderOfArrivalChangesNoLastRevision(String scenario) {
        ScenarioRun inOrder = ScenarioRun.of(scenario);
        ScenarioRun inDisorder = inOrder.in(UP_TO_A_DAY);

        for (String result : List.of("situations", "indicators")) {
            assertThat(lastRevisions(inDisorder.lines(result)))
                    .as(result)
                    .containsExactlyEntriesOf(lastRevisions(inOrder.lines(result)));
        }
    }

    @ParameterizedTest
    @CsvSource({"balkan-route-2015, 2015-10-20T12:30:00Z", "phase-down, 2024-08-01T00:00:00Z"})
    void aRunThatEndsEarlierSaysTheSameUpToItsEnd(String scenario, String until) {
        ScenarioRun whole = ScenarioRun.of(scenario);
        ScenarioRun cut = whole.until(until);

        for (String result : ScenarioRun.RESULTS) {
            List<String> knownByThen = whole.lines(result).stream()
                    .filter(line -> !knownAt(line).isAfter(Instant.parse(until)))
                    .toList();
            assertThat(cut.lines(result)).as(result).isEqualTo(knownByThen);
        }
    }

    private static Map<String, String> lastRevisions(List<String> lines) {
        Map<String, String> last = new TreeMap<>();
        // Lines are sorted by id and revision: the last one stays.
        lines.forEach(line ->
                last.put(found(ID, line), WHAT_DISORDER_MAY_CHANGE.matcher(line).replaceFirst("")));
        return last;
    }

    private static Instant knownAt(String line) {
        return Instant.parse(found(KNOWN_AT, line));
    }

    private static String found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return matcher.group(1);
    }
}
