package eu.limen.flow;

import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day's label as the patterns see it; one each time a situation is issued or revised.
 *
 * @param day epoch day
 * @param tick the tick at which it was issued, epoch milliseconds
 * @param open issued before its close because its count already exceeds its bound
 * @param entersCep true once per closed day, for an open day when issued, and for an open day's close only if its label changed
 * @param assessed whether it could be judged at all
 * @param fallen observed at most half of expected with a lower p-value of at most 0.005
 * @param expected 0 where nothing can be expected
 * @param pValue 1 where there is none
 * @param dataUntil last day with data per state, epoch day
 * @param measuresInForce ids of the decisions in force on the section on the day
 */
public record LabelledDay(
        String section,
        Threat threat,
        String direction,
        long day,
        long tick,
        Label label,
        boolean open,
        boolean entersCep,
        boolean assessed,
        boolean fallen,
        long observed,
        double expected,
        double pValue,
        @Nullable Double exposure,
        boolean bothSides,
        Map<String, Long> dataUntil,
        List<String> measuresInForce) {

    /** Whether the day is higher than was to be expected: HIGH or RISING. */
    public boolean up() {
        return label == Label.HIGH || label == Label.RISING;
    }
}
