package eu.limen.flow;

import eu.limen.model.Basis;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A closed ISO week of one threat in one direction on one section, as the network and the weekly alarms see it.
 *
 * @param mondayDay its Monday, epoch day
 * @param tick epoch milliseconds
 * @param basis null where nobody promises or reports the flow
 * @param sides those with exposure
 * @param judged whether any side could be judged
 * @param observed findings of the sides that could be judged
 * @param expected what was to be expected of them; 0 where nothing can be expected
 * @param pValue probability of at least as many; 1 where nothing can be expected
 * @param sudden whether the week alone is far above its expectation
 * @param sustained whether a lasting rise has added up
 * @param alarm whether either holds and there were events enough
 * @param intervention whether a control began or ended in this direction: then the week raises no alarm
 * @param measuresChanged whether one began or ended on the section, in any direction
 * @param measuresInForce ids of the decisions in force on the section on its last day
 * @param dataUntil last day with data per state up to the end of the week, epoch day
 */
public record FlowWeek(
        String section,
        Threat threat,
        String direction,
        long mondayDay,
        long tick,
        @Nullable Basis basis,
        List<Side> sides,
        boolean judged,
        long observed,
        double expected,
        double pValue,
        boolean sudden,
        boolean sustained,
        boolean alarm,
        boolean intervention,
        boolean measuresChanged,
        List<String> measuresInForce,
        Map<String, Long> dataUntil) {

    /**
     * One side's count.
     *
     * @param state the reporting state
     * @param exposure persons checked, or reported slots where nobody checks; above 0
     * @param judged whether its own past says what was to be expected
     */
    public record Side(String state, long observed, long exposure, boolean judged) {}
}
