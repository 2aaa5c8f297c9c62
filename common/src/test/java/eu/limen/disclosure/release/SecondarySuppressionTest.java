package eu.limen.disclosure.release;

import static eu.limen.disclosure.release.Published.exactly;
import static eu.limen.disclosure.release.Published.primary;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.release.Attacker.Range;
import eu.limen.disclosure.release.Tables.Dimension;
import eu.limen.disclosure.release.Tables.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables of one to three ways, sparse to dense, against an attacker who knows every published count exactly. */
class SecondarySuppressionTest {

    private static final int SEEDS = 4;
    private static final Range PROTECTION_INTERVAL = new Range(1, 9);

    static Stream<Figures> tables() {
        return Stream.of(Kind.values())
                .flatMap(kind -> LongStream.rangeClosed(1, SEEDS).boxed().flatMap(seed -> tables(kind, seed)));
    }

    private static Stream<Figures> tables(Kind kind, long seed) {
        return Stream.of(
                Tables.random(seed, kind, Dimension.of("s", 7)),
                Tables.random(seed, kind, Dimension.of("s", 5), Dimension.of("c", 4)),
                Tables.random(seed, kind, Dimension.of("s", 3), Dimension.time()),
                Tables.random(seed, kind, Dimension.of("s", 3), Dimension.of("c", 2), Dimension.time()));
    }

    static Stream<Figures> tablesWithoutSmallTotals() {
        return tables().filter(figures -> figures.relations().stream()
                .noneMatch(relation -> Published.isSmall(Published.count(figures, relation.total()))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySmallCountStaysAsOpenAsFlagsAndZerosLeaveIt(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        var attacker = new Attacker(figures.relations()).with(released, exactly(figures, released));

        Map<String, ReleasedFigure> nothing = Published.nothing(figures);
        var beginner = new Attacker(figures.relations()).with(nothing, exactly(figures, nothing));
        assertThat(primary(released))
                .allSatisfy(key -> assertThat(attacker.range(key)).isEqualTo(beginner.range(key)));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutSmallTotals")
    void everySmallCountCanStillBeOneToNine(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        var attacker = new Attacker(figures.relations()).with(released, exactly(figures, released));

        assertThat(primary(released))
                .allSatisfy(key -> assertThat(attacker.range(key)).isEqualTo(PROTECTION_INTERVAL));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutSmallTotals")
    void soItCanForWhoUsesThatCountsAreWhole(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        var attacker = new Attacker(figures.relations())
                .with(released, exactly(figures, released))
                .countingWhole();

        assertThat(primary(released))
                .allSatisfy(key -> assertThat(attacker.range(key)).isEqualTo(PROTECTION_INTERVAL));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutSmallTotals")
    void soItCanForWhoHasTheRoundedFigures(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());

        var attacker = new Attacker(figures.relations()).with(released, Map.of());

        assertThat(primary(released))
                .allSatisfy(key -> assertThat(attacker.range(key)).isEqualTo(PROTECTION_INTERVAL));
    }

    /** If the attacker could not do this, the tests above would prove nothing. */
    @Test
    void withPrimarySuppressionOnlyTheAttackerSucceeds() {
        long calculated = 0;
        long hidden = 0;

        for (Figures figures : tables().toList()) {
            Map<String, ReleasedFigure> released = Published.withPrimarySuppressionOnly(figures);
            var attacker = new Attacker(figures.relations()).with(released, exactly(figures, released));
            hidden += primary(released).size();
            calculated += primary(released).stream()
                    .map(attacker::range)
                    .filter(Range::isExact)
                    .count();
        }

        assertThat(calculated / (double) hidden).isGreaterThan(0.3);
    }
}
