package eu.limen.recompute;

import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;

/** Hears what the recomputation comes to, every revision, in the order of ticks. */
public interface Results {

    default void situation(Situation situation) {}

    default void indicator(Indicator indicator) {}

    default void alert(Alert alert) {}

    /**
     * All of a tick has been said.
     *
     * @param tick epoch milliseconds
     * @param knowledge what is known now; to be read at once
     */
    default void tickIsOver(long tick, Knowledge knowledge) {}
}
