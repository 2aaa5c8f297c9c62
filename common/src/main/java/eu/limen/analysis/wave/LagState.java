package eu.limen.analysis.wave;

/**
 * What is remembered of two adjacent sections' residuals.
 *
 * @param forward weighted sums of products, the first section's residual leading by 0, 1, ... windows
 * @param backward the same with the second section's leading
 * @param firstSquares weighted sum of the first section's squared residuals
 * @param secondSquares the second section's
 * @param firstRecent the first section's last residuals, the newest first; 0 where there was none
 * @param secondRecent the second section's
 */
public record LagState(
        double[] forward,
        double[] backward,
        double firstSquares,
        double secondSquares,
        double[] firstRecent,
        double[] secondRecent) {}
