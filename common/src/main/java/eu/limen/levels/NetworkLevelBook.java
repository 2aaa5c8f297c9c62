package eu.limen.levels;

import eu.limen.flow.Fact;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.Showing;
import java.util.HashMap;
import java.util.Map;

/** What is kept of one threat to compare its sections week by week; bounded by the weeks that something learnt later may change. */
public final class NetworkLevelBook {

    /** By section, direction and Monday. */
    public Map<String, FlowWeek> weeks = new HashMap<>();

    /** Measures and statements that name the threat, by section and the report they come from. */
    public Map<String, Fact> facts = new HashMap<>();

    /** What was last said, by pattern and Monday. */
    public Map<String, Showing> said = new HashMap<>();

    /** First week that something learnt since the last tick may change, its Monday as epoch day. */
    public long changedFrom = Long.MAX_VALUE;

    /** Monday of the last week looked at, epoch day. */
    public long lookedThrough = Long.MIN_VALUE;

    /** For the serialiser and for a threat that nothing is known of. */
    public NetworkLevelBook() {}
}
