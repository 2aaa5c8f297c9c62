package eu.limen.cli.backtest;

import eu.limen.backtest.WeekOfLevel;
import eu.limen.model.Level;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In how many weeks a section's level is another; otherwise: not assessed by one of the two. */
record LevelCounts(int higher, int lower, int otherwise) {

    private static final List<Level> LADDER = List.of(Level.LOW, Level.MEDIUM, Level.HIGH, Level.CRITICAL);

    static SortedMap<String, LevelCounts> of(List<WeekOfLevel> changed) {
        SortedMap<String, LevelCounts> counts = new TreeMap<>();
        changed.forEach(week -> counts.merge(week.section(), one(week), LevelCounts::plus));
        return counts;
    }

    private static LevelCounts one(WeekOfLevel week) {
        int before = rung(week.present());
        int after = rung(week.candidate());
        if (before < 0 || after < 0) {
            return new LevelCounts(0, 0, 1);
        }
        return after > before ? new LevelCounts(1, 0, 0) : new LevelCounts(0, 1, 0);
    }

    private static int rung(@Nullable Level level) {
        return level == null ? -1 : LADDER.indexOf(level);
    }

    private LevelCounts plus(LevelCounts other) {
        return new LevelCounts(higher + other.higher, lower + other.lower, otherwise + other.otherwise);
    }
}
