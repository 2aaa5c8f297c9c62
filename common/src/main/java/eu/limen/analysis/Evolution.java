package eu.limen.analysis;

/** How unsure the coefficients of a {@link PoissonGammaFilter} become while nothing is seen (methods 2.1 and 6). */
final class Evolution {

    private final FilterParameters parameters;
    private final int dimension;

    Evolution(FilterParameters parameters) {
        this.parameters = parameters;
        this.dimension = parameters.dimension();
    }

    /** The covariance so many windows later, of which nothing has been absorbed yet. */
    double[] after(double[] covariance, int windows) {
        double[] next = covariance.clone();
        for (int window = 0; window < windows; window++) {
            next[0] = Math.min(next[0] / parameters.levelDiscount(), parameters.levelVarianceLimit());
            for (int i = 1; i < dimension; i++) {
                for (int j = 1; j < dimension; j++) {
                    next[i * dimension + j] /= parameters.seasonDiscount();
                }
            }
        }
        return next;
    }

    /**
     * The covariance so many windows ahead: each adds to the level what the first would add, as nothing is learned on the way;
     * {@code ahead(c, 1)} equals {@code after(c, 1)}.
     */
    double[] ahead(double[] covariance, int windows) {
        double[] next = covariance.clone();
        double growth = next[0] * (1 / parameters.levelDiscount() - 1);
        next[0] = Math.min(next[0] + windows * growth, parameters.levelVarianceLimit());
        double kept = StrictMath.pow(parameters.seasonDiscount(), windows);
        for (int i = 1; i < dimension; i++) {
            for (int j = 1; j < dimension; j++) {
                next[i * dimension + j] /= kept;
            }
        }
        return next;
    }
}
