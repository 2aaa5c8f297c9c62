package eu.limen.disclosure.release;

import static eu.limen.disclosure.release.Published.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.release.Attacker.Range;
import eu.limen.disclosure.release.Tables.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables made by hand: which cells are hidden beside the small ones, and what is left to calculate. */
class ChosenCellsTest {

    private static final Range OPEN = new Range(1, 9);

    @Test
    void thePartnerIsTheSmallestPartThatHasRoom() {
        Figures figures = row(4, 500, 20, 600);

        assertThat(hidden(figures)).containsExactly("p0", "p2");
    }

    @Test
    void amongEqualsTheFirstKeyIsHidden() {
        Figures figures = row(30, 30, 4, 30);

        assertThat(hidden(figures)).containsExactly("p0", "p2");
    }

    /** 3 and 12 of 15 would say that 3 is at most 5: 12 cannot be less than 10. */
    @Test
    void aPartnerWithoutRoomIsNotEnough() {
        Figures figures = row(3, 12, 40);

        assertThat(ranges(figures)).containsEntry("p0", OPEN);
        assertThat(hidden(figures)).contains("p2");
    }

    @Test
    void twoSmallPartsDoNotProtectEachOther() {
        Figures figures = row(3, 4, 50, 60);

        assertThat(withPrimarySuppressionOnly(figures)).containsEntry("p0", new Range(1, 6));
        assertThat(ranges(figures)).containsOnly(Map.entry("p0", OPEN), Map.entry("p1", OPEN));
    }

    @Test
    void aTotalIsHiddenOnlyWhereItsPartsDoNotDo() {
        Figures figures = row(3, 0, 0, 11);

        assertThat(hidden(figures)).containsExactly("all p", "p0", "p3");
    }

    @Test
    void aSmallCellAloneInItsLinesTakesABlockOfFour() {
        Figures figures = square(new long[][] {{3, 40, 50}, {60, 70, 80}, {90, 95, 99}});

        assertThat(withPrimarySuppressionOnly(figures)).containsOnly(Map.entry("r0|c0", new Range(3, 3)));
        assertThat(hidden(figures)).containsExactly("r0|c0", "r0|c1", "r1|c0", "r1|c1");
        assertThat(ranges(figures)).containsOnly(Map.entry("r0|c0", OPEN));
    }

    @Test
    void aBlockOfFourSmallCellsIsNotEnough() {
        Figures figures = square(new long[][] {{3, 4, 50, 61}, {5, 2, 80, 72}, {90, 95, 99, 83}, {41, 42, 43, 44}});

        assertThat(withPrimarySuppressionOnly(figures).values()).doesNotContain(OPEN);
        assertThat(ranges(figures))
                .hasSize(4)
                .allSatisfy((key, range) -> assertThat(range).isEqualTo(OPEN));
    }

    /** Every line has two hidden cells or more, yet the rows r0 and r1 less the columns c0 and c1 leave the one cell that joins two blocks. */
    @Test
    void aCellThatJoinsTwoBlocksIsCalculatedFromManyLines() {
        Figures figures = square(new long[][] {{5, 5, 70, 70}, {5, 5, 5, 70}, {70, 70, 5, 5}, {70, 70, 5, 5}});

        assertThat(withPrimarySuppressionOnly(figures)).containsEntry("r1|c2", new Range(5, 5));
        assertThat(withPrimarySuppressionOnly(figures).values())
                .filteredOn(Range::isExact)
                .hasSize(1);
        assertThat(ranges(figures))
                .hasSize(9)
                .allSatisfy((key, range) -> assertThat(range).isEqualTo(OPEN));
    }

    /** Chains: each section of a hierarchy has its own small part, and each sum is a part of the next. */
    @Test
    void aChainOfSumsIsProtectedThroughout() {
        var figures = new Figures(
                Map.of("a", 4L, "b", 30L, "ab", 34L, "c", 7L, "abc", 41L, "d", 2L, "abcd", 43L),
                List.of(
                        new Relation("ab", List.of("a", "b")),
                        new Relation("abc", List.of("ab", "c")),
                        new Relation("abcd", List.of("abc", "d"))));

        assertThat(withPrimarySuppressionOnly(figures).values()).allMatch(Range::isExact);
        assertThat(ranges(figures)).containsOnly(Map.entry("a", OPEN), Map.entry("c", OPEN), Map.entry("d", OPEN));
    }

    /** Parts of a small total: what flags and zeros say stays said, and nothing ends in an endless search. */
    @Test
    void aTotalThatIsSmallLeavesWhatItsFlagsLeave() {
        Figures figures = row(2, 0, 3, 0);

        assertThat(hidden(figures)).containsExactly("all p", "p0", "p2");
        assertThat(ranges(figures))
                .containsOnly(
                        Map.entry("all p", new Range(2, 9)),
                        Map.entry("p0", new Range(1, 8)),
                        Map.entry("p2", new Range(1, 8)));
    }

    @Test
    void tablesThatDoNotHangTogetherDoNotHideEachOther() {
        var figures = new Figures(
                Map.of("a", 4L, "b", 30L, "ab", 34L, "x", 20L, "y", 30L, "xy", 50L),
                List.of(new Relation("ab", List.of("a", "b")), new Relation("xy", List.of("x", "y"))));

        assertThat(hidden(figures)).containsExactly("a", "b");
    }

    private static Figures row(long... parts) {
        Map<String, Long> inner = new HashMap<>();
        for (int at = 0; at < parts.length; at++) {
            inner.put("p" + at, parts[at]);
        }
        return Tables.of(inner, Dimension.of("p", parts.length));
    }

    private static Figures square(long[][] counts) {
        Map<String, Long> inner = new HashMap<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                inner.put("r" + row + "|c" + column, counts[row][column]);
            }
        }
        return Tables.of(inner, Dimension.of("r", counts.length), Dimension.of("c", counts[0].length));
    }

    private static List<String> hidden(Figures figures) {
        Map<String, ReleasedFigure> released = DisclosureControl.of(figures, List.of());
        return released.keySet().stream()
                .filter(key -> Published.figure(released, key).isHidden())
                .sorted()
                .toList();
    }

    private static Map<String, Range> ranges(Figures figures) {
        return ranges(figures, DisclosureControl.of(figures, List.of()));
    }

    private static Map<String, Range> withPrimarySuppressionOnly(Figures figures) {
        return ranges(figures, Published.withPrimarySuppressionOnly(figures));
    }

    private static Map<String, Range> ranges(Figures figures, Map<String, ReleasedFigure> released) {
        var attacker = new Attacker(figures.relations()).with(released, exactly(figures, released));
        Map<String, Range> ranges = new HashMap<>();
        Published.primary(released).forEach(key -> ranges.put(key, attacker.range(key)));
        return ranges;
    }
}
