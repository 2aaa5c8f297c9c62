package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of {@code docs/deployment.md} to what the program reads. */
class DeploymentPageTest {

    private static final Path PAGE = Path.of("..", "docs", "deployment.md");

    /** A row with one key and its default; keys of families that are read as a whole stand elsewhere. */
    private static final Pattern ROW = Pattern.compile(
            "^\\| `((?!(?:limen|kafka|flink|database|identity)\\.)[a-z]+\\.[a-z-]+)` \\|.*\\| (?:`([^`]+)`|[^`|]*) \\|$",
            Pattern.MULTILINE);

    private static final Map<String, String> LEAST = Map.of("kafka.bootstrap.servers", "localhost:9092");

    @Test
    void everyKeyThatIsReadStandsThereAndNoOther() throws IOException {
        Settings settings = Settings.of(LEAST);
        Deployment.of(settings);

        assertThat(settings.asked().stream().filter(key -> !key.startsWith("kafka.")))
                .containsExactlyInAnyOrderElementsOf(defaults().keySet());
    }

    @Test
    void theDefaultsThatStandThereAreThoseThatHold() throws IOException {
        Map<String, String> written = new TreeMap<>(LEAST);
        defaults().forEach((key, value) -> {
            if (!value.isEmpty()) {
                written.put(key, value);
            }
        });
        Settings settings = Settings.of(written);

        Deployment deployment = Deployment.of(settings);

        assertThat(settings.problems()).isEmpty();
        assertThat(deployment).isEqualTo(Deployment.of(Settings.of(LEAST)));
    }

    /** The keys of the page with their defaults, empty where a default is no text. */
    private static Map<String, String> defaults() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), DeploymentPageTest::value, (one, other) -> one, TreeMap::new));
    }

    private static String value(MatchResult row) {
        return row.group(2) == null ? "" : row.group(2);
    }
}
