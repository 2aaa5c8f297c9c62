package eu.limen.analysis;

import java.util.Arrays;

/**
 * Everything a {@link SeriesFold} remembers of a series; the arrays are never changed after construction.
 *
 * @param level followed by the model
 * @param reportedWindows reported so far, exposed or not
 * @param recent newest windows, oldest first, two numbers each: count, exposure times season factor
 */
public record SeriesState(LevelState level, int reportedWindows, double[] recent) {

    /** The model; meaningless before the first exposed window. */
    public FilterState filter() {
        return level.filter();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesState that
                && level.equals(that.level)
                && reportedWindows == that.reportedWindows
                && Arrays.equals(recent, that.recent);
    }

    @Override
    public int hashCode() {
        return 31 * level.hashCode() + Arrays.hashCode(recent);
    }
}
