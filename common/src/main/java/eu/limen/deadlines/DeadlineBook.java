package eu.limen.deadlines;

import eu.limen.flow.Showing;
import java.util.HashMap;
import java.util.Map;

/** What is kept of a state to tell of its dates: its decisions, each once, and the dates told of; bounded by the register. */
public final class DeadlineBook {

    /** The state's decisions, by the report they come from. */
    public Map<String, KnownDecision> decisions = new HashMap<>();

    /** What was last said of each date, by its key. */
    public Map<String, Showing> told = new HashMap<>();

    /** What was last said about whether it is closed, by its key. */
    public Map<String, Showing> closed = new HashMap<>();

    /** First local day on which a date may stand differently, epoch day, if nothing is learnt before; no later day is looked at in vain. */
    public long nextChangeDay = Long.MIN_VALUE;

    /** Version of the rules of the last look. */
    public String ruleSetVersion = "";

    /** For the serialiser and for a state that nothing is known of. */
    public DeadlineBook() {}
}
