package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final ResultId WEEK = Objects.requireNonNull(ResultId.of("I|AT-DE|2025-W09"));
    private static final ResultId ANSWER = Objects.requireNonNull(ResultId.of("V|AT-DE|DE|DE-L12|2025-W09"));

    private static String line(int revision, String level, String verdictText) {
        return "{\"id\":\"I|AT-DE|2025-W09\",\"revision\":" + revision + ",\"level\":\"" + level
                + "\",\"verdicts\":[{\"id\":\"V|AT-DE|DE|DE-L12|2025-W09\",\"text\":\"" + verdictText + "\"}]}";
    }

    private static Told told(int revision, String line) {
        return new Told(revision, 0, line, new Branch(""));
    }

    @Test
    void equalLinesHaveNone() {
        Differences differences =
                new Differences(WEEK, List.of(line(0, "LOW", "yes")), List.of(told(0, line(0, "LOW", "yes"))));

        assertThat(differences.lines()).isEmpty();
    }

    @Test
    void aFieldThatDiffersIsNamedWithWhatEachSays() {
        Differences differences =
                new Differences(WEEK, List.of(line(0, "HIGH", "yes")), List.of(told(0, line(0, "LOW", "yes"))));

        assertThat(differences.lines()).containsExactly("revision 0, level: job HIGH, recomputed LOW");
    }

    @Test
    void aRevisionThatOnlyOneHasIsNamed() {
        Differences differences = new Differences(
                WEEK, List.of(line(0, "LOW", "yes"), line(1, "HIGH", "yes")), List.of(told(0, line(0, "LOW", "yes"))));

        assertThat(differences.lines()).containsExactly("revision 1: only the job has it");
    }

    @Test
    void ofAVerdictOnlyItsOwnFieldsCount() {
        Differences differences =
                new Differences(ANSWER, List.of(line(0, "HIGH", "yes")), List.of(told(0, line(0, "LOW", "no"))));

        assertThat(differences.lines()).containsExactly("revision 0, text: job yes, recomputed no");
    }
}
