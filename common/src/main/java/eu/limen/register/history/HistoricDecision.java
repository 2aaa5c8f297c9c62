package eu.limen.register.history;

import eu.limen.model.BorderType;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.LegalGround;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision of the history, in codes only.
 *
 * @param number in the Commission's running list, if the decision stands there
 * @param sections section ids, {@code *}, or none: scope not stated
 * @param withStates the only states with which traffic is meant, on an air or sea border of one state
 * @param exceptStates states that are left out of the scope
 * @param source code of the source in {@code sources.csv}
 */
public record HistoricDecision(
        String measureId,
        @Nullable Integer number,
        String state,
        long startDay,
        long endDay,
        List<String> sections,
        List<BorderType> borderTypes,
        List<String> parts,
        List<String> withStates,
        List<String> exceptStates,
        List<LegalGround> grounds,
        List<Threat> threats,
        Procedure procedure,
        String lineage,
        @Nullable String prolongs,
        @Nullable Long liftedOnDay,
        @Nullable Long notifiedOnDay,
        EvidenceLevel evidence,
        String source,
        List<RemarkCode> remarks) {

    /** The same decision as part of a lineage. */
    HistoricDecision in(String newLineage, @Nullable String earlier) {
        return with(newLineage, earlier, procedure, remarks);
    }

    /** The same decision under a procedure that the list does not name. */
    HistoricDecision readAs(Procedure reading) {
        List<RemarkCode> more = Stream.concat(remarks.stream(), Stream.of(RemarkCode.PROCEDURE_OUR_READING))
                .sorted()
                .toList();
        return with(lineage, prolongs, reading, more);
    }

    private HistoricDecision with(
            String newLineage, @Nullable String earlier, Procedure newProcedure, List<RemarkCode> newRemarks) {
        return new HistoricDecision(
                measureId,
                number,
                state,
                startDay,
                endDay,
                sections,
                borderTypes,
                parts,
                withStates,
                exceptStates,
                grounds,
                threats,
                newProcedure,
                newLineage,
                earlier,
                liftedOnDay,
                notifiedOnDay,
                evidence,
                source,
                newRemarks);
    }

    /** The day from which the decision counts as known: that of its notification, else its first. */
    public long knownDay() {
        return notifiedOnDay == null ? startDay : notifiedOnDay;
    }

    /** Last day in force: that of an early lifting, else the last decided. */
    public long lastDay() {
        return liftedOnDay == null ? endDay : Math.min(endDay, liftedOnDay);
    }
}
