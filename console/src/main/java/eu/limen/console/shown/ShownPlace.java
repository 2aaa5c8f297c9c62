package eu.limen.console.shown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rate of a week stands among those of the weeks before it.
 *
 * @param higherThan share of the earlier weeks that had a lower rate, in whole tens of per cent
 * @param weeks how many weeks there were
 */
public record ShownPlace(int higherThan, int weeks) {

    /** With fewer weeks a place would say nothing: half a year. */
    private static final int LEAST_WEEKS = 26;

    private static final int STEPS = 10;

    /**
     * The place of the first of some rates among the others; null where there are too few. A step down, so that nothing is said to be
     * higher than it is.
     */
    public static @Nullable ShownPlace of(List<Double> latestFirst) {
        if (latestFirst.size() <= LEAST_WEEKS) {
            return null;
        }
        double now = latestFirst.get(0);
        List<Double> earlier = latestFirst.subList(1, latestFirst.size());
        long lower = earlier.stream().filter(rate -> rate < now).count();
        return new ShownPlace((int) (lower * STEPS / earlier.size()) * (100 / STEPS), earlier.size());
    }
}
