package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The cheapest way to move one cell while all sums hold, as a linear programme: each cell i moves up by u(i) or down by d(i) within its latitude; in every sum the
 * signed moves add up to zero; sum of price(i) (u(i) + d(i)) is least. What has to be hidden is then what moves (the heuristic of Kelly, Golden and Assad, 1992).
 */
final class CheapestMove {

    /** Below this a cell does not move; programmes are solved to about 1e-9. */
    private static final double STILL = 1e-7;

    private final Equations equations;
    private final Latitude latitude;

    CheapestMove(Equations equations, Latitude latitude) {
        this.equations = equations;
        this.latitude = latitude;
    }

    /**
     * Null if the cell cannot move that far among these cells.
     *
     * @param by up if above zero
     * @param among cells that may move
     */
    @Nullable
    Move of(int cell, double by, SortedSet<Integer> among) {
        if (!among.contains(cell)) {
            return null;
        }
        var programme = new Programme(among);
        programme.set(cell, by);
        Optimisation.Result result = programme.model.minimise();
        return result.getState().isFeasible() ? programme.move(result) : null;
    }

    /** How far the cell can move towards a goal, if every one of these cells may. */
    double furthest(int cell, double goal, SortedSet<Integer> among) {
        if (!among.contains(cell)) {
            return 0;
        }
        var programme = new Programme(among);
        return programme.furthest(cell, goal);
    }

    /** The two variables of a cell. */
    private record Steps(Variable up, Variable down) {

        void are(double by) {
            up.level(Math.max(0, by));
            down.level(Math.max(0, -by));
        }

        void cost(double price) {
            up.weight(price);
            down.weight(price);
        }
    }

    private final class Programme {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final SortedMap<Integer, Steps> steps = new TreeMap<>();

        Programme(SortedSet<Integer> among) {
            SortedSet<Integer> touched = new TreeSet<>();
            for (int cell : among) {
                var both =
                        new Steps(variable("u" + cell, latitude.up(cell)), variable("d" + cell, latitude.down(cell)));
                both.cost(latitude.price(cell));
                steps.put(cell, both);
                touched.addAll(equations.equationsOf(cell));
            }
            touched.forEach(this::holds);
        }

        private Variable variable(String name, double most) {
            Variable variable = model.newVariable(name).lower(0);
            return Double.isInfinite(most) ? variable : variable.upper(most);
        }

        private void holds(int equation) {
            Expression sum = model.newExpression("e" + equation).level(0);
            for (int member : equations.members(equation)) {
                Steps both = steps.get(member);
                if (both != null) {
                    int sign = equations.sign(equation, member);
                    sum.set(both.up(), sign).set(both.down(), -sign);
                }
            }
        }

        void set(int cell, double by) {
            steps(cell).are(by);
        }

        double furthest(int cell, double goal) {
            steps.values().forEach(both -> both.cost(0));
            steps(cell).are(0);
            Variable moving = goal > 0 ? steps(cell).up() : steps(cell).down();
            moving.level(null).lower(0).upper(Math.abs(goal)).weight(1);
            return Math.signum(goal) * model.maximise().getValue();
        }

        private Steps steps(int cell) {
            return Objects.requireNonNull(steps.get(cell));
        }

        Move move(Optimisation.Result result) {
            List<Integer> cells = new ArrayList<>();
            List<Double> moved = new ArrayList<>();
            steps.forEach((cell, both) -> {
                double by = value(result, both.up()) - value(result, both.down());
                if (Math.abs(by) > STILL) {
                    cells.add(cell);
                    moved.add(whole(by));
                }
            });
            return new Move(
                    cells.stream().mapToInt(Integer::intValue).toArray(),
                    moved.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private double value(Optimisation.Result result, Variable variable) {
            return result.doubleValue(model.indexOf(variable));
        }

        private double whole(double step) {
            return Math.abs(step - Math.rint(step)) < STILL ? Math.rint(step) : step;
        }
    }
}
