package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.DimensionCode;
import eu.limen.model.DimensionGroup;
import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about proportionality has an entry for every dimension, in the order in which they are shown, and names no number that no rule set has. */
class ProportionalityPageTest {

    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/proportionality.md");

    private static final Pattern ENTRY = Pattern.compile("(?m)^### (.+)$");
    private static final Pattern GROUP = Pattern.compile("(?m)^## (\\w+)$");
    private static final Pattern PARAMETER = Pattern.compile("`([a-z]+\\.[a-z]+[A-Za-z]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void everyDimensionHasItsEntryInTheOrderInWhichItIsShown() throws IOException {
        assertThat(found(ENTRY))
                .containsExactlyElementsOf(
                        Stream.of(DimensionCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyGroupHasItsPart() throws IOException {
        assertThat(found(GROUP).stream().map(group -> group.toUpperCase(Locale.ROOT)))
                .containsExactlyElementsOf(
                        Stream.of(DimensionGroup.values()).map(Enum::name).toList());
    }

    @Test
    void everyNumberItNamesIsInTheRuleSet() throws IOException {
        assertThat(found(PARAMETER)).hasSizeGreaterThan(20);
        assertThat(parameters()).containsAll(found(PARAMETER));
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
