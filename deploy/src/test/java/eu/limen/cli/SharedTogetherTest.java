package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can be shared of the pattern catalogue's flows, laid side by side: no number below five can be told by subtraction. */
class SharedTogetherTest {

    private static final String CATALOGUE = "pattern-catalogue";
    private static final long LARGEST_SMALL = 4;
    private static final JsonMapper JSON = new JsonMapper();
    /** Weeks of which other products of the catalogue tell as well, by way of acting, by day, or by route. */
    private static final List<String> INDICATORS =
            List.of("I|DE-DK|2025-W13", "I|BE-NL|2025-W06", "I|CH-FR|2025-W06", "I|AT-SI|2025-W12", "I|CZ-DE|2025-W14");

    @TempDir
    static Path files;

    @BeforeAll
    static void shareAll() {
        for (String month : List.of("2025-02", "2025-03", "2025-04")) {
            share("eurosur", "--month", month);
        }
        INDICATORS.forEach(indicator -> share("europol", indicator));
    }

    /**
     * A count of a flow and threat in some days, as it is shown.
     *
     * @param part whether it is less than all that was found in these days
     */
    private record Shown(String what, long first, long last, boolean part, long least, long most) {

        boolean holds(Shown other) {
            return what.equals(other.what) && first <= other.first && other.last <= last && !part;
        }
    }

    @Test
    void noTwoProductsTellANumberBelowFive() throws IOException {
        Set<Shown> shown = shown();
        List<String> told = new ArrayList<>();
        for (Shown whole : shown) {
            for (Shown other : shown) {
                if (whole.holds(other) && !whole.equals(other)) {
                    conclude(whole, other, told);
                }
            }
        }

        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(told).isEmpty();
    }

    @Test
    void thatTwoWereNotByRailWouldBeToldIfBothCountsStoodThere() {
        List<String> told = new ArrayList<>();

        conclude(new Shown("DE-DK", 0, 6, false, 37, 37), new Shown("DE-DK", 0, 6, true, 35, 35), told);

        assertThat(told).hasSize(1);
    }

    @Test
    void everyCountIsOfAWholeWeekOfAWholeFlow() throws IOException {
        assertThat(shown())
                .allSatisfy(count -> assertThat(count.last() - count.first()).isEqualTo(6))
                .allSatisfy(
                        count -> assertThat(Math.floorMod(count.first() + 3, 7)).isZero())
                .noneMatch(Shown::part)
                .allMatch(count -> count.least() % 5 == 0 && count.most() % 5 == LARGEST_SMALL);
    }

    private static void conclude(Shown whole, Shown other, List<String> told) {
        long least = Math.max(0, whole.least() - other.most());
        long most = whole.most() - other.least();
        if (most >= 0 && most <= LARGEST_SMALL && (least > 0 || most < LARGEST_SMALL)) {
            told.add(whole + " less " + other + ": " + least + " to " + most);
        }
    }

    /** The windows of all reports, and the persons checked and sums of what has one week. */
    private static Set<Shown> shown() throws IOException {
        Set<Shown> shown = new LinkedHashSet<>();
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.sorted().toList()) {
                JsonNode text = JSON.readTree(Files.readString(file));
                Iterable<JsonNode> reports = text.has("reports") ? text.path("reports") : List.of(text);
                for (JsonNode report : reports) {
                    report.path("findings").forEach(finding -> add(report, finding, shown));
                }
            }
        }
        return shown;
    }

    private static void add(JsonNode report, JsonNode finding, Set<Shown> shown) {
        String flow = finding.path("section").asText()
                + ' '
                + finding.path("direction").asText();
        String what = flow + ' ' + finding.path("threat").asText();
        boolean part = !finding.path("extent").asText().equals("WHOLE_WEEKS");
        for (JsonNode window : finding.path("windows")) {
            add(what, day(window.path("from")), part, window.path("found"), shown);
        }
        if (finding.path("windows").size() == 1) {
            add(flow, day(finding.path("windows").path(0).path("from")), part, finding.path("personsChecked"), shown);
        }
        if (!finding.has("windows")) {
            add(what, day(report.path("period").path("from")), part, finding.path("found"), shown);
        }
    }

    private static void add(String what, long first, boolean part, JsonNode count, Set<Shown> shown) {
        if (!count.isMissingNode()) {
            long least = count.path("least").asLong();
            shown.add(new Shown(
                    what, first, first + 6, part, least, count.path("most").asLong()));
        }
    }

    private static long day(JsonNode date) {
        return LocalDate.parse(date.asText()).toEpochDay();
    }

    private static void share(String... what) {
        List<String> arguments = new ArrayList<>(List.of("share"));
        arguments.addAll(List.of(what));
        arguments.addAll(List.of("--in", CATALOGUE, "--output", files.toString()));
        Captured shared = Captured.limen(arguments.toArray(String[]::new));
        assertThat(shared.code()).as(shared.err()).isZero();
    }
}
