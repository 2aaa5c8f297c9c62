package eu.limen.levels;

import eu.limen.flow.Showing;
import java.util.HashMap;
import java.util.Map;

/** The newest verdicts of a section, so that each can be compared with the one of the week before; bounded by the weeks that may still change. */
public final class VerdictBook {

    /** By controlling state, lineage and Monday. */
    public Map<String, KnownVerdict> verdicts = new HashMap<>();

    /** What was last said, by controlling state, lineage and Monday. */
    public Map<String, Showing> said = new HashMap<>();

    /** For the serialiser and for a section without verdicts. */
    public VerdictBook() {}
}
