package eu.limen.console.shown;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Points of the parts of a score as whole numbers that add up to the rounded score: those with the largest rest are rounded up. Pure. */
final class WholePoints {

    private WholePoints() {}

    /** In the order of the parts; each differs from its points by less than one. */
    static List<Long> of(List<Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        long floors = parts.stream().mapToLong(WholePoints::floor).sum();
        long missing = Math.round(sum) - floors;
        List<Integer> byRest = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> floor(parts.get(i)) - parts.get(i)))
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> floor(parts.get(i)) + (byRest.indexOf(i) < missing ? 1 : 0))
                .toList();
    }

    private static long floor(double points) {
        return (long) Math.floor(points);
    }
}
