package eu.limen.analysis;

/**
 * One week of one flow, both sides together, and the state after it; figures are NaN where no side can be judged.
 *
 * @param state after the week
 * @param assessable whether a side can be judged; the sums are those of the sides that can
 * @param observed count
 * @param expected count
 * @param variance of the count
 * @param pValue P(Y >= observed)
 * @param slowExpected count expected by the model that follows slowly
 * @param cusum sum of log likelihood ratios with this week, before it is set back
 * @param sudden whether the week is improbably high
 * @param sustained whether the sum has reached its limit
 * @param alarm whether either holds and there were counts enough
 */
public record PairStep(
        PairState state,
        boolean assessable,
        double observed,
        double expected,
        double variance,
        double pValue,
        double slowExpected,
        double cusum,
        boolean sudden,
        boolean sustained,
        boolean alarm) {

    /** The severity: -log10 of the p-value (methods 2.3). */
    public double severity() {
        return -StrictMath.log10(pValue);
    }
}
