package eu.limen.patterns;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.flow.SlotStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/**
 * What the keeper of a key's episodes learns at a tick: exactly one of a day, a pair's day, a slot's status, a
 * match found by flink-cep, a flow's week, the weekly check of a displacement and what a window shows of any other pattern.
 *
 * @param key see {@link PatternKey}
 * @param threat null for patterns that are not about a threat
 * @param tick epoch milliseconds
 */
public record EpisodeInput(
        PatternName pattern,
        String key,
        @Nullable Threat threat,
        long tick,
        @Nullable LabelledDay day,
        @Nullable PairDay pairDay,
        @Nullable SlotStatus slot,
        @Nullable PatternMatch match,
        @Nullable FlowWeek week,
        @Nullable DisplacementCheck check,
        @Nullable Showing showing) {

    /** Every issued or revised day of a flow concerns its surges, high or not. */
    public static EpisodeInput surge(LabelledDay day) {
        return new EpisodeInput(
                PatternName.SURGE,
                PatternKey.surge(day),
                day.threat(),
                day.tick(),
                day,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static EpisodeInput displacement(PairDay day) {
        return new EpisodeInput(
                PatternName.DISPLACEMENT,
                PatternKey.displacement(day),
                day.threat(),
                day.tick(),
                null,
                day,
                null,
                null,
                null,
                null,
                null);
    }

    public static EpisodeInput silentSource(SlotStatus slot) {
        return new EpisodeInput(
                PatternName.SILENT_SOURCE,
                PatternKey.silentSource(slot),
                null,
                slot.tick(),
                null,
                null,
                slot,
                null,
                null,
                null,
                null);
    }

    public static EpisodeInput match(PatternMatch match) {
        return new EpisodeInput(
                match.pattern(), match.key(), match.threat(), match.tick(), null, null, null, match, null, null, null);
    }

    /** Every issued or revised week of a flow concerns its weekly alarms. */
    public static EpisodeInput trendRise(FlowWeek week) {
        return new EpisodeInput(
                PatternName.TREND_RISE,
                PatternKey.flow(week.section(), week.direction()),
                week.threat(),
                week.tick(),
                null,
                null,
                null,
                null,
                week,
                null,
                null);
    }

    public static EpisodeInput check(DisplacementCheck check) {
        return new EpisodeInput(
                PatternName.DISPLACEMENT,
                PatternKey.displacement(check),
                check.threat(),
                check.tick(),
                null,
                null,
                null,
                null,
                null,
                check,
                null);
    }

    public static EpisodeInput showing(Showing showing) {
        return new EpisodeInput(
                showing.pattern(),
                showing.key(),
                showing.threat(),
                showing.tick(),
                null,
                null,
                null,
                null,
                null,
                null,
                showing);
    }

    /** The key of the state that learns it: pattern, key and threat. */
    public String stateKey() {
        return pattern.name() + "|" + key + "|" + (threat == null ? PatternKey.NO_THREAT : threat.name());
    }
}
