package eu.limen.evaluation;

/** The largest relative difference between what was computed and what a table says. */
final class Agreement {

    /** Double precision cannot hold smaller values with all their digits. */
    private static final double SMALLEST = 1e-300;

    private double largest;

    /** Compares one more value; a value that is not a number, or not a number where it should be one, differs beyond all bounds. */
    void compare(double computed, double expected) {
        double difference = Math.abs(computed - expected) / Math.max(Math.abs(expected), SMALLEST);
        largest = Math.max(largest, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
    }

    double largest() {
        return largest;
    }
}
