package eu.limen.reporting.cooperation;

import eu.limen.flow.Tick;
import eu.limen.model.DecisionCode;
import eu.limen.model.HumanDecision;
import eu.limen.reporting.RegisterTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register {@code STATES_WORDS}: where a state recorded in the year that it does not share a result or does not follow it, with the criteria that it named. Of an alert
 * neither kind nor threat nor section is told, since they would say that a hidden count stood above its bound. Pure.
 */
public final class StatesWords {

    public static final String NAME = "STATES_WORDS";

    private static final List<String> COLUMNS =
            List.of("STATE", "SECTIONS", "RESULT", "WEEK", "DECISION", "CRITERIA", "RECORDED_ON");
    private static final Set<DecisionCode> TOLD = Set.of(DecisionCode.DISSENT, DecisionCode.NOT_FOLLOWED);

    private StatesWords() {}

    /**
     * Those that were recorded in a year and before a release, by time.
     *
     * @param release what was recorded on it or later is left out
     */
    public static RegisterTable of(RecordedActs acts, int year, LocalDate release) {
        long before = release.toEpochDay() * Tick.DAY_MILLIS;
        Map<String, RecordedActs.Sent> alerts = acts.alertsBefore(before);
        return new RegisterTable(
                NAME,
                COLUMNS,
                acts.decisionsBefore(before).stream()
                        .filter(decision -> TOLD.contains(decision.decision()))
                        .filter(decision -> day(decision).getYear() == year)
                        .map(decision -> row(decision, DecidedOn.sections(decision.resultId(), alerts)))
                        .toList());
    }

    private static List<String> row(HumanDecision decision, Collection<String> sections) {
        String kind = DecidedOn.kind(decision.resultId());
        return List.of(
                decision.state(),
                kind.equals(DecidedOn.ALERT_KIND) ? "" : String.join(" ", sections),
                kind,
                DecidedOn.week(decision.resultId()),
                decision.decision().name(),
                String.join(" ", decision.criteria()),
                day(decision).toString());
    }

    private static LocalDate day(HumanDecision decision) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(decision.atMillis()), ZoneOffset.UTC);
    }
}
