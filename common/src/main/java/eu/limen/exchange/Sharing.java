package eu.limen.exchange;

import eu.limen.model.AlertFamily;
import eu.limen.model.PatternName;

/**
 * Whether and as what an alert of a pattern leaves the two states.
 *
 * @param europol whether it is also for Europol
 * @param why in a sentence
 */
public record Sharing(ReportKind kind, boolean europol, String why) {

    private static final Sharing RISE =
            new Sharing(ReportKind.TREND_WARNING, true, "The observed values have changed abnormally.");
    private static final Sharing PATTERN =
            new Sharing(ReportKind.PATTERN_REPORT, true, "A pattern of movement or crime was detected.");
    private static final Sharing OWN_QUALITY =
            new Sharing(ReportKind.NOT_SHARED, false, "It is about Limen's own data or rules, not about the border.");
    private static final Sharing OWN_MEASURE = new Sharing(
            ReportKind.NOT_SHARED, false, "It is about how a measure is carried out: for the two states to talk over.");
    private static final Sharing QUIET =
            new Sharing(ReportKind.NOT_SHARED, false, "Nothing in the week has changed abnormally.");

    /** The decision for each pattern of the catalogue. */
    public static Sharing of(PatternName pattern) {
        return switch (pattern) {
            case SURGE, TREND_RISE, NETWORK_RISE -> RISE;
            case DE_ESCALATION ->
                new Sharing(
                        ReportKind.TREND_WARNING,
                        true,
                        "The observed values have changed abnormally: they have fallen for weeks.");
            case DISPLACEMENT, ROUTE_WAVE, SAME_THREAT_IN_MANY_STATES -> PATTERN;
            case MODUS_OPERANDI_SHIFT, DOCUMENT_FRAUD_CLUSTER, ARMS_OR_DRUGS_IN_VEHICLES ->
                new Sharing(ReportKind.PATTERN_REPORT, true, "A way of acting was detected.");
            case PING_PONG ->
                new Sharing(
                        ReportKind.PATTERN_REPORT,
                        false,
                        "A pattern of unauthorised movement; transfers are acts of authorities, no matter for Europol.");
            case EQUIVALENCE_DRIFT, CAPACITY -> OWN_MEASURE;
            case VERDICT_CHANGED ->
                new Sharing(
                        ReportKind.NOT_SHARED, false, "It is advice on a measure: for the two states to decide on.");
            case DEADLINE -> new Sharing(ReportKind.NOT_SHARED, false, "It is a date in the law, not a threat.");
            case SILENT_SOURCE, RULES_REFUSED -> OWN_QUALITY;
        };
    }

    /** The same, of an alert's family as well: some families never leave, whatever their pattern. */
    public static Sharing of(PatternName pattern, AlertFamily family) {
        return switch (family) {
            case PATTERN, TREND -> of(pattern);
            case PROPORTIONALITY -> OWN_MEASURE;
            case DATA_QUALITY -> OWN_QUALITY;
            case DEADLINE -> of(PatternName.DEADLINE);
        };
    }

    /** Of an indicator: only an abnormal change is reported. */
    static Sharing ofIndicator(boolean abnormal) {
        return abnormal ? RISE : QUIET;
    }
}
