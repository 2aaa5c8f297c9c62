package eu.limen.assessment;

import eu.limen.flow.Fact;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import java.util.HashMap;
import java.util.Map;

/** All that the assessment of a section keeps; bounded. Weeks are keyed by their Monday as epoch day. */
public final class AssessmentBook {

    /** Nothing has been assessed or changed yet. */
    public static final long NONE = Long.MIN_VALUE;

    /** Measures and statements, by the report they come from. */
    public Map<String, Fact> facts = new HashMap<>();

    public Map<Long, SectionWeek> weeks = new HashMap<>();

    /** What the weekly models make of the newest weeks. */
    public Map<Long, SectionTrend> trends = new HashMap<>();

    /** What the other sections say of the newest weeks, by {@code Monday|THREAT}. */
    public Map<String, NetworkWeek> network = new HashMap<>();

    /** What the states said of the newest weeks, by {@code Monday|STATE}: the last word of each. */
    public Map<String, StateWord> words = new HashMap<>();

    /** Episodes that touch the section, by pattern, sections, threat and onset. */
    public Map<String, Sighting> sightings = new HashMap<>();

    /** What the fold remembered after a week, for the weeks that may still change. */
    public Map<Long, AssessmentState> states = new HashMap<>();

    /** What was last said of a week. */
    public Map<Long, IssuedWeek> issued = new HashMap<>();

    /** First week that something learnt since the last tick may change. */
    public long changedFrom = Long.MAX_VALUE;

    /** Last week that was assessed. */
    public long assessedThrough = NONE;

    /** For the serialiser and for a section that nothing is known of. */
    public AssessmentBook() {}
}
