package eu.limen.trend;

import eu.limen.flow.Fact;
import eu.limen.flow.SectionWeek;
import java.util.HashMap;
import java.util.Map;

/**
 * All that the weekly models of a section keep; bounded. The state is kept twice: as it stood before the weeks that may still change, from
 * where a correction folds again, and as it stands now. Weeks are keyed by their Monday as epoch day.
 */
public final class TrendBook {

    /** Measures and statements, by the report they come from. */
    public Map<String, Fact> facts = new HashMap<>();

    public Map<Long, SectionWeek> weeks = new HashMap<>();
    public TrendState base = TrendState.none();
    public TrendState head = TrendState.none();

    /** Fingerprint of what was last said of a week. */
    public Map<Long, Long> issued = new HashMap<>();

    /** First week that something learnt since the last tick may change. */
    public long changedFrom = Long.MAX_VALUE;

    /** For the serialiser and for a section that nothing is known of. */
    public TrendBook() {}
}
