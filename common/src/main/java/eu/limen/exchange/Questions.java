package eu.limen.exchange;

import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever attaches the form may ask the other side: things that counts cannot say. */
final class Questions {

    private static final String SAME_SEEN = "Do you see the same on your side, and since when?";

    private Questions() {}

    /** Questions about a pattern; of an indicator where there is none. */
    static List<String> about(@Nullable PatternName pattern) {
        List<String> questions = new ArrayList<>();
        questions.add(SAME_SEEN);
        questions.addAll(pattern == null ? ofAWeek() : ofA(pattern));
        return List.copyOf(questions);
    }

    private static List<String> ofAWeek() {
        return List.of("Is a change in your checks, your roster or your reporting behind it?");
    }

    private static List<String> ofA(PatternName pattern) {
        return switch (pattern) {
            case SURGE, TREND_RISE, NETWORK_RISE, SAME_THREAT_IN_MANY_STATES ->
                List.of(
                        "Is an operation, an event, or a change in checks or reporting behind it?",
                        "Would a joint patrol or a targeted joint operation help, and where?");
            case DE_ESCALATION ->
                List.of(
                        "Has something moved elsewhere, or has the way of acting changed?",
                        "Is a change in checks or reporting behind it?");
            case DISPLACEMENT, ROUTE_WAVE ->
                List.of(
                        "Have measures begun or ended on a section that the movement may have left?",
                        "What do the sections next along the way see?");
            case MODUS_OPERANDI_SHIFT, DOCUMENT_FRAUD_CLUSTER, ARMS_OR_DRUGS_IN_VEHICLES ->
                List.of(
                        "Have you met this way of acting, and what helps to recognise it?",
                        "Is a case open that this belongs to? (Answer by your own channel; it does not belong here.)");
            case PING_PONG -> List.of("How can the two states make sure that nobody is passed back and forth?");
            case SILENT_SOURCE, EQUIVALENCE_DRIFT, CAPACITY, VERDICT_CHANGED, DEADLINE, RULES_REFUSED -> List.of();
        };
    }
}
