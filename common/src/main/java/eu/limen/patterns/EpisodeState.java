package eu.limen.patterns;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.Showing;
import eu.limen.flow.SlotStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered per pattern, key and threat. Of the lists only those of the pattern are ever filled.
 *
 * @param days the last days, revised ones as revised, ascending
 * @param pairDays the last days of a pair, ascending, the fall before the rise
 * @param slots the last run of missing slots: its first, its last, and the one that ended it
 * @param weeks the last weeks of a flow, revised ones as revised, ascending
 * @param checks what the weeks say of a pair's displacements, by onset
 * @param showings what the last windows show of a pattern without a form of its own, revised ones as revised, ascending by day and part
 * @param episodes told episodes, ascending
 * @param revisedUntil last position that was revised after flink-cep had seen it; up to there flink-cep may have seen something else
 * @param shape of the pattern's sequence under which all this was judged, see {@link Shapes}
 * @param wakeAtMillis the tick at which to look again even if nothing arrives, epoch milliseconds; Long.MAX_VALUE: never
 */
public record EpisodeState(
        PatternName pattern,
        String key,
        @Nullable Threat threat,
        List<LabelledDay> days,
        List<PairDay> pairDays,
        List<SlotStatus> slots,
        List<FlowWeek> weeks,
        List<DisplacementCheck> checks,
        List<Showing> showings,
        List<Episode> episodes,
        long revisedUntil,
        int shape,
        long wakeAtMillis) {

    /** Far beyond any tick. */
    public static final long NEVER = Long.MAX_VALUE;

    /** State of a key that never spoke. */
    public static EpisodeState empty(PatternName pattern, String key, @Nullable Threat threat) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Long.MIN_VALUE,
                Shapes.of(pattern),
                NEVER);
    }

    /** Whether nothing is remembered, so that the state can be cleared. */
    public boolean isEmpty() {
        return days.isEmpty()
                && pairDays.isEmpty()
                && slots.isEmpty()
                && weeks.isEmpty()
                && checks.isEmpty()
                && showings.isEmpty()
                && episodes.isEmpty();
    }

    /** How many episodes go on. */
    public long openEpisodes() {
        return episodes.stream().filter(episode -> !episode.span().ended()).count();
    }

    EpisodeState withDays(List<LabelledDay> newDays, long newRevisedUntil) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                newDays,
                pairDays,
                slots,
                weeks,
                checks,
                showings,
                episodes,
                newRevisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withPairDays(List<PairDay> newDays, long newRevisedUntil) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                newDays,
                slots,
                weeks,
                checks,
                showings,
                episodes,
                newRevisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withSlots(List<SlotStatus> newSlots) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                newSlots,
                weeks,
                checks,
                showings,
                episodes,
                revisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withWeeks(List<FlowWeek> newWeeks) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                newWeeks,
                checks,
                showings,
                episodes,
                revisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withChecks(List<DisplacementCheck> newChecks) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                weeks,
                newChecks,
                showings,
                episodes,
                revisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withShowings(List<Showing> newShowings, long newRevisedUntil) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                weeks,
                checks,
                newShowings,
                episodes,
                newRevisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState withEpisodes(List<Episode> newEpisodes) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                weeks,
                checks,
                showings,
                newEpisodes,
                revisedUntil,
                shape,
                wakeAtMillis);
    }

    EpisodeState wakingAt(long newWakeAtMillis) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                weeks,
                checks,
                showings,
                episodes,
                revisedUntil,
                shape,
                newWakeAtMillis);
    }

    /** The same, to be judged by another shape; up to a position flink-cep may have seen something else. */
    EpisodeState judgedBy(int newShape, long newRevisedUntil) {
        return new EpisodeState(
                pattern,
                key,
                threat,
                days,
                pairDays,
                slots,
                weeks,
                checks,
                showings,
                episodes,
                Math.max(revisedUntil, newRevisedUntil),
                newShape,
                wakeAtMillis);
    }
}
