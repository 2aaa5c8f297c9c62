package eu.limen.recompute;

import eu.limen.deadlines.DeadlineBook;
import eu.limen.deadlines.DeadlineInput;
import eu.limen.deadlines.Deadlines;
import eu.limen.flow.Showing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The dates that the law sets for each state's controls, watched day by day. */
final class DateWatching implements Judgement<DeadlineInput> {

    private final Premises premises;
    private final Consumer<Showing> said;
    private final Map<String, DeadlineBook> books = new HashMap<>();

    DateWatching(Premises premises, Consumer<Showing> said) {
        this.premises = premises;
        this.said = said;
    }

    @Override
    public long at(String state, List<DeadlineInput> inputs, long tick) {
        DeadlineBook book = books.computeIfAbsent(state, unused -> new DeadlineBook());
        inputs.forEach(input -> Deadlines.take(book, input));
        return new Deadlines(state, premises.sections(), premises.rules()).compute(book, tick, said);
    }
}
