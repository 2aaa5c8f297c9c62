package eu.limen.levels;

import java.util.HashMap;
import java.util.Map;

/** All that the patterns of levels keep of a section; bounded. Weeks are keyed by their Monday as epoch day. */
public final class LevelBook {

    public Map<Long, LevelWeek> weeks = new HashMap<>();

    /** Fingerprint of what was last said of a week, by {@code Monday|pattern|key|threat}. */
    public Map<String, Long> said = new HashMap<>();

    /** First week that something learnt since the last tick may change. */
    public long changedFrom = Long.MAX_VALUE;

    /** For the serialiser and for a section that nothing is known of. */
    public LevelBook() {}
}
