package eu.limen.draft;

import eu.limen.flow.SectionWeek;
import eu.limen.flow.WeekSide;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.model.Verdict;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one section.
 *
 * @param indicators one per closed week, the newest revision of each, by week
 * @param weeks what was counted, one per closed week with reports, by Monday
 * @param alerts that touch it, the newest revision of each, by when they were detected
 */
public record SectionFile(
        Section section,
        MeasureRegister register,
        List<Indicator> indicators,
        List<SectionWeek> weeks,
        List<Alert> alerts) {

    public SectionFile {
        indicators = List.copyOf(indicators);
        weeks = List.copyOf(weeks);
        alerts = List.copyOf(alerts);
    }

    String id() {
        return section.id();
    }

    /** The indicator of the last closed week; null if there is none. */
    @Nullable
    Indicator latest() {
        return indicators.isEmpty() ? null : indicators.get(indicators.size() - 1);
    }

    /** The newest verdict on a state's lineage; null if there is none in the last closed week. */
    @Nullable
    Verdict verdict(String state, String lineage) {
        Indicator latest = latest();
        if (latest == null) {
            return null;
        }
        return latest.verdicts().stream()
                .filter(verdict -> verdict.controllingState().equals(state)
                        && verdict.lineage().equals(lineage))
                .findFirst()
                .orElse(null);
    }

    /** Scores of a threat in a direction with what was counted, by week; weeks without are left out. */
    List<ScoredWeek> scores(Threat threat, String direction) {
        return indicators.stream()
                .map(indicator -> ScoredWeek.of(indicator, threat, direction))
                .filter(Objects::nonNull)
                .filter(week -> week.score().observed() != null)
                .toList();
    }

    /** A quantity of {@link eu.limen.flow.Quantity}, added up over the weeks whose Monday lies in a span, both ends inclusive. */
    long sum(ToLongFunction<WeekSide> quantity, String state, String direction, long fromDay, long toDay) {
        return weeks.stream()
                .filter(week -> week.mondayDay() >= fromDay && week.mondayDay() <= toDay)
                .flatMap(week -> week.sides().stream())
                .filter(side -> side.state().equals(state) && side.direction().equals(direction))
                .mapToLong(quantity)
                .sum();
    }

    /** The same, of both sides and all directions together. */
    long sum(ToLongFunction<WeekSide> quantity, long fromDay, long toDay) {
        return weeks.stream()
                .filter(week -> week.mondayDay() >= fromDay && week.mondayDay() <= toDay)
                .flatMap(week -> week.sides().stream())
                .mapToLong(quantity)
                .sum();
    }

    /** Whether anything was counted on it. */
    boolean hasCounts() {
        return !weeks.isEmpty()
                || indicators.stream()
                        .flatMap(indicator -> indicator.threats().stream())
                        .anyMatch(score -> score.observed() != null);
    }

    /** A threat's score in a week. */
    record ScoredWeek(String week, ThreatScore score) {

        static @Nullable ScoredWeek of(Indicator indicator, Threat threat, String direction) {
            for (ThreatScore score : indicator.threats()) {
                if (score.category() == threat && score.direction().equals(direction)) {
                    return new ScoredWeek(indicator.week(), score);
                }
            }
            return null;
        }
    }
}
