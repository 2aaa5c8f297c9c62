package eu.limen.evaluation.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodCardsTest {

    private static final Path CARDS =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/methods");

    private static final Path DEFAULTS = Path.of("src/main/resources/rules/default.yaml");

    private static final List<String> HEADINGS = List.of(
            "Purpose",
            "In one picture",
            "Formula",
            "Inputs",
            "Defaults and who may change them",
            "Known biases",
            "What it must not be used for",
            "Impact on people",
            "Evidence");

    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern DEFAULT_IN_CARD = Pattern.compile("(?m)^\\| `([a-z]+\\.[A-Za-z]+)` \\| ([^ |]+) \\|");
    private static final Pattern THEME = Pattern.compile("^  ([a-z]+):.*$");
    private static final Pattern NUMBER = Pattern.compile("^    ([A-Za-z]+): ([0-9.]+) .*$");

    static List<String> cards() {
        return Drawings.all().stream().map(Drawing::name).toList();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardSaysTheSameThingsInTheSameOrder(String card) throws IOException {
        List<String> headings = HEADING.matcher(text(card))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(headings).isEqualTo(HEADINGS);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyDefaultIsThatOfTheRuleSet(String card) throws IOException {
        Map<String, Double> defaults = defaults();

        Matcher found = DEFAULT_IN_CARD.matcher(text(card));
        while (found.find()) {
            assertThat(Double.valueOf(found.group(2))).as(found.group(1)).isEqualTo(defaults.get(found.group(1)));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        try (Stream<Path> files = Files.list(CARDS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                Matcher link = LINK.matcher(Files.readString(file));
                while (link.find()) {
                    assertThat(CARDS.resolve(link.group(1))).exists();
                }
            }
        }
    }

    @Test
    void theIndexNamesEveryCard() throws IOException {
        String index = text("README");

        assertThat(cards()).allSatisfy(card -> assertThat(index).contains("](" + card + ".md)"));
    }

    @Test
    void theDefaultsOfTheRuleSetAreRead() throws IOException {
        assertThat(defaults()).containsEntry("verdict.theta", 0.5).hasSizeGreaterThan(80);
    }

    private static String text(String card) throws IOException {
        return Files.readString(CARDS.resolve(card + ".md"));
    }

    private static Map<String, Double> defaults() throws IOException {
        Map<String, Double> defaults = new TreeMap<>();
        String theme = "";
        for (String line : Files.readAllLines(DEFAULTS)) {
            Matcher begins = THEME.matcher(line);
            Matcher number = NUMBER.matcher(line);
            if (begins.matches()) {
                theme = begins.group(1);
            } else if (number.matches()) {
                defaults.put(theme + '.' + number.group(1), Double.valueOf(number.group(2)));
            }
        }
        return defaults;
    }
}
