package eu.limen.exchange;

import eu.limen.flow.Contribution;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of a section say of some days in one direction, by type of check: under border control, and in the three kinds of police checks
 * together (Implementing Regulation (EU) 2021/581, Annex 1, indicator 2).
 *
 * @param found findings per regime
 * @param checked persons checked per regime
 */
record Tally(Map<Regime, Long> found, Map<Regime, Long> checked) {

    static final String BORDER_CONTROL = "borderControl";
    static final String POLICE = "policeChecks";

    private static final Tally NOTHING = new Tally(Map.of(), Map.of());
    private static final int DAYS_A_WEEK = 7;

    /**
     * Adds up reports of days, and of weeks that lie within. Months cannot be told apart and are left out.
     *
     * @param threat null: nothing is found, only checked
     * @param days first day of each window, as epoch day
     * @param length of a window, in days
     */
    static Tally of(
            List<Contribution> reports, String direction, @Nullable Threat threat, List<Long> days, int length) {
        return reports.stream()
                .filter(report -> report.cell().direction().equals(direction)
                        && days.stream().anyMatch(first -> lies(report, first, length)))
                .map(report -> of(report, threat))
                .reduce(NOTHING, Tally::plus);
    }

    /**
     * The findings told apart; empty where there are none. A regime under which nobody is checked is no part: that it has found nothing is no count.
     *
     * @param controlInForce whether a decision is in force, so that border control may be carried out even if no check of it is reported
     */
    Map<String, Long> split(boolean controlInForce) {
        Map<String, Long> parts = new TreeMap<>();
        if (found.isEmpty()) {
            return parts;
        }
        if (controlInForce || isCarriedOut(Regime.BORDER_CONTROL)) {
            parts.put(BORDER_CONTROL, found.getOrDefault(Regime.BORDER_CONTROL, 0L));
        }
        if (isCarriedOut(Regime.POLICE_CHECK)) {
            parts.put(POLICE, found.getOrDefault(Regime.POLICE_CHECK, 0L));
        }
        return parts;
    }

    /** Under both regimes. */
    long personsChecked() {
        return checked.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isCarriedOut(Regime regime) {
        return found.containsKey(regime) || checked.containsKey(regime);
    }

    private static boolean lies(Contribution report, long first, int length) {
        long day = report.cell().periodDay();
        SlotLength slot = report.cell().length();
        long last = slot == SlotLength.WEEK ? day + DAYS_A_WEEK - 1 : day;
        return slot != SlotLength.MONTH && first <= day && last < first + length;
    }

    private static Tally of(Contribution report, @Nullable Threat threat) {
        Sums sums = report.sums();
        Map<Regime, Long> found = new EnumMap<>(Regime.class);
        Map<Regime, Long> checked = new EnumMap<>(Regime.class);
        for (Regime regime : Regime.values()) {
            put(checked, regime, sums.get(Quantity.personsChecked(regime)));
            if (threat != null && threat.countable() && counts(report.cell().kind(), threat)) {
                put(found, regime, sums.get(found(regime, threat)));
            }
        }
        return new Tally(found, checked);
    }

    private static void put(Map<Regime, Long> counts, Regime regime, long count) {
        if (count > 0) {
            counts.put(regime, count);
        }
    }

    /** Contract section 1, "What is counted": movements by detections, the rest by hits. */
    private static boolean counts(Kind kind, Threat threat) {
        return (threat == Threat.UNAUTHORISED_MOVEMENT) == (kind == Kind.UNAUTHORISED_MOVEMENT);
    }

    private static int found(Regime regime, Threat threat) {
        return threat == Threat.UNAUTHORISED_MOVEMENT ? Quantity.detections(regime) : Quantity.hits(regime, threat);
    }

    private Tally plus(Tally other) {
        return new Tally(sum(found, other.found), sum(checked, other.checked));
    }

    private static Map<Regime, Long> sum(Map<Regime, Long> one, Map<Regime, Long> other) {
        Map<Regime, Long> sum = new EnumMap<>(Regime.class);
        sum.putAll(one);
        other.forEach((regime, count) -> sum.merge(regime, count, Long::sum));
        return sum;
    }
}
