package eu.limen.patterns;

import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the episodes of one pattern, key and threat: opens them, tells what changed, cancels what a correction removed, ends what is over.
 * The matcher over the days as known at the tick decides; flink-cep finds new episodes first, and where it does not this is counted.
 */
public final class Episodes {

    private Episodes() {}

    /**
     * Takes in what arrived at a tick. The outcome does not depend on the order of the inputs.
     *
     * @param inputs days, slots and matches of this key at this tick; none when called at {@link EpisodeState#wakeAtMillis()}
     * @param tick epoch milliseconds
     */
    public static EpisodeStep step(EpisodeState before, List<EpisodeInput> inputs, long tick, EpisodeContext context) {
        var life = Life.of(before.pattern());
        boolean reshaped = before.shape() != Shapes.of(before.pattern());
        var state = reshaped ? before.judgedBy(Shapes.of(before.pattern()), life.positionAt(tick)) : before;
        List<Alert> alerts = new ArrayList<>();
        int unconfirmed = 0;
        boolean oneWaits = false;
        for (List<EpisodeInput> portion : life.portions(state, inputs)) {
            var now = life.remember(state, portion, tick);
            var teller = new Teller(life, state, now, tick, context);
            var spans = new ArrayList<>(life.spans(now, tick));
            var kept = new ArrayList<>(goOn(now.episodes(), spans, teller, reshaped));
            if (!spans.isEmpty()) {
                var span = spans.remove(spans.size() - 1);
                kept.add(teller.open(span));
                unconfirmed += isConfirmed(life, now, portion, span) ? 0 : 1;
            }
            kept.sort(Comparator.comparingLong(episode -> episode.span().first()));
            state = life.tidy(now.withEpisodes(List.copyOf(kept)));
            oneWaits = !spans.isEmpty();
            alerts.addAll(teller.alerts());
        }
        return new EpisodeStep(state.wakingAt(wakeAt(life, state, tick, oneWaits)), List.copyOf(alerts), unconfirmed);
    }

    /** Finds each known episode again among the spans, and takes its span away. */
    private static List<Episode> goOn(List<Episode> known, List<Span> spans, Teller teller, boolean reshaped) {
        List<Episode> continued = new ArrayList<>();
        List<Episode> removed = new ArrayList<>();
        for (Episode episode : known) {
            var span = take(spans, episode.span());
            if (span == null) {
                removed.add(episode);
            } else {
                continued.add(episode.restingOn(span));
            }
        }
        for (Episode episode : removed) {
            if (reshaped) {
                teller.redefine(episode);
            } else {
                teller.cancel(episode, sharing(continued, episode));
            }
        }
        return continued.stream()
                .map(episode -> teller.goOn(episode, sharing(removed, episode)))
                .toList();
    }

    private static @Nullable Span take(List<Span> spans, Span known) {
        for (Span span : spans) {
            if (span.shares(known)) {
                spans.remove(span);
                return span;
            }
        }
        return null;
    }

    private static @Nullable Episode sharing(List<Episode> episodes, Episode other) {
        return episodes.stream()
                .filter(episode -> episode.span().shares(other.span()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isConfirmed(Life life, EpisodeState now, List<EpisodeInput> inputs, Span span) {
        return !life.isFoundByCep()
                || span.first() <= now.revisedUntil() + life.positionsUntilForgotten()
                || inputs.stream().anyMatch(input -> input.match() != null);
    }

    /** One key tells of one new episode a tick, since the tick is part of its id; an older one found at once waits for the next. */
    private static long wakeAt(Life life, EpisodeState state, long tick, boolean oneWaits) {
        if (oneWaits) {
            return tick + Tick.HOUR_MILLIS;
        }
        long wakeAt = life.forgottenAt(state);
        for (Episode episode : state.episodes()) {
            if (!episode.span().ended()) {
                wakeAt = Math.min(wakeAt, life.outOfSightAt(state, episode.span()));
            }
        }
        return wakeAt == EpisodeState.NEVER ? wakeAt : Math.max(Tick.atOrAfter(wakeAt), tick + Tick.HOUR_MILLIS);
    }
}
