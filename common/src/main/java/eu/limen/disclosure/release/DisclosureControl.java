package eu.limen.disclosure.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Decides what is published of a table and of its later vintages (domain E.4, tier 2; the words are those of the SDC handbook). See {@code docs/disclosure.md}.
 *
 * <ul>
 *   <li>Primary suppression: a count of 1 to 9 is hidden. Zero and all others are published rounded to five, each by itself.
 *   <li>Secondary suppression: further cells are hidden until every primary cell has its whole protection interval, 1 to 9. The attacker is taken to know all
 *       published counts exactly, all sums and all flags: a primary cell is 1 to 9, a secondary one 10 or more. What follows from flags and zeros alone (two parts
 *       of a total of 2 are 1 each) cannot be hidden by hiding more, and is not.
 *   <li>Vintages: what was hidden stays hidden. A figure is published anew only if its count differs by 10 or more from the one behind the figure published before;
 *       else that figure stays, unless the count is now 1 to 9. Late counts of 1 to 9 behind figures that stay have their own protection interval, 1 to 9. The
 *       assumed link between vintages: a published figure that did not change stands for a count within 9 of the one behind it; of hidden cells nothing is carried
 *       from one vintage to the next.
 * </ul>
 */
public final class DisclosureControl {

    private final Equations equations;
    private final PublishedBefore before;
    private final HiddenCells hidden;
    private final LateCounts late;

    private DisclosureControl(Figures figures, List<Vintage> earlier) {
        this.equations = Equations.of(figures);
        this.before = new PublishedBefore(earlier);
        this.hidden = new HiddenCells(equations);
        this.late = new LateCounts(equations, hidden, before);
    }

    /**
     * The figures as they may be published, by key.
     *
     * @param figures all that hang together, of one vintage
     * @param earlier the vintages of the same figures that were published before, the oldest first
     */
    public static Map<String, ReleasedFigure> of(Figures figures, List<Vintage> earlier) {
        var control = new DisclosureControl(figures, earlier);
        control.hideAgain();
        control.protectSmallCounts();
        control.protectLateCounts();
        return control.released();
    }

    private void hideAgain() {
        cells().filter(cell -> before.wasHidden(equations.key(cell))).forEach(hidden::hide);
    }

    private void protectSmallCounts() {
        List<Target> small = cells().filter(cell -> HiddenCells.isSmall(equations.count(cell)))
                .mapToObj(cell -> new Target(cell, hidden.down(cell), hidden.up(cell)))
                .toList();
        new SecondarySuppression(equations, hidden, hidden::hide).protect(small);
    }

    private void protectLateCounts() {
        new SecondarySuppression(equations, late, hidden::hide).protect(late.targets());
    }

    private Map<String, ReleasedFigure> released() {
        Map<String, ReleasedFigure> released = new TreeMap<>();
        cells().forEach(cell -> released.put(equations.key(cell), released(cell)));
        return released;
    }

    private ReleasedFigure released(int cell) {
        long count = equations.count(cell);
        if (HiddenCells.isSmall(count)) {
            return ReleasedFigure.primary();
        }
        if (hidden.isHidden(cell)) {
            return ReleasedFigure.secondary();
        }
        PublishedBefore.Standing standing = late.standing(cell);
        return standing == null ? ReleasedFigure.shown(count) : standing.figure();
    }

    private IntStream cells() {
        return IntStream.range(0, equations.cells());
    }
}
