package eu.limen.chaos;

import java.util.List;

/**
 * One thing that is not as in the undisturbed replay.
 *
 * @param what the result's id and revision, or by what it is counted
 * @param details which fields, or how often; never what they hold
 */
record Difference(Output output, Sort sort, String what, List<String> details) {

    enum Sort {
        MISSING,
        EXTRA,
        CHANGED,
        DUPLICATED
    }

    Difference {
        details = List.copyOf(details);
    }

    @Override
    public String toString() {
        String told = output.word() + ": " + sort + ' ' + what;
        return details.isEmpty() ? told : told + " (" + String.join(", ", details) + ')';
    }
}
