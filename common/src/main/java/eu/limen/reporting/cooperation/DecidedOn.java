package eu.limen.reporting.cooperation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a decision of people is about, as the id of the result says (contract section 2). Pure. */
final class DecidedOn {

    private static final String ALERT = "A|";

    static final String ALERT_KIND = "ALERT";

    private DecidedOn() {}

    /** The sections of a result: of an alert those that it names, of any other the second part of its id. */
    static Collection<String> sections(String resultId, Map<String, RecordedActs.Sent> alerts) {
        if (resultId.startsWith(ALERT)) {
            RecordedActs.Sent alert = alerts.get(resultId);
            return alert == null ? List.of() : alert.sections();
        }
        String[] parts = resultId.split("\\|", -1);
        return parts.length > 1 ? List.of(parts[1]) : List.of();
    }

    /** Which kind of result it is: {@code INDICATOR}, {@code VERDICT}, {@code SITUATION} or {@code ALERT}. */
    static String kind(String resultId) {
        return switch (resultId.substring(0, Math.min(2, resultId.length()))) {
            case "I|" -> "INDICATOR";
            case "V|" -> "VERDICT";
            case "S|" -> "SITUATION";
            default -> ALERT_KIND;
        };
    }

    /** The ISO week of an indicator or a verdict, the last part of its id; empty for any other. */
    static String week(String resultId) {
        return resultId.startsWith("I|") || resultId.startsWith("V|")
                ? resultId.substring(resultId.lastIndexOf('|') + 1)
                : "";
    }
}
