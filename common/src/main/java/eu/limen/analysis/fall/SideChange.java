package eu.limen.analysis.fall;

import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;

/**
 * How one side's rate changed.
 *
 * @param ratio exact, as far as counts go
 * @param variance of the logarithm, for what counts do not know; 0 if there is nothing
 */
record SideChange(RateRatio ratio, double variance) {

    double probabilityBelow(double limit) {
        return variance == 0 ? ratio.probabilityBelow(limit) : log().probabilityBelow(limit);
    }

    double probabilityAbove(double limit) {
        return variance == 0 ? ratio.probabilityAbove(limit) : log().probabilityAbove(limit);
    }

    double median() {
        return variance == 0 ? ratio.quantile(0.5) : StrictMath.exp(log().mean());
    }

    LogChange log() {
        LogChange counted = LogChange.of(ratio);
        return new LogChange(counted.mean(), counted.variance() + variance);
    }
}
