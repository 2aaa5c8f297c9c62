package eu.limen.analysis;

/**
 * What a {@link LevelFold} remembers of a series.
 *
 * @param filter the model; meaningless before the first exposed window
 * @param learned the exposed windows of the learning period
 * @param beyond windows of the present run beyond the bound
 * @param beyondSide 1 above, -1 below, 0 no run
 * @param beyondSince index of the run's first window
 * @param accepted whether the newest window completed a run that is now taken as the new level
 */
public record LevelState(
        FilterState filter,
        LevelEvidence learned,
        LevelEvidence beyond,
        int beyondSide,
        long beyondSince,
        boolean accepted) {}
