package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The day grain on the real figures of 2015 and 2016 (source named in the resource). */
class BalkanRouteTest {

    private static final LocalDate FENCE_CLOSES = LocalDate.of(2015, 10, 17);
    private static final LocalDate DAY_AFTER = LocalDate.of(2015, 10, 18);
    private static final List<String> COLUMNS = List.of("day", "HR-HU", "HR-SI", "AT-HU", "AT-SI");

    @Test
    void hungaryFallsOnTheDayItsFenceClosesAndTheDayAfter() {
        Map<LocalDate, DayEvidence> days = judged("HR-HU");

        assertThat(isFallen(days, FENCE_CLOSES)).isTrue();
        assertThat(isFallen(days, DAY_AFTER)).isTrue();
        assertThat(isFallen(days, FENCE_CLOSES.minusDays(1))).isFalse();
    }

    @Test
    void sloveniaIsHighWhenTheMovementArrives() {
        Map<LocalDate, DayEvidence> days = judged("HR-SI");

        assertThat(label(days, FENCE_CLOSES)).isEqualTo(Label.HIGH);
        assertThat(label(days, DAY_AFTER)).isEqualTo(Label.HIGH);
        assertThat(label(days, FENCE_CLOSES.minusDays(1))).isEqualTo(Label.QUIET);
    }

    @Test
    void sloveniaAcceptsTheNewLevelAfterThreeDays() {
        Map<LocalDate, DayEvidence> days = judged("HR-SI");

        assertThat(on(days, LocalDate.of(2015, 10, 19)).expected()).isLessThan(10);
        assertThat(on(days, LocalDate.of(2015, 10, 20)).expected()).isBetween(4_000.0, 5_000.0);
    }

    @Test
    void sloveniaFallsWhenTheRouteCloses() {
        Map<LocalDate, DayEvidence> days = judged("HR-SI");

        assertThat(LocalDate.of(2016, 2, 16).datesUntil(LocalDate.of(2016, 3, 21)))
                .anyMatch(day -> label(days, day) == Label.FALLING);
    }

    @Test
    void sloveniaIsQuietInTheEnd() {
        assertThat(label(judged("HR-SI"), LocalDate.of(2016, 9, 21))).isEqualTo(Label.QUIET);
    }

    @Test
    void theNeighboursOfTheJumpDoNotFallWithIt() {
        assertThat(judged("AT-HU").values()).noneMatch(day -> DayLabel.isFallen(day, LabelParameters.CONTRACT));
        assertThat(judged("AT-SI").entrySet())
                .filteredOn(day -> day.getKey().isBefore(LocalDate.of(2015, 11, 1)))
                .noneMatch(day -> DayLabel.isFallen(day.getValue(), LabelParameters.CONTRACT));
    }

    private static Label label(Map<LocalDate, DayEvidence> days, LocalDate day) {
        return DayLabel.of(on(days, day), LabelParameters.CONTRACT);
    }

    private static boolean isFallen(Map<LocalDate, DayEvidence> days, LocalDate day) {
        return DayLabel.isFallen(on(days, day), LabelParameters.CONTRACT);
    }

    private static DayEvidence on(Map<LocalDate, DayEvidence> days, LocalDate day) {
        return Objects.requireNonNull(days.get(day));
    }

    private static Map<LocalDate, DayEvidence> judged(String section) {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SeriesState state = fold.start();
        Map<LocalDate, DayEvidence> days = new TreeMap<>();
        for (String[] cells : table()) {
            String cell = cells[COLUMNS.indexOf(section)];
            if (!cell.equals("-")) {
                LocalDate day = LocalDate.parse(cells[0]);
                SeriesStep step = fold.step(state, window(day.toEpochDay(), cell));
                state = step.state();
                days.put(day, DayEvidence.of(List.of(step.assessment()), LabelParameters.CONTRACT));
            }
        }
        return days;
    }

    private static Window window(long day, String cell) {
        return cell.isEmpty() ? Window.missing(day) : Window.ofCount(day, Double.parseDouble(cell));
    }

    private static List<String[]> table() {
        try (InputStream resource = BalkanRouteTest.class.getResourceAsStream("balkan-route-2015.csv")) {
            Stream<String> lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("day"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
