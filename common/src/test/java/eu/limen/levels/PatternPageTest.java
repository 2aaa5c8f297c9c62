package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.PatternName;
import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the patterns names them all, and names no number that the rule set does not have. */
class PatternPageTest {

    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/patterns.md");

    private static final Pattern HEADING = Pattern.compile("(?m)^### (.+)$");
    private static final Pattern PARAMETER = Pattern.compile("`([a-z]+\\.[a-z]+[A-Za-z]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void everyPatternHasItsEntryOnce() throws IOException {
        List<String> entries = found(HEADING);

        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PatternName.values()).map(Enum::name).toList());
    }

    @Test
    void everyNumberItNamesIsInTheRuleSet() throws IOException {
        List<String> named = found(PARAMETER);

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(parameters()).containsAll(named);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String link : found(LINK)) {
            assertThat(Objects.requireNonNull(PAGE.getParent()).resolve(link)).exists();
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** {@code theme.parameter}, of every number of a rule set. */
    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        for (RecordComponent theme : Parameters.class.getRecordComponents()) {
            for (RecordComponent parameter : theme.getType().getRecordComponents()) {
                if (parameter.isAnnotationPresent(Bounds.class)) {
                    names.add(theme.getName() + '.' + parameter.getName());
                }
            }
        }
        return names;
    }
}
