package eu.limen.backtest;

import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.GeneratedBy;
import eu.limen.model.PatternName;
import eu.limen.model.ResultIds;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import eu.limen.model.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages of an episode of unauthorised movement from Poland to Germany. */
record AnEpisode(PatternName pattern, String onset, String known) {

    static final String SECTION = "DE-PL";
    static final String DIRECTION = "PL>DE";

    static AnEpisode surge(String onset, String known) {
        return new AnEpisode(PatternName.SURGE, onset, known);
    }

    AnEpisode of(PatternName another) {
        return new AnEpisode(another, onset, known);
    }

    /** Its messages: the first, and one a number of days later. */
    List<Alert> untilDays(int days, AlertStatus last) {
        List<Alert> messages = new ArrayList<>(List.of(message(0, AlertStatus.NEW)));
        messages.add(message(days, last));
        return messages;
    }

    private Alert message(int daysLater, AlertStatus status) {
        long detected = Instant.parse(known).toEpochMilli();
        return new Alert(
                ResultIds.alert(pattern, SECTION, Threat.UNAUTHORISED_MOVEMENT.name(), detected),
                status == AlertStatus.NEW ? 0 : 1,
                detected + daysLater * 86_400_000L,
                new GeneratedBy("test", "1", "1"),
                List.of(),
                AlertFamily.PATTERN,
                pattern,
                status + " on " + SECTION,
                List.of(SECTION),
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                DIRECTION,
                List.of(),
                status,
                Severity.MODERATE,
                Certainty.POSSIBLE,
                Urgency.EXPECTED,
                onset,
                detected,
                Map.of(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                detected,
                null,
                null,
                false,
                List.of());
    }
}
