package eu.limen.sequences;

import eu.limen.analysis.GammaRate;
import eu.limen.flow.Showing.Sight;
import eu.limen.rules.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a week of a flow is fallen: what both sides found in it and the three weeks before, against what their slow models expected (methods 3,
 * conditions 1 to 3 and 6, with the models' expectation in place of a baseline that only a measure has).
 */
final class FallLook {

    /** What is known of the ratio of found to expected before anything is: around one, worth two events (methods 7). */
    private static final GammaRate BEFORE = new GammaRate(2, 2);

    private static final int SIDES = 2;

    private final List<List<FallWeek.Side>> recent;
    private final List<FallWeek.Side> reference;
    private final boolean isNewestUsable;
    private final Parameters parameters;

    /**
     * @param recent the week itself, then those before it; null where nothing is known of one
     * @param reference the weeks before those, with whose checks theirs are compared
     */
    FallLook(List<@Nullable FallWeek> recent, List<@Nullable FallWeek> reference, Parameters parameters) {
        this.parameters = parameters;
        this.reference = reference.stream()
                .filter(Objects::nonNull)
                .flatMap(week -> week.sides().stream())
                .filter(side -> side.exposure() > 0)
                .toList();
        this.recent = new ArrayList<>();
        boolean newest = false;
        for (int back = 0; back < recent.size(); back++) {
            FallWeek week = recent.get(back);
            if (week != null && isUsable(week)) {
                newest |= back == 0;
                this.recent.add(week.sides());
            }
        }
        this.isNewestUsable = newest;
    }

    /** Both sides judged, checking at least a quarter of what they did before, and no control begun or ended. */
    private boolean isUsable(FallWeek week) {
        return !week.intervention()
                && week.sides().size() == SIDES
                && week.sides().stream()
                        .allMatch(side -> side.judged()
                                && side.exposure()
                                        >= parameters.verdict().minExposureShare() * meanExposure(side.state()));
    }

    Sight sight() {
        if (!isNewestUsable || recent.size() < parameters.verdict().leastReportedWeeks()) {
            return Sight.UNKNOWN;
        }
        return isFallen() ? Sight.SHOWS : Sight.SHOWS_NOT;
    }

    private boolean isFallen() {
        double probability = parameters.fall().probability();
        return probabilityBelow(sides(), false) >= probability
                && probabilityBelow(sides(), true) >= probability
                && states().allMatch(state -> 1 - probabilityBelow(sidesOf(state), 1, false)
                        < parameters.verdict().contradiction());
    }

    long observed() {
        return recent.stream()
                .flatMap(List::stream)
                .mapToLong(FallWeek.Side::observed)
                .sum();
    }

    double expected() {
        return expected(sides(), false);
    }

    double probability() {
        return probabilityBelow(sides(), false);
    }

    /** Checks a week of both sides against those of the weeks before, each side by itself; the mean of the two ratios. */
    double exposureChange() {
        return states().mapToDouble(state -> sidesOf(state).stream()
                                .mapToLong(FallWeek.Side::exposure)
                                .average()
                                .orElse(Double.NaN)
                        / meanExposure(state))
                .average()
                .orElse(Double.NaN);
    }

    private Stream<String> states() {
        return sides().stream().map(FallWeek.Side::state).distinct();
    }

    private List<FallWeek.Side> sides() {
        return recent.stream().flatMap(List::stream).toList();
    }

    private List<FallWeek.Side> sidesOf(String state) {
        return sides().stream().filter(side -> side.state().equals(state)).toList();
    }

    private double probabilityBelow(List<FallWeek.Side> sides, boolean dampened) {
        return probabilityBelow(sides, parameters.fall().ratio(), dampened);
    }

    private double probabilityBelow(List<FallWeek.Side> sides, double ratio, boolean dampened) {
        double observed = sides.stream().mapToLong(FallWeek.Side::observed).sum();
        double dispersion =
                sides.stream().mapToDouble(FallWeek.Side::dispersion).max().orElse(1);
        return 1 - BEFORE.after(observed, expected(sides, dampened), dispersion).probabilityAbove(ratio);
    }

    /**
     * @param dampened with checks counted to a power below one: more checks need not find more (methods 3, condition 3)
     */
    private double expected(List<FallWeek.Side> sides, boolean dampened) {
        double exponent = dampened ? parameters.verdict().dampening() - 1 : 0;
        return sides.stream()
                .mapToDouble(side ->
                        side.expected() * StrictMath.pow(side.exposure() / meanExposure(side.state()), exponent))
                .sum();
    }

    private double meanExposure(String state) {
        return reference.stream()
                .filter(side -> side.state().equals(state))
                .mapToLong(FallWeek.Side::exposure)
                .average()
                .orElse(Double.NaN);
    }
}
