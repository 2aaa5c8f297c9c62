package eu.limen.analysis;

/**
 * One window of one series, judged by what was known of the series before it.
 *
 * @param window what was reported
 * @param forecast made before the window was seen
 * @param reportedWindows reported so far, this one included
 * @param learning whether the series had too few exposed windows to be assessed when this one came
 * @param recent rate of the newest windows, this one included
 * @param reference rate of the windows before them
 * @param comparable whether both of these periods hold exposure
 * @param levelAccepted whether this window completes a run that is now taken as the new level
 */
public record Assessment(
        Window window,
        Forecast forecast,
        int reportedWindows,
        boolean learning,
        GammaRate recent,
        GammaRate reference,
        boolean comparable,
        boolean levelAccepted) {

    /** Whether the window can be judged by its forecast. */
    public boolean isAssessable() {
        return window.isExposed() && !learning;
    }

    /** P(Y >= observed). */
    public double upperTail() {
        return forecast.upperTail(window.count());
    }

    /** P(Y <= observed). */
    public double lowerTail() {
        return forecast.lowerTail(window.count());
    }

    /** How the newest windows compare with those before. */
    public RateRatio change() {
        return new RateRatio(recent, reference);
    }
}
