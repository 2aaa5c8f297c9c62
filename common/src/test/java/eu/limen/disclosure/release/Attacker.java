package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who lays all vintages of a table side by side, writes down every sum, and calculates between what and what each hidden count lies. Knows the rules of
 * suppression and rounding and all that was published; shares no code with what defends the table.
 */
final class Attacker {

    /** What rounding to five leaves open. */
    private static final long ROUNDED_BY = 2;

    private static final long LEAST_LARGE = 10;
    private static final long MOST_SMALL = 9;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Map<String, Variable>> counts = new ArrayList<>();
    private final List<Map<String, ReleasedFigure>> releases = new ArrayList<>();
    private final List<Relation> relations;

    /** From where to where a count can be. */
    record Range(double least, double most) {

        boolean isExact() {
            return least == most;
        }
    }

    Attacker(List<Relation> relations) {
        this.relations = relations;
    }

    /**
     * Reads the next vintage.
     *
     * @param knownExactly counts that the attacker has from elsewhere, or takes for known
     */
    Attacker with(Map<String, ReleasedFigure> released, Map<String, Long> knownExactly) {
        Map<String, Variable> vintage = new HashMap<>();
        released.forEach((key, figure) -> {
            Variable count = model.newVariable(counts.size() + " " + key);
            Long known = knownExactly.get(key);
            if (known != null) {
                count.level(known);
            } else {
                bound(count, key, figure);
            }
            vintage.put(key, count);
        });
        for (Relation relation : relations) {
            Expression sum = model.newExpression(counts.size() + " " + relation).level(0);
            sum.set(vintage.get(relation.total()), -1);
            relation.parts().forEach(part -> sum.set(vintage.get(part), 1));
        }
        releases.add(released);
        counts.add(vintage);
        released.forEach(this::link);
        return this;
    }

    private void bound(Variable count, String key, ReleasedFigure figure) {
        switch (figure.confidentiality()) {
            case PRIMARY -> count.lower(1).upper(MOST_SMALL);
            case SECONDARY -> count.lower(wasHidden(key) ? 0 : LEAST_LARGE);
            case FREE -> {
                long value = Optional.ofNullable(figure.value()).orElseThrow();
                if (value == 0) {
                    count.level(0);
                } else if (isUnchanged(key, figure)) {
                    count.lower(LEAST_LARGE);
                } else {
                    count.lower(Math.max(LEAST_LARGE, value - ROUNDED_BY)).upper(value + ROUNDED_BY);
                }
            }
        }
    }

    private boolean wasHidden(String key) {
        return releases.stream()
                .anyMatch(release -> Published.figure(release, key).isHidden());
    }

    private boolean isUnchanged(String key, ReleasedFigure figure) {
        return !releases.isEmpty() && figure.equals(Published.figure(releases.get(releases.size() - 1), key));
    }

    /** A figure that did not change stands for a count within 9 of the one behind it when it was new. */
    private void link(String key, ReleasedFigure figure) {
        int now = counts.size() - 1;
        int first = now;
        while (!figure.isHidden() && first > 0 && figure.equals(Published.figure(releases.get(first - 1), key))) {
            first--;
        }
        if (first < now) {
            model.newExpression("link " + now + " " + key)
                    .lower(-MOST_SMALL)
                    .upper(MOST_SMALL)
                    .set(counts.get(now).get(key), 1)
                    .set(counts.get(first).get(key), -1);
        }
    }

    /** From now on uses that counts are whole, too. */
    Attacker countingWhole() {
        counts.forEach(vintage -> vintage.values().forEach(count -> count.integer(true)));
        return this;
    }

    Range range(String key) {
        return range(counts.size() - 1, key);
    }

    /** By linear programming over all vintages at once; infinite where nothing bounds the count. */
    Range range(int vintage, String key) {
        Variable count = Objects.requireNonNull(counts.get(vintage).get(key));
        count.weight(1);
        var least = model.minimise();
        var most = model.maximise();
        count.weight(null);
        if (!least.getState().isFeasible()) {
            throw new IllegalStateException(key + ": what the attacker believes contradicts itself");
        }
        return new Range(
                thousandths(least.getValue()),
                most.getState().isOptimal() ? thousandths(most.getValue()) : Double.POSITIVE_INFINITY);
    }

    private static double thousandths(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
