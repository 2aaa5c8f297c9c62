package eu.limen.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.disclosure.release.PlottedNumbers.Reading;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.MeasureType;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure.Hiding;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.yearbook.Yearbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The yearbook's plots, read back into numbers by their coordinates. */
class PlotAttackTest {

    private static final int SEEDS = 6;
    private static final String CONTROL = MeasureType.BORDER_CONTROL.name();
    private static final String POLICE = MeasureType.INTENSIFIED_POLICE_CHECKS.name();
    private static final String ALL = "_T";
    private static final String YEAR = "2024";
    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> "2024-%02d".formatted(month))
            .toList();

    static Stream<Figures> years() {
        return IntStream.rangeClosed(1, SEEDS).mapToObj(PlotAttackTest::year);
    }

    /** Persons checked by a state: two measures, twelve months, all totals. */
    private static Figures year(int seed) {
        var random = new Random(seed);
        Map<String, Long> counts = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String month : MONTHS) {
            counts.put(key(CONTROL, month), count(random));
            counts.put(key(POLICE, month), count(random));
            relations.add(new Relation(key(ALL, month), List.of(key(CONTROL, month), key(POLICE, month))));
        }
        relations.add(new Relation(key(ALL, YEAR), List.of(key(CONTROL, YEAR), key(POLICE, YEAR))));
        for (String measure : List.of(CONTROL, POLICE, ALL)) {
            relations.add(new Relation(
                    key(measure, YEAR),
                    MONTHS.stream().map(month -> key(measure, month)).toList()));
        }
        for (String month : MONTHS) {
            counts.put(key(ALL, month), sum(counts, key(CONTROL, month), key(POLICE, month)));
        }
        for (String measure : List.of(CONTROL, POLICE, ALL)) {
            String[] months = MONTHS.stream().map(month -> key(measure, month)).toArray(String[]::new);
            counts.put(key(measure, YEAR), sum(counts, months));
        }
        return new Figures(counts, relations);
    }

    private static long sum(Map<String, Long> counts, String... keys) {
        return Arrays.stream(keys)
                .mapToLong(key -> Objects.requireNonNull(counts.get(key)))
                .sum();
    }

    private static long count(Random random) {
        return random.nextInt(4) == 0 ? 1 + random.nextInt(9) : 10 + random.nextInt(90);
    }

    private static String key(String measure, String period) {
        return measure + ' ' + period;
    }

    @ParameterizedTest
    @MethodSource("years")
    void thePlotsNarrowNothingThatTheTablesHide(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        Map<String, Long> read = readFromPlot(released, key -> shown(released, key));

        var withPlots = new Attacker(figures.relations()).with(released, read);
        var withoutPlots = new Attacker(figures.relations()).with(released, Map.of());
        assertThat(Published.primary(released))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(withPlots.range(key)).as(key).isEqualTo(withoutPlots.range(key)));
    }

    /** Otherwise the test above would hold for an attacker who cannot read. */
    @ParameterizedTest
    @MethodSource("years")
    void whatIsShownIsReadAsItIsPublished(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());
        String html = html(released, key -> shown(released, key));
        PlottedNumbers plot = PlottedNumbers.of(html, "Persons checked: Austria");

        List<String> shown = MONTHS.stream()
                .filter(month -> shown(released, key(CONTROL, month)) != null)
                .toList();

        assertThat(plot.dots())
                .hasSameSizeAs(shown)
                .allSatisfy(reading -> assertThat(reading.value())
                        .isCloseTo(
                                shownValue(released, key(CONTROL, MONTHS.get(reading.month()))),
                                within(plot.leftOpen())));
    }

    /** A plot that draws what the tables hide gives it away to the unit: so the test above can fail. */
    @ParameterizedTest
    @MethodSource("years")
    void aPlotOfWhatIsNotSuppressedGivesSmallCountsAway(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        Map<String, Long> read = readFromPlot(released, key -> (double) Published.count(figures, key));

        var withPlots = new Attacker(figures.relations()).with(released, read);
        assertThat(Published.primary(released)).anySatisfy(key -> {
            assertThat(withPlots.range(key).isExact()).isTrue();
            assertThat(withPlots.range(key).least()).isEqualTo(Published.count(figures, key));
        });
    }

    /** The hidden figures whose marks stand somewhere, as whole numbers. */
    private static Map<String, Long> readFromPlot(
            Map<String, ReleasedFigure> released, Function<String, @Nullable Double> drawn) {
        PlottedNumbers plot = PlottedNumbers.of(html(released, drawn), "Persons checked: Austria");
        Map<String, Long> read = new HashMap<>();
        readings(read, CONTROL, plot.dots());
        readings(read, POLICE, plot.triangles());
        read.keySet().removeIf(key -> !Published.figure(released, key).isHidden());
        return read;
    }

    private static void readings(Map<String, Long> read, String measure, List<Reading> readings) {
        readings.forEach(reading -> read.put(key(measure, MONTHS.get(reading.month())), Math.round(reading.value())));
    }

    private static @Nullable Double shown(Map<String, ReleasedFigure> released, String key) {
        Long value = Published.figure(released, key).value();
        return value == null ? null : Double.valueOf(value);
    }

    private static double shownValue(Map<String, ReleasedFigure> released, String key) {
        Double value = shown(released, key);
        if (value == null) {
            throw new AssertionError(key + ": drawn, and hidden");
        }
        return value;
    }

    private static String html(Map<String, ReleasedFigure> released, Function<String, @Nullable Double> drawn) {
        List<Aggregate> cells = released.entrySet().stream()
                .map(each -> cell(each.getKey(), each.getValue(), drawn.apply(each.getKey())))
                .toList();
        ReleaseNotes notes = new ReleaseNotes(
                2024, GeneratedRelease.FINAL.date(), GeneratedRelease.FINAL.kind(), "1", 0, "", "None.", List.of());
        return Yearbook.of(cells, List.of(), notes).html();
    }

    private static Aggregate cell(String key, ReleasedFigure figure, @Nullable Double drawn) {
        String measure = key.substring(0, key.indexOf(' '));
        String period = key.substring(key.indexOf(' ') + 1);
        Hiding hiding = switch (figure.confidentiality()) {
            case FREE -> Hiding.NOT_HIDDEN;
            case PRIMARY -> Hiding.SMALL;
            case SECONDARY -> Hiding.PROTECTS_ANOTHER;
        };
        return new Aggregate(
                "aggregate:" + key,
                0,
                0,
                new GeneratedBy("default", "1", "1"),
                List.of(),
                "CHECKS",
                period.equals(YEAR) ? "A" : "M",
                period,
                "AT",
                ALL,
                ALL,
                "_Z",
                measure,
                "_Z",
                "_Z",
                "_Z",
                "PERSONS_CHECKED",
                "PERSONS",
                drawn,
                figure.isHidden() ? ObservationStatus.SUPPRESSED.code() : ObservationStatus.NORMAL.code(),
                hiding.code(),
                null,
                "2025-03-01");
    }
}
