package eu.limen.model;

/** Identifiers of results (contract section 2): never made of anything that a correction can change. */
public final class ResultIds {

    private ResultIds() {}

    /** {@code S|section|threat|direction|day}. */
    public static String situation(String section, Threat threat, String direction, long epochDay) {
        return join("S", section, threat.name(), direction, IsoText.day(epochDay));
    }

    /** {@code I|section|week}. */
    public static String indicator(String section, String week) {
        return join("I", section, week);
    }

    /** {@code V|section|controllingState|lineage|week}. */
    public static String verdict(String section, String controllingState, String lineage, String week) {
        return join("V", section, controllingState, lineage, week);
    }

    /**
     * {@code A|pattern|key|threat|tick of NEW}.
     *
     * @param threat a threat's name, or {@code _T} where the pattern is about none in particular
     */
    public static String alert(PatternName pattern, String key, String threat, long tickMillis) {
        return join("A", pattern.name(), key, threat, IsoText.instant(tickMillis));
    }

    /** {@code G|table|cell|period|vintage}. */
    public static String aggregate(String table, String cell, String period, String vintage) {
        return join("G", table, cell, period, vintage);
    }

    /** {@code R|origin}. */
    public static String rejection(String origin) {
        return join("R", origin);
    }

    /** {@code B|kind|source|tick}. */
    public static String balance(String kind, String source, long tickMillis) {
        return join("B", kind, source, IsoText.instant(tickMillis));
    }

    private static String join(String... parts) {
        return String.join("|", parts);
    }
}
