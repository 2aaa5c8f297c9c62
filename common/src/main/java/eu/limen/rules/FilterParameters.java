package eu.limen.rules;

import java.io.Serializable;

/**
 * The Poisson-Gamma filter of one grain (methods 2.1); a window is a day or an ISO week.
 *
 * @param discount information on the level that one window keeps; methods 2.1
 * @param guardWindows windows that wait before they are absorbed, so that late counts still find them open; methods 2.1
 * @param winsorZ a window enters at most this many standard deviations above its expectation; methods 2.1
 * @param dispersionStart dispersion assumed before there is data (phi0); methods 2.1
 * @param dispersionStartWeight weight of that assumption, in windows; methods 2.1
 * @param dispersionMemory what one window keeps of the dispersion's sums; methods 2.1
 * @param acceptAfterWindows windows in a row beyond the bound on the same side after which the level is accepted; contract section 2
 * @param shapeStart shape of the prior of a level that nothing is known of (a0); methods 1.2
 */
public record FilterParameters(
        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per window")
        double discount,

        @Bounds(min = 0, max = 8, unit = "windows") int guardWindows,

        @Bounds(min = 1, max = 10, unit = "standard deviations")
        double winsorZ,

        @Bounds(min = 1, max = 20, unit = "ratio of variance to mean")
        double dispersionStart,

        @Bounds(min = 0, max = 200, unit = "windows") double dispersionStartWeight,

        @Bounds(min = 0.5, max = 0.9999, unit = "share kept per window")
        double dispersionMemory,

        @Bounds(min = 2, max = 28, unit = "windows") int acceptAfterWindows,
        @Bounds(min = 0.01, max = 20, unit = "events") double shapeStart)
        implements Serializable {}
