package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.SlotStatus;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.Shapes;
import eu.limen.patterns.SilentSourceMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/**
 * SILENT_SOURCE: a promised slot is missing, and so are the next ones, without a report between. Defined by {@link SilentSourceMatcher}. How many
 * make a silence depends on the length of the slots, hence a pattern per number.
 */
public final class SilentSource {

    private static final String FELL_SILENT = "fell silent";
    private static final String STAYED_SILENT = "stayed silent";

    private SilentSource() {}

    /** Finds silences in the slots that did not arrive and those that did again, stamped with the ticks at which this became known. */
    public static DataStream<PatternMatch> in(DataStream<SlotStatus> slots) {
        var hours = find(slots, "hours", List.of(SlotLength.HOUR), Duration.ofDays(2));
        var quarterDays = find(slots, "quarter-days", List.of(SlotLength.SIX_HOURS), Duration.ofDays(2));
        var longer = List.of(SlotLength.DAY, SlotLength.WEEK, SlotLength.MONTH);
        return hours.union(quarterDays, find(slots, "longer-slots", longer, Duration.ofDays(70)));
    }

    /** The lengths all need the same number of slots. */
    private static DataStream<PatternMatch> find(
            DataStream<SlotStatus> slots, String what, List<SlotLength> lengths, Duration within) {
        var ofLength = slots.filter(slot -> lengths.contains(slot.length()))
                .uid("silent-source-" + what)
                .name("Keep the statuses of " + what);
        return template(Shapes.of(PatternName.SILENT_SOURCE), what, slotsMissing(lengths), within)
                .in(ofLength);
    }

    private static int slotsMissing(List<SlotLength> lengths) {
        return SilentSourceMatcher.slotsMissing(lengths.get(0));
    }

    private static Template<SlotStatus> template(int shape, String what, int slotsMissing, Duration within) {
        return new Template<>(
                "silent-source-" + what,
                "silent sources by " + what,
                shape,
                TypeInformation.of(SlotStatus.class),
                slot -> EpisodeInput.silentSource(slot).stateKey(),
                SlotStatus::tick,
                (one, other) -> SilentSourceMatcher.AS_KNOWN.compare(one, other),
                pattern(slotsMissing, within),
                new Found());
    }

    /** Only the first missing slot opens a match, so there is never more than one in the making. */
    static Pattern<SlotStatus, SlotStatus> pattern(int slotsMissing, Duration within) {
        return Pattern.<SlotStatus>begin(FELL_SILENT, Template.EVERY_MATCH)
                .where(SimpleCondition.of(SilentSourceMatcher::fallsSilent))
                .next(STAYED_SILENT)
                .where(SimpleCondition.of(SilentSourceMatcher::staysSilent))
                .times(slotsMissing - 1)
                .consecutive()
                .within(within);
    }

    private static final class Found extends PatternProcessFunction<SlotStatus, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<SlotStatus>> match, Context context, Collector<PatternMatch> out) {
            out.collect(SilentSourceMatcher.match(Stages.first(match, FELL_SILENT), Stages.last(match, STAYED_SILENT)));
        }
    }
}
