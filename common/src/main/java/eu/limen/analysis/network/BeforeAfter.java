package eu.limen.analysis.network;

import eu.limen.analysis.Window;
import java.util.List;

/**
 * Sums of one side of one flow before and after an onset.
 *
 * @param countBefore findings in the windows before
 * @param exposureBefore checks in them
 * @param countAfter findings in the windows after
 * @param exposureAfter checks in them
 */
public record BeforeAfter(double countBefore, double exposureBefore, double countAfter, double exposureAfter) {

    /**
     * Sums of these windows; those without exposure say nothing.
     *
     * @param gamma how findings follow exposure: each window's is taken as mean (exposure / mean)^gamma, mean over the windows before (methods 3, gate 3)
     */
    public static BeforeAfter of(List<Window> before, List<Window> after, double gamma) {
        double usual = before.stream()
                .filter(Window::isExposed)
                .mapToDouble(Window::exposure)
                .average()
                .orElse(0);
        return new BeforeAfter(
                counts(before), exposures(before, usual, gamma), counts(after), exposures(after, usual, gamma));
    }

    /** Whether it was looked at both before and after. */
    public boolean isComparable() {
        return exposureBefore > 0 && exposureAfter > 0;
    }

    private static double counts(List<Window> windows) {
        return windows.stream()
                .filter(Window::isExposed)
                .mapToDouble(Window::count)
                .sum();
    }

    private static double exposures(List<Window> windows, double usual, double gamma) {
        return windows.stream()
                .filter(Window::isExposed)
                .mapToDouble(window -> gamma == 1 ? window.exposure() : dampened(window.exposure(), usual, gamma))
                .sum();
    }

    private static double dampened(double exposure, double usual, double gamma) {
        return usual > 0 ? usual * StrictMath.pow(exposure / usual, gamma) : 0;
    }
}
