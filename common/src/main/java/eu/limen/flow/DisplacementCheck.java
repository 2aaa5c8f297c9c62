package eu.limen.flow;

import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.model.Threat;

/**
 * What the weeks say of a possible displacement that the days have shown (methods 4).
 *
 * @param xSection section of X, from which a movement may have moved away
 * @param ySection section of Y, to which it may have moved
 * @param onsetDay first day on which X was low, epoch day
 * @param tick epoch milliseconds
 * @param finding of the first look that confirms it; else of the last look made
 * @param fallLevel probability asked of the fall
 * @param riseLevel probability asked of the rise
 */
public record DisplacementCheck(
        String xSection,
        String xDirection,
        String ySection,
        String yDirection,
        Threat threat,
        long onsetDay,
        long tick,
        DisplacementFinding finding,
        double fallLevel,
        double riseLevel) {}
