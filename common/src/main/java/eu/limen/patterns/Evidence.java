package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.model.EvidencePoint;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Days as an alert shows them. */
final class Evidence {

    private Evidence() {}

    static EvidencePoint high(LabelledDay day) {
        return point(day, Judged.judged(day) ? Double.valueOf(day.pValue()) : null);
    }

    /** A low day; its upper p-value would say nothing. */
    static EvidencePoint low(LabelledDay day) {
        return point(day, null);
    }

    private static EvidencePoint point(LabelledDay day, @Nullable Double pValue) {
        boolean judged = Judged.judged(day);
        return new EvidencePoint(
                day.section(),
                day.direction(),
                Words.isoDay(day.day()),
                day.label(),
                judged ? Long.valueOf(day.observed()) : null,
                judged ? Double.valueOf(day.expected()) : null,
                pValue);
    }

    /** Last day with data per state, over all days given. */
    static Map<String, Long> dataUntil(Collection<LabelledDay> days) {
        Map<String, Long> until = new TreeMap<>();
        days.forEach(day -> day.dataUntil().forEach((state, last) -> until.merge(state, last, Math::max)));
        return until;
    }

    /** Mean daily exposure; null if none is known. */
    static @Nullable Double meanExposure(Collection<LabelledDay> days) {
        var mean = days.stream()
                .map(LabelledDay::exposure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
