package eu.limen.deadlines;

import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.SectionInput;
import eu.limen.patterns.Addressees;
import java.util.List;

/**
 * What the watch over a state's dates learns at a tick: a decision of that state that came to hold on a section, changed or went.
 *
 * @param state the state that decided, or may have decided what went
 * @param tick epoch milliseconds
 */
public record DeadlineInput(String state, String section, long tick, FactChange fact) {

    /** To whom a section's change says something: measures to the state that decided; what went to both states, since it no longer says whose it was. */
    public static List<DeadlineInput> of(SectionInput change) {
        FactChange news = change.fact();
        if (news == null) {
            return List.of();
        }
        Fact fact = news.fact();
        if (fact == null) {
            return Addressees.statesOf(change.section()).stream()
                    .map(state -> new DeadlineInput(state, change.section(), change.tick(), news))
                    .toList();
        }
        if (fact.measure() == null) {
            return List.of();
        }
        String state = fact.measure().header().reportingState();
        return List.of(new DeadlineInput(state, change.section(), change.tick(), news));
    }
}
