package eu.limen.console.shown;

import eu.limen.disclosure.CountedDay;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.SumBesideParts;
import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.PatternName;
import eu.limen.model.ResultIds;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of an alert's evidence. A day is shown in one way everywhere, and so is a week: as it is known now, whatever the alert knew of it. Two ways side by side,
 * or one before and one after a late report, would tell what is hidden in them.
 */
final class EvidenceCounts {

    /** Their evidence are days of one threat. */
    private static final Set<PatternName> OF_DAYS = Set.of(PatternName.SURGE, PatternName.DISPLACEMENT);

    /** Their evidence are weeks of one threat, each named by its Monday. */
    private static final Set<PatternName> OF_WEEKS = Set.of(
            PatternName.TREND_RISE,
            PatternName.NETWORK_RISE,
            PatternName.ROUTE_WAVE,
            PatternName.SAME_THREAT_IN_MANY_STATES,
            PatternName.DE_ESCALATION);

    private static final int DAYS_A_WEEK = 7;

    private final Alert alert;
    private final Map<String, CountedDay> days;

    /** @param days by the id of their situation; those that are not at hand are missing */
    EvidenceCounts(Alert alert, Map<String, CountedDay> days) {
        this.alert = alert;
        this.days = days;
    }

    /** The situations that the evidence of an alert is shown by. */
    static Set<String> situations(Alert alert) {
        return alert.evidence().stream()
                .flatMap(point -> situations(alert, point).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> situations(Alert alert, EvidencePoint point) {
        if (alert.threats().size() != 1 || point.observed() == null) {
            return List.of();
        }
        Threat threat = alert.threats().get(0);
        LocalDate first = LocalDate.parse(point.day());
        int count = OF_WEEKS.contains(alert.pattern()) ? DAYS_A_WEEK : OF_DAYS.contains(alert.pattern()) ? 1 : 0;
        return IntStream.range(0, count)
                .mapToObj(day -> ResultIds.situation(
                        point.section(),
                        threat,
                        point.direction(),
                        first.plusDays(day).toEpochDay()))
                .toList();
    }

    /** Of a point; null where nothing was judged or what it is shown by is not at hand. */
    @Nullable
    ShownCount of(EvidencePoint point) {
        Long observed = point.observed();
        if (observed == null) {
            return null;
        }
        if (!isOfSituations()) {
            return ShownCount.of(observed);
        }
        List<CountedDay> counted = situations(alert, point).stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .toList();
        if (counted.isEmpty()) {
            return null;
        }
        return OF_WEEKS.contains(alert.pattern())
                ? SumBesideParts.ofWeek(counted)
                : counted.get(0).shown();
    }

    /** Of the alert: the sum of what is shown of its evidence, where it is that sum. */
    @Nullable
    ShownCount sum() {
        List<EvidencePoint> parts = alert.evidence().stream()
                .filter(point -> point.observed() != null)
                .filter(point -> alert.direction() == null || alert.direction().equals(point.direction()))
                .toList();
        List<ShownCount> shown =
                parts.stream().map(this::of).filter(Objects::nonNull).toList();
        long observed = parts.stream()
                .mapToLong(point -> Objects.requireNonNull(point.observed()))
                .sum();
        Long said = alert.observed();
        return said == null || said != observed || shown.size() < parts.size()
                ? null
                : shown.stream().reduce(ShownCount.NONE, ShownCount::plus);
    }

    /** Whether days or weeks that are shown elsewhere too are counted, and not something of them. */
    boolean isOfSituations() {
        return OF_DAYS.contains(alert.pattern()) || OF_WEEKS.contains(alert.pattern());
    }

    /** Whether all that is counted is shown as it is. */
    boolean exact() {
        return alert.evidence().stream()
                .filter(point -> point.observed() != null)
                .map(this::of)
                .allMatch(count -> count != null && count.exact());
    }

    /** Whether something may be below five. */
    boolean small() {
        Long observed = alert.observed();
        return (observed != null && ShownCount.of(observed).small())
                || alert.evidence().stream().map(this::of).anyMatch(count -> count != null && count.small());
    }
}
