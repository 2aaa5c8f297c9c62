package eu.limen.backtest;

import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One episode as contact points were told of it, from its first message to its last.
 *
 * @param headline of the first message
 * @param onsetDay day on which it began, as last told, epoch day
 * @param detectedAtMillis when its first message was sent, epoch milliseconds
 * @param lastMillis when its last message was sent, epoch milliseconds
 * @param lastStatus of the last message: only that one matters for whether it was cancelled
 */
public record ToldEpisode(
        String id,
        AlertFamily family,
        PatternName pattern,
        List<String> sections,
        List<Threat> threats,
        @Nullable String direction,
        String headline,
        long onsetDay,
        long detectedAtMillis,
        long lastMillis,
        AlertStatus lastStatus) {

    /** The order in which people hear of episodes. */
    public static final Comparator<ToldEpisode> AS_TOLD =
            Comparator.comparingLong(ToldEpisode::detectedAtMillis).thenComparing(ToldEpisode::id);

    private static final long DAY_MILLIS = 86_400_000;
    private static final int DATE_LENGTH = 10;

    /** The episodes of a run, from all its messages in any order. */
    public static List<ToldEpisode> of(Collection<Alert> messages) {
        Map<String, List<Alert>> byEpisode = new TreeMap<>();
        messages.forEach(message ->
                byEpisode.computeIfAbsent(message.id(), id -> new ArrayList<>()).add(message));
        return byEpisode.values().stream()
                .map(ToldEpisode::ofOne)
                .sorted(AS_TOLD)
                .toList();
    }

    private static ToldEpisode ofOne(List<Alert> messages) {
        messages.sort(Comparator.comparingInt(Alert::revision));
        Alert first = messages.get(0);
        Alert last = messages.get(messages.size() - 1);
        return new ToldEpisode(
                last.id(),
                last.family(),
                last.pattern(),
                last.sections(),
                last.threats(),
                last.direction(),
                first.headline(),
                LocalDate.parse(last.onset().substring(0, DATE_LENGTH)).toEpochDay(),
                first.detectedAtMillis(),
                last.knownAtMillis(),
                last.status());
    }

    public boolean isCancelled() {
        return lastStatus == AlertStatus.CANCEL;
    }

    /** Day of the first message, epoch day. */
    public long detectedDay() {
        return Math.floorDiv(detectedAtMillis, DAY_MILLIS);
    }

    /** Day of the last message, epoch day; never before the onset. */
    public long lastDay() {
        return Math.max(onsetDay, Math.floorDiv(lastMillis, DAY_MILLIS));
    }

    /** Whether another run's episode may be this one: the same pattern, place and threat, at a time that overlaps. */
    boolean maybe(ToldEpisode other) {
        return subject().equals(other.subject()) && onsetDay <= other.lastDay() && other.onsetDay <= lastDay();
    }

    private List<Object> subject() {
        return List.of(pattern, sections, threats, direction == null ? "" : direction);
    }
}
