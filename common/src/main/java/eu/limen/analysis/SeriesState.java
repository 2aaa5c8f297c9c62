package eu.limen.analysis;

import java.util.Arrays;

/**
 * Everything a {@link SeriesFold} remembers of a series; the arrays are never changed after construction.
 *
 * @param filter the model; meaningless before the first exposed window
 * @param reportedWindows reported so far, exposed or not
 * @param learned the exposed windows of the learning period
 * @param recent newest windows, oldest first, two numbers each: count, exposure times season factor
 * @param beyond windows of the present run beyond the bound
 * @param beyondSide 1 above, -1 below, 0 no run
 * @param beyondSince index of the run's first window
 */
public record SeriesState(
        FilterState filter,
        int reportedWindows,
        LevelEvidence learned,
        double[] recent,
        LevelEvidence beyond,
        int beyondSide,
        long beyondSince) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesState that
                && filter.equals(that.filter)
                && reportedWindows == that.reportedWindows
                && learned.equals(that.learned)
                && Arrays.equals(recent, that.recent)
                && beyond.equals(that.beyond)
                && beyondSide == that.beyondSide
                && beyondSince == that.beyondSince;
    }

    @Override
    public int hashCode() {
        return 31 * filter.hashCode() + Arrays.hashCode(recent);
    }
}
