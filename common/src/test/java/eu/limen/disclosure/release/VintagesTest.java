package eu.limen.disclosure.release;

import static eu.limen.disclosure.release.Published.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.release.Attacker.Range;
import eu.limen.disclosure.release.Tables.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of a table a second and a third time. */
class VintagesTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, 100",
        "100, 109, 100",
        "100, 91, 100",
        "100, 110, 110",
        "100, 90, 90",
        "12, 0, 0",
        "0, 10, 10"
    })
    void aFigureIsPublishedAnewOnlyIfItsCountDiffersByTenOrMore(long first, long then, long published) {
        List<Map<String, ReleasedFigure>> released = publish(alone(first), alone(then));

        assertThat(released.get(1)).containsEntry("cell", new ReleasedFigure(Confidentiality.FREE, published));
    }

    @Test
    void theCountBehindThePublishedFigureIsCompared() {
        List<Map<String, ReleasedFigure>> released = publish(alone(100), alone(109), alone(118), alone(120));

        assertThat(released)
                .extracting(vintage -> Published.figure(vintage, "cell").value())
                .containsExactly(100L, 100L, 120L, 120L);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "12, 9", "40, 1"})
    void aCountThatIsSmallNowIsHiddenWhateverStoodThere(long first, long then) {
        List<Map<String, ReleasedFigure>> released = publish(alone(first), alone(then));

        assertThat(released.get(1)).containsEntry("cell", ReleasedFigure.primary());
    }

    @ParameterizedTest
    @CsvSource({"3, 12", "9, 200", "3, 0"})
    void whatWasHiddenStaysHidden(long first, long then) {
        List<Map<String, ReleasedFigure>> released = publish(alone(first), alone(then), alone(then));

        assertThat(released.get(1)).containsEntry("cell", ReleasedFigure.secondary());
        assertThat(released.get(2)).containsEntry("cell", ReleasedFigure.secondary());
    }

    @Test
    void aPartnerStaysHiddenWhenNothingIsSmallAnyMore() {
        List<Map<String, ReleasedFigure>> released = publish(row(4, 30, 50, 60), row(14, 30, 50, 60));

        assertThat(released.get(1))
                .containsEntry("p0", ReleasedFigure.secondary())
                .containsEntry("p1", ReleasedFigure.secondary());
        assertThat(Published.figure(released.get(1), "p2").isHidden()).isFalse();
    }

    /** The zero that nobody sees is no room to hide in: it is taken for known. */
    @Test
    void aHiddenZeroProtectsNothing() {
        Figures first = row(4, 30, 50, 60);
        Figures then = row(4, 0, 50, 60);

        Map<String, ReleasedFigure> released = publish(first, then).get(1);

        assertThat(released).containsEntry("p1", ReleasedFigure.secondary());
        assertThat(new Attacker(then.relations())
                        .with(released, exactly(then, released))
                        .range("p0"))
                .isEqualTo(new Range(1, 9));
    }

    /** 5 came in late in p0 and 20 in p1: the total less p1, of both vintages, would say 5. */
    @Test
    void aLateCountIsNotHadBySubtraction() {
        Figures first = row(100, 200, 0);
        Figures then = row(105, 220, 0);

        List<Map<String, ReleasedFigure>> released = publish(first, then);

        assertThat(released.get(1)).containsEntry("p0", ReleasedFigure.shown(100));
        assertThat(late(List.of(first, then), released)).isEqualTo(new Range(91, 109));
    }

    @Test
    void figureByFigureItWouldBe() {
        Figures first = row(100, 200, 0);
        Figures then = row(105, 220, 0);

        List<Map<String, ReleasedFigure>> careless = new ArrayList<>();
        careless.add(Published.withPrimarySuppressionOnly(first));
        careless.add(new HashMap<>(Published.withPrimarySuppressionOnly(then)));
        careless.get(1).put("p0", Published.figure(careless.get(0), "p0"));

        assertThat(late(List.of(first, then), careless)).isEqualTo(new Range(105, 105));
    }

    @Test
    void manyLateCountsHideEachOther() {
        Figures first = row(100, 200, 300, 400);
        Figures then = row(103, 204, 302, 408);

        List<Map<String, ReleasedFigure>> released = publish(first, then);

        assertThat(released.get(1).values()).noneMatch(ReleasedFigure::isHidden);
        assertThat(released.get(1)).containsEntry("all p", ReleasedFigure.shown(1_017));
    }

    private static Range late(List<Figures> vintages, List<Map<String, ReleasedFigure>> released) {
        var attacker = new Attacker(vintages.get(0).relations());
        for (int vintage = 0; vintage < vintages.size(); vintage++) {
            attacker.with(released.get(vintage), Published.anew(vintages, released, vintage));
        }
        return attacker.range("p0");
    }

    private static List<Map<String, ReleasedFigure>> publish(Figures... vintages) {
        return Published.oneAfterTheOther(List.of(vintages));
    }

    private static Figures alone(long count) {
        return new Figures(Map.of("cell", count), List.of());
    }

    private static Figures row(long... parts) {
        Map<String, Long> inner = new HashMap<>();
        for (int at = 0; at < parts.length; at++) {
            inner.put("p" + at, parts[at]);
        }
        return Tables.of(inner, Dimension.of("p", parts.length));
    }
}
