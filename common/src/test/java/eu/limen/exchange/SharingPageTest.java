package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.law.CaseLaw;
import eu.limen.law.Empact;
import eu.limen.law.EmpactFit;
import eu.limen.law.Judgment;
import eu.limen.model.IsoText;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page about sharing says what the tables and rules say, row by row. */
class SharingPageTest {

    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/sharing.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void everyPatternStandsWithItsDecision() throws IOException {
        List<String> rows = new ArrayList<>();
        for (PatternName pattern : PatternName.values()) {
            Sharing sharing = Sharing.of(pattern);
            rows.add(row("`" + pattern + "`", sharing.kind().words(), sharing.europol() ? "yes" : "no", sharing.why()));
        }

        assertThat(page()).containsSubsequence(rows);
    }

    @Test
    void everyWordOfConfidenceStandsWithItsRule() throws IOException {
        assertThat(page())
                .containsSubsequence(criteria("credibility", Credibility.values()))
                .containsSubsequence(criteria("reliability", Reliability.values()))
                .containsSubsequence(criteria("validation", Validation.values()));
    }

    @Test
    void everyThreatStandsWithTheAspectsOfImpactThatItBearsOn() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Threat threat : Threat.values()) {
            List<String> cells = new ArrayList<>(List.of("`" + threat + "`"));
            for (ImpactAspect aspect : ImpactAspect.values()) {
                cells.add(aspect.concerns(threat) ? "yes" : "-");
            }
            rows.add(row(cells.toArray(String[]::new)));
        }

        assertThat(page()).containsSubsequence(rows);
    }

    @Test
    void everyThreatStandsWithItsPriorityInEveryCycle() throws IOException {
        Empact empact = Empact.standard();
        List<String> rows = new ArrayList<>();
        for (Threat threat : Threat.values()) {
            List<String> cells = new ArrayList<>(List.of("`" + threat + "`"));
            for (String cycle : empact.cycles()) {
                cells.add(priority(empact.of(
                        threat,
                        LocalDate.parse(cycle.substring(0, 4) + "-01-01").toEpochDay())));
            }
            rows.add(row(cells.toArray(String[]::new)));
        }

        assertThat(page()).containsSubsequence(rows);
    }

    @Test
    void everyJudgmentStandsWithWhatFollows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Judgment judgment : CaseLaw.standard().all()) {
            rows.add(row(
                    judgment.number() + ", " + judgment.name(),
                    IsoText.day(judgment.decidedDay()),
                    judgment.provision(),
                    judgment.follows(),
                    judgment.verified() ? "yes" : "from memory"));
        }

        assertThat(page()).containsSubsequence(rows);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> links = LINK.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                Objects.requireNonNull(PAGE.getParent()).resolve(link))
                        .exists());
    }

    private static <T extends Enum<T> & ConfidenceCriterion> List<String> criteria(String name, T[] words) {
        return Stream.of(words)
                .map(word -> row(name, word.words(), word.when()))
                .toList();
    }

    private static String priority(@Nullable EmpactFit fit) {
        EmpactFit known = Objects.requireNonNull(fit);
        return switch (known.fit()) {
            case OWN -> known.words();
            case WIDER -> known.words() + " (wider)";
            case CROSS_CUTTING -> known.words() + " (cross-cutting)";
            case NOT_COUNTED, NONE -> "-";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(PAGE);
    }
}
