package eu.limen.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.disclosure.release.Tables.Dimension;
import eu.limen.disclosure.release.Tables.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "12, 10", "13, 15", "17, 15", "18, 20", "1004, 1005"})
    void aCountIsPublishedRoundedToFive(long count, long published) {
        ReleasedFigure figure = alone(count);

        assertThat(figure).isEqualTo(new ReleasedFigure(Confidentiality.FREE, published));
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "9"})
    void aCountBelowTenIsHidden(long count) {
        ReleasedFigure figure = alone(count);

        assertThat(figure).isEqualTo(new ReleasedFigure(Confidentiality.PRIMARY, null));
    }

    private static ReleasedFigure alone(long count) {
        return Published.figure(DisclosureControl.of(new Figures(Map.of("cell", count), List.of()), List.of()), "cell");
    }

    @Test
    void aTotalIsMadeOfCountsAndNotOfRoundedFigures() {
        var figures = new Figures(
                Map.of("all", 36L, "a", 12L, "b", 12L, "c", 12L), List.of(new Relation("all", List.of("a", "b", "c"))));

        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        assertThat(Published.figure(released, "a").value()).isEqualTo(10);
        assertThat(Published.figure(released, "all").value()).isEqualTo(35);
    }

    @Test
    void whereNothingIsSmallNothingIsHidden() {
        var dimensions = new Dimension[] {Dimension.of("s", 4), Dimension.time()};
        Map<String, Long> inner = new HashMap<>();
        Tables.keys(dimensions).forEach(key -> inner.put(key, key.endsWith("03") ? 0L : 10L));
        Figures figures = Tables.of(inner, dimensions);

        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        assertThat(released.values()).noneMatch(ReleasedFigure::isHidden);
    }

    @Test
    void zeroAndTheHiddenAreNeverConfused() {
        Figures figures = Tables.random(5, Kind.MIXED, Dimension.of("s", 5), Dimension.of("c", 5));

        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        figures.counts().forEach((key, count) -> {
            if (count == 0) {
                assertThat(released.get(key)).isEqualTo(new ReleasedFigure(Confidentiality.FREE, 0L));
            }
            if (Published.figure(released, key).confidentiality() == Confidentiality.SECONDARY) {
                assertThat(count).isGreaterThanOrEqualTo(10);
            }
        });
    }

    @Test
    void theOrderOfInputChangesNothing() {
        Figures figures = Tables.random(3, Kind.MIXED, Dimension.of("s", 4), Dimension.of("c", 3), Dimension.time());
        List<Relation> shuffled = new ArrayList<>();
        for (Relation relation : figures.relations()) {
            List<String> parts = new ArrayList<>(relation.parts());
            Collections.shuffle(parts, new Random(7));
            shuffled.add(new Relation(relation.total(), parts));
        }
        Collections.shuffle(shuffled, new Random(8));
        shuffled.add(shuffled.get(0));

        Map<String, ReleasedFigure> released = DisclosureControl.of(new Figures(figures.counts(), shuffled), List.of());

        assertThat(released).isEqualTo(DisclosureControl.of(figures, List.of()));
    }

    @Test
    void figuresThatDoNotAddUpAreRefusedWithAllThatIsWrong() {
        Map<String, Long> counts = Map.of("a", 1L, "b", 2L, "sum", 4L, "minus", -1L);

        assertThatThrownBy(() -> new Figures(
                        counts,
                        List.of(
                                new Relation("sum", List.of("a", "b")),
                                new Relation("sum", List.of("a", "c")),
                                new Relation("b", List.of("a", "a")),
                                new Relation("a", List.of("a")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a: a key twice in one sum (expected: each once); b: a key twice in one sum (expected: each once);"
                                + " minus: below zero (expected: 0 or more); sum: no count of [c]; sum: not the sum of its parts");
    }
}
