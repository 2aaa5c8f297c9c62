package eu.limen.situation;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.FilterState;

/**
 * What one side contributed to a day, and what its own past led to expect.
 *
 * @param state the reporting state
 * @param reported whether its day counts as reported
 * @param observed findings
 * @param exposure persons checked; meaningless where only counts are known
 * @param slotsReported slots that came, of all kinds that the flow is counted by
 * @param slotsPromised slots that the roster promises
 * @param taken whether the side takes part in the sums
 * @param assessment the day by its own past
 * @param model the model before the day
 */
public record SideGrounds(
        String state,
        boolean reported,
        long observed,
        long exposure,
        int slotsReported,
        int slotsPromised,
        boolean taken,
        Assessment assessment,
        FilterState model) {}
