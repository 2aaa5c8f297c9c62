package eu.limen.levels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing counted within one mode of transport, with the sides that can be judged and what their own rates before lead to expect. */
final class Compared {

    private final Counted counted;
    private final List<ModeSide> sides;
    private final Map<ModeSide, Prediction> judged = new LinkedHashMap<>();

    Compared(Counted counted, List<ModeSide> sides) {
        this.counted = counted;
        this.sides = sides;
    }

    Counted counted() {
        return counted;
    }

    List<ModeSide> sides() {
        return sides;
    }

    /** The sides that can be judged, by state. */
    Map<ModeSide, Prediction> judged() {
        return judged;
    }

    void judge(ModeSide side, Prediction prediction) {
        judged.put(side, prediction);
    }

    boolean isEverCounted() {
        return sides.stream().anyMatch(side -> side.eventsBefore() + side.events() > 0);
    }

    boolean isJudged() {
        return !judged.isEmpty();
    }

    /** Whether every side that has checked this mode can be judged: one that says nothing now is not quiet. */
    boolean isJudgedOnEverySide() {
        return isJudged()
                && sides.stream()
                        .filter(side -> side.exposureBefore() > 0 || side.exposure() > 0)
                        .allMatch(judged::containsKey);
    }

    double events() {
        return judged.keySet().stream().mapToDouble(ModeSide::events).sum();
    }

    /** Of the sides together: their own expectations and variances added, raw exposures never. */
    Prediction prediction() {
        return judged.values().stream().reduce(Prediction.NOTHING, Prediction::plus);
    }

    double newestEvents() {
        return judged.keySet().stream()
                .mapToDouble(side -> side.newest().count())
                .sum();
    }

    /** What was to be expected of the newest week at its own exposure. */
    double newestExpected() {
        return judged.entrySet().stream()
                .mapToDouble(each -> each.getValue().mean()
                        * each.getKey().newest().exposure()
                        / each.getKey().exposure())
                .sum();
    }

    double exposureChange() {
        return judged.keySet().stream()
                .mapToDouble(ModeSide::exposureChange)
                .average()
                .orElse(1);
    }
}
