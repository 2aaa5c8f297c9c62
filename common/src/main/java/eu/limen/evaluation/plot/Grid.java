package eu.limen.evaluation.plot;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Values at which a curve is computed. */
final class Grid {

    private Grid() {}

    /** First, first + 1, ..., so many. */
    static double[] counting(int first, int size) {
        return IntStream.range(first, first + size).asDoubleStream().toArray();
    }

    /** So many values, both ends among them, equal ratios apart. */
    static double[] ratios(double from, double to, int size) {
        return IntStream.range(0, size)
                .mapToDouble(i -> from * StrictMath.pow(to / from, i / (size - 1.0)))
                .toArray();
    }

    static double[] of(double[] values, DoubleUnaryOperator function) {
        return DoubleStream.of(values).map(function).toArray();
    }
}
