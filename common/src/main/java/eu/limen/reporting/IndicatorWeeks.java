package eu.limen.reporting;

import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.Level;
import eu.limen.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The weekly indicators of all sections, as far as they say what could not be assessed and why. Revisions may come in any order. */
public final class IndicatorWeeks {

    /**
     * A verdict that the data could not give, or could.
     *
     * @param lacking why it could not, and for which state; empty where it could
     */
    record Judged(String controllingState, List<Lack> lacking) {}

    /**
     * A cause.
     *
     * @param state whose data lack; the controlling state where the cause is of no side
     */
    record Lack(String cause, String state) {}

    /**
     * A revision of a section's week.
     *
     * @param week ISO week, {@code 2025-W09}
     * @param assessed whether it has a level
     * @param reported whether anything was reported or promised
     */
    record Week(
            String section,
            String week,
            int revision,
            long knownAtMillis,
            boolean assessed,
            boolean reported,
            List<Judged> verdicts) {}

    private final List<Week> weeks = new ArrayList<>();

    /** Takes a revision. */
    public void take(Indicator indicator) {
        weeks.add(new Week(
                indicator.section(),
                indicator.week(),
                indicator.revision(),
                indicator.knownAtMillis(),
                indicator.level() != Level.NOT_ASSESSED,
                !indicator.threats().isEmpty(),
                indicator.verdicts().stream().map(IndicatorWeeks::judged).toList()));
    }

    private static Judged judged(Verdict verdict) {
        return new Judged(
                verdict.controllingState(),
                verdict.insufficientBecause().stream()
                        .map(cause -> lack(cause, verdict.controllingState()))
                        .distinct()
                        .toList());
    }

    private static Lack lack(Insufficiency cause, String controllingState) {
        return new Lack(cause.code(), cause.state() == null ? controllingState : cause.state());
    }

    /** Of each section and week the last revision that was known before an instant, epoch milliseconds. */
    Collection<Week> before(long millis) {
        Map<String, Week> last = weeks.stream()
                .filter(week -> week.knownAtMillis() < millis)
                .sorted(Comparator.comparingInt(Week::revision))
                .collect(Collectors.toMap(
                        week -> week.section() + '|' + week.week(),
                        week -> week,
                        (earlier, later) -> later,
                        TreeMap::new));
        return last.values();
    }
}
