package eu.limen.console.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.CountedDays;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.shown.ShownSituation;
import eu.limen.console.store.FoundResult;
import eu.limen.disclosure.CountedDay;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shows results, and remembers for a while what it showed: many look at the same page. A revision never changes, so what is shown of it follows from its place in
 * the database and from what is released of its sections. Both are the name under which it is remembered, and what is shown is made of nothing else: who sees
 * less is never given what was made for who sees more.
 */
public final class ShownResults {

    /** Characters of the lines; in memory some four times as many bytes. */
    private static final long MOST_REMEMBERED = 8_000_000;

    private record OfSection(long seq, Release release) {}

    private record OfWeek(long seq, Release release, CountedDays days) {}

    private record OfAlert(long seq, Sight sight, Map<String, CountedDay> days) {}

    private record Remembered(Record value, int characters) {}

    private final Cache<Long, Remembered> results = cache();
    private final Cache<Record, Remembered> shown = cache();
    private final ResultReader reader = new ResultReader();

    private static <K> Cache<K, Remembered> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_REMEMBERED)
                .weigher((K key, Remembered value) -> value.characters())
                .build();
    }

    /** A day. */
    public ShownSituation situation(FoundResult found, Sight sight) {
        Situation situation = read(found, Situation.class);
        Release release = sight.of(situation.section());
        return shown(
                new OfSection(found.seq(), release),
                found,
                ShownSituation.class,
                () -> ShownSituation.of(situation, release));
    }

    /**
     * A week beside its days.
     *
     * @param days what is shown of them
     */
    public ShownIndicator indicator(FoundResult found, Sight sight, CountedDays days) {
        Indicator indicator = read(found, Indicator.class);
        Release release = sight.of(indicator.section());
        return shown(
                new OfWeek(found.seq(), release, days),
                found,
                ShownIndicator.class,
                () -> ShownIndicator.of(indicator, release, days));
    }

    /**
     * An alert, each of its sections as it is released.
     *
     * @param days what its days and perhaps others counted, by the id of their situation
     */
    public ShownAlert alert(FoundResult found, Sight sight, Map<String, CountedDay> days) {
        Alert alert = read(found, Alert.class);
        Sight ofIts = within(alert, sight);
        Map<String, CountedDay> itsDays = new TreeMap<>(days);
        itsDays.keySet().retainAll(ShownAlert.situations(alert));
        return shown(
                new OfAlert(found.seq(), ofIts, itsDays),
                found,
                ShownAlert.class,
                () -> ShownAlert.of(alert, ofIts, itsDays));
    }

    /** What is seen of an alert's sections, and nothing else. */
    private static Sight within(Alert alert, Sight sight) {
        Map<String, Release> releases = new TreeMap<>();
        Stream.concat(alert.sections().stream(), alert.evidence().stream().map(point -> point.section()))
                .forEach(section -> releases.put(section, sight.of(section)));
        return new Sight(releases);
    }

    /** The result itself, for judging and not for showing. */
    public <T extends Record> T read(FoundResult found, Class<T> type) {
        return type.cast(results.get(found.seq(), none -> remembered(found, reader.read(found.line(), type)))
                .value());
    }

    private <T extends Record> T shown(Record name, FoundResult found, Class<T> type, Supplier<T> made) {
        return type.cast(shown.get(name, none -> remembered(found, made.get())).value());
    }

    private static Remembered remembered(FoundResult found, Record value) {
        return new Remembered(value, found.line().length());
    }
}
