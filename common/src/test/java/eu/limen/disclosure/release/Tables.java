package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables to publish and to attack: every crossing of some dimensions with all their totals. */
final class Tables {

    private Tables() {}

    /** Codes of one dimension: those without parts, and sums of others; parts come before their sums. */
    record Dimension(List<String> leaves, List<Relation> sums) {

        static Dimension of(String name, int size) {
            List<String> leaves =
                    IntStream.range(0, size).mapToObj(at -> name + at).toList();
            return new Dimension(leaves, List.of(new Relation("all " + name, leaves)));
        }

        /** Two quarters of a short year, which is the sum of its quarters and of its months. */
        static Dimension time() {
            List<String> months = List.of("01", "02", "03", "04", "05", "06");
            return new Dimension(
                    months,
                    List.of(
                            new Relation("Q1", months.subList(0, 3)),
                            new Relation("Q2", months.subList(3, 6)),
                            new Relation("year", List.of("Q1", "Q2")),
                            new Relation("year", months)));
        }
    }

    /** How counts are drawn. */
    enum Kind {
        SPARSE(50, 80),
        MIXED(10, 40),
        DENSE(2, 10),
        ALL_SMALL(10, 100);

        private final int zeroPercent;
        private final int smallPercent;

        Kind(int zeroPercent, int smallPercent) {
            this.zeroPercent = zeroPercent;
            this.smallPercent = smallPercent;
        }

        long draw(Random random) {
            int percent = random.nextInt(100);
            if (percent < zeroPercent) {
                return 0;
            }
            return percent < smallPercent ? 1 + random.nextInt(9) : 10 + random.nextInt(60);
        }
    }

    static Figures random(long seed, Kind kind, Dimension... dimensions) {
        var random = new Random(seed);
        Map<String, Long> inner = new HashMap<>();
        keys(dimensions).forEach(key -> inner.put(key, kind.draw(random)));
        return of(inner, dimensions);
    }

    /** Keys of the inner cells, such as {@code s0|01}. */
    static List<String> keys(Dimension... dimensions) {
        List<String> keys = List.of("");
        for (Dimension dimension : dimensions) {
            keys = keys.stream()
                    .flatMap(key -> dimension.leaves().stream().map(leaf -> join(key, leaf)))
                    .toList();
        }
        return keys;
    }

    static Figures of(Map<String, Long> inner, Dimension... dimensions) {
        Map<String, Long> counts = new HashMap<>(inner);
        List<Relation> relations = new ArrayList<>();
        List<String> before = List.of("");
        for (int at = 0; at < dimensions.length; at++) {
            List<String> after =
                    keys(List.of(dimensions).subList(at + 1, dimensions.length).toArray(Dimension[]::new));
            List<String> codes = new ArrayList<>(dimensions[at].leaves());
            for (Relation sum : dimensions[at].sums()) {
                if (!codes.contains(sum.total())) {
                    codes.add(sum.total());
                }
                for (String left : before) {
                    for (String right : after) {
                        Relation relation = across(sum, left, right);
                        long total =
                                relation.parts().stream().mapToLong(counts::get).sum();
                        counts.put(relation.total(), total);
                    }
                }
            }
            before = before.stream()
                    .flatMap(left -> codes.stream().map(code -> join(left, code)))
                    .toList();
        }
        for (int at = 0; at < dimensions.length; at++) {
            for (Relation sum : dimensions[at].sums()) {
                for (String left : codes(List.of(dimensions).subList(0, at))) {
                    for (String right : codes(List.of(dimensions).subList(at + 1, dimensions.length))) {
                        relations.add(across(sum, left, right));
                    }
                }
            }
        }
        return new Figures(counts, relations);
    }

    private static List<String> codes(List<Dimension> dimensions) {
        return keys(dimensions.stream()
                .map(dimension -> {
                    List<String> all = new ArrayList<>(dimension.leaves());
                    dimension.sums().stream().map(Relation::total).distinct().forEach(all::add);
                    return new Dimension(all, List.of());
                })
                .toArray(Dimension[]::new));
    }

    private static Relation across(Relation sum, String left, String right) {
        return new Relation(
                join(join(left, sum.total()), right),
                sum.parts().stream().map(part -> join(join(left, part), right)).toList());
    }

    private static String join(String left, String right) {
        return left.isEmpty() || right.isEmpty() ? left + right : left + "|" + right;
    }
}
