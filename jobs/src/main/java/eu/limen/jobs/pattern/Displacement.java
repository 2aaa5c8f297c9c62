package eu.limen.jobs.pattern;

import eu.limen.flow.PairDay;
import eu.limen.flow.PatternMatch;
import eu.limen.model.PatternName;
import eu.limen.patterns.DisplacementMatcher;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.Shapes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/**
 * DISPLACEMENT, possible stage: a section falls, stays low the next day while most others do not, and its neighbour rises. Defined by
 * {@link DisplacementMatcher}.
 */
public final class Displacement {

    private static final String FELL = "fell";
    private static final String STAYED_LOW = "stayed low";
    private static final String ROSE_NEXT_DOOR = "rose next door";

    /** From the first low day to two days after the second, and room; the conditions hold the exact days. */
    private static final Duration WITHIN = Duration.ofDays(5);

    private Displacement() {}

    /** Finds possible displacements in the days of all pairs of neighbouring flows, stamped with the ticks at which they became known. */
    public static SingleOutputStreamOperator<PatternMatch> in(DataStream<PairDay> days) {
        var eventfulDays =
                days.filter(PairDay::entersCep).uid("displacement-days").name("Keep falls and rises");
        return template(Shapes.of(PatternName.DISPLACEMENT)).in(eventfulDays);
    }

    /**
     * The sequence in flink-cep.
     *
     * @param shape see {@link Shapes}
     */
    static Template<PairDay> template(int shape) {
        return new Template<>(
                "displacement",
                "possible displacements",
                shape,
                TypeInformation.of(PairDay.class),
                day -> EpisodeInput.displacement(day).stateKey(),
                PairDay::tick,
                (one, other) -> DisplacementMatcher.AS_KNOWN.compare(one, other),
                pattern(),
                new Found());
    }

    static Pattern<PairDay, PairDay> pattern() {
        return Pattern.<PairDay>begin(FELL, Template.EVERY_MATCH)
                .where(SimpleCondition.of(DisplacementMatcher::falls))
                .followedBy(STAYED_LOW)
                .where(new TheNextDay())
                .followedBy(ROSE_NEXT_DOOR)
                .where(new AboutTheSecondLowDay())
                .within(WITHIN);
    }

    private static final class TheNextDay extends IterativeCondition<PairDay> {
        @Override
        public boolean filter(PairDay day, Context<PairDay> context) throws Exception {
            for (PairDay fell : context.getEventsForPattern(FELL)) {
                return DisplacementMatcher.staysLow(fell, day);
            }
            return false;
        }
    }

    private static final class AboutTheSecondLowDay extends IterativeCondition<PairDay> {
        @Override
        public boolean filter(PairDay day, Context<PairDay> context) throws Exception {
            for (PairDay low : context.getEventsForPattern(STAYED_LOW)) {
                return DisplacementMatcher.risesNextDoor(low, day);
            }
            return false;
        }
    }

    private static final class Found extends PatternProcessFunction<PairDay, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<PairDay>> match, Context context, Collector<PatternMatch> out) {
            out.collect(DisplacementMatcher.match(
                    Stages.first(match, FELL), Stages.first(match, STAYED_LOW), Stages.first(match, ROSE_NEXT_DOOR)));
        }
    }
}
