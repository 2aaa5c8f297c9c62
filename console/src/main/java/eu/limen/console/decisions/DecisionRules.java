package eu.limen.console.decisions;

import eu.limen.model.DecisionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a decision can be recorded: by whom, on what, and with its reasons. Pure. */
public final class DecisionRules {

    /** As many as a record of the topic holds. */
    private static final int MOST_CRITERIA = 40;

    private DecisionRules() {}

    /** Everything that stands against it; nothing if it can be recorded. */
    public static List<String> problems(
            DecidableResult result, String state, DecisionCode decision, List<String> criteria) {
        List<String> problems = new ArrayList<>();
        if (!result.deciders().contains(state)) {
            problems.add("state: does not decide on this (expected: "
                    + String.join(" or ", new TreeSet<>(result.deciders())) + ")");
        }
        if (!result.decisions().contains(decision)) {
            problems.add("decision: " + decision + " is not given on a verdict (expected: FOLLOWED or NOT_FOLLOWED;"
                    + " CONFIRMED and DISSENT are given on the indicator)");
        }
        if (criteria.isEmpty() && saysNo(decision)) {
            problems.add("criteria: none (expected: at least one, for a " + decision + " says why)");
        }
        if (criteria.size() > MOST_CRITERIA || new HashSet<>(criteria).size() < criteria.size()) {
            problems.add("criteria: too many (expected: each once, at most " + MOST_CRITERIA + ")");
        }
        if (!known(result).containsAll(criteria)) {
            problems.add("criteria: some are not known (expected: of " + String.join(", ", known(result)) + ")");
        }
        return problems;
    }

    private static boolean saysNo(DecisionCode decision) {
        return switch (decision) {
            case NOT_FOLLOWED, DISSENT -> true;
            case FOLLOWED, CONFIRMED -> false;
        };
    }

    private static Set<String> known(DecidableResult result) {
        Set<String> codes = new TreeSet<>(result.conditions());
        Arrays.stream(Criterion.values()).map(Enum::name).forEach(codes::add);
        return codes;
    }
}
