package eu.limen.console.measures;

import eu.limen.model.BorderType;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a state, as all may read it.
 *
 * @param scope named sections, all of the state, or not stated: then it is in force nowhere
 * @param sections on which it is or was in force
 * @param start first day notified
 * @param end last day notified
 * @param inForce whether it holds on any section today
 * @param provision under which such a control lasts; empty where the tables of the law have none
 * @param next the next date of the law that is open; only while it is in force
 */
record ShownMeasure(
        String id,
        String state,
        MeasureType type,
        String lineage,
        Scope scope,
        List<String> sections,
        List<BorderType> borderTypes,
        String start,
        String end,
        @Nullable String liftedOn,
        boolean inForce,
        Procedure procedure,
        String provision,
        List<LegalGround> grounds,
        List<Threat> threats,
        @Nullable String prolongs,
        @Nullable String notifiedOn,
        @Nullable EvidenceLevel evidenceLevel,
        @Nullable String source,
        @Nullable ShownDate next) {

    /** How far a decision says it reaches. */
    enum Scope {
        SECTIONS,
        ALL_BORDERS,
        NOT_STATED
    }

    ShownMeasure {
        sections = List.copyOf(sections);
        borderTypes = List.copyOf(borderTypes);
        grounds = List.copyOf(grounds);
        threats = List.copyOf(threats);
    }

    static ShownMeasure of(MeasureReport measure, List<MeasureBook.Hold> holds, LegalDates dates, long today) {
        boolean inForce = holds.stream().anyMatch(hold -> hold.decision().inForceOn(today));
        Optional<ShownDate> next = inForce ? dates.next(holds, today) : Optional.empty();
        return new ShownMeasure(
                measure.measureId(),
                measure.header().reportingState(),
                measure.type(),
                measure.lineage(),
                scope(measure),
                holds.stream().map(MeasureBook.Hold::section).sorted().toList(),
                measure.borderTypes(),
                day(measure.startDay()),
                day(measure.endDay()),
                dayOrNone(measure.liftedOnDay()),
                inForce,
                measure.procedure(),
                dates.provision(measure),
                measure.grounds(),
                measure.threats(),
                measure.prolongs(),
                dayOrNone(measure.notifiedOnDay()),
                measure.evidenceLevel(),
                measure.header().source(),
                next.orElse(null));
    }

    private static Scope scope(MeasureReport measure) {
        if (measure.sections().isEmpty()) {
            return Scope.NOT_STATED;
        }
        return measure.sections().contains("*") ? Scope.ALL_BORDERS : Scope.SECTIONS;
    }

    private static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private static @Nullable String dayOrNone(@Nullable Long epochDay) {
        return epochDay == null ? null : day(epochDay);
    }
}
