package eu.limen.register.history;

import eu.limen.model.Procedure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the procedure where a list names none: under the amended Code an unforeseeable reintroduction ends after three months in all (Art. 25a(3)),
 * so what runs for longer without a gap can only have been foreseeable. Everything else stays unstated.
 */
final class ProcedureReading {

    /** Regulation (EU) 2024/1717 applies from this day. */
    private static final long AMENDED_CODE = LocalDate.of(2024, 7, 10).toEpochDay();

    private static final int LONGEST_UNFORESEEABLE_MONTHS = 3;

    private ProcedureReading() {}

    /** The decisions, by start, with what can be read of their procedures. */
    static List<HistoricDecision> of(List<HistoricDecision> decisions) {
        Map<String, Long> runStart = new HashMap<>();
        Map<String, Long> lastDay = new HashMap<>();
        for (HistoricDecision decision : decisions) {
            String earlier = decision.prolongs();
            boolean adjoins = earlier != null && lastDay.getOrDefault(earlier, 0L) >= decision.startDay() - 1;
            long start = adjoins ? runStart.getOrDefault(earlier, decision.startDay()) : decision.startDay();
            runStart.put(decision.measureId(), start);
            lastDay.put(decision.measureId(), decision.lastDay());
        }
        return decisions.stream()
                .map(decision -> read(decision, runStart.getOrDefault(decision.measureId(), decision.startDay())))
                .toList();
    }

    private static HistoricDecision read(HistoricDecision decision, long runStart) {
        long longestUnforeseeable = LocalDate.ofEpochDay(runStart)
                        .plusMonths(LONGEST_UNFORESEEABLE_MONTHS)
                        .toEpochDay()
                - 1;
        boolean unstated = decision.procedure() == Procedure.NOT_STATED;
        boolean longer = decision.lastDay() > longestUnforeseeable;
        return unstated && longer && decision.startDay() >= AMENDED_CODE
                ? decision.readAs(Procedure.FORESEEABLE)
                : decision;
    }
}
