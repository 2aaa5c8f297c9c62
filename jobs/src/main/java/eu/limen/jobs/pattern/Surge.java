package eu.limen.jobs.pattern;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PatternMatch;
import eu.limen.model.PatternName;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.Shapes;
import eu.limen.patterns.SurgeMatcher;
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

/** SURGE: a day is HIGH, and another within three days is HIGH again. Defined by {@link SurgeMatcher}. */
public final class Surge {

    private static final String HIGH = "high";
    private static final String HIGH_AGAIN = "high again";

    /** Three days, closing one and a half days after they began, and room; the condition holds the exact days. */
    private static final Duration WITHIN = Duration.ofDays(5);

    private Surge() {}

    /** Finds surges in the days of all flows, stamped with the ticks at which they became known. */
    public static SingleOutputStreamOperator<PatternMatch> in(DataStream<LabelledDay> days) {
        var highDays = days.filter(day -> day.entersCep() && SurgeMatcher.isHigh(day))
                .uid("surge-days")
                .name("Keep days that are HIGH");
        return template(Shapes.of(PatternName.SURGE)).in(highDays);
    }

    /**
     * The sequence in flink-cep.
     *
     * @param shape see {@link Shapes}
     */
    static Template<LabelledDay> template(int shape) {
        return new Template<>(
                "surge",
                "surges",
                shape,
                TypeInformation.of(LabelledDay.class),
                day -> EpisodeInput.surge(day).stateKey(),
                LabelledDay::tick,
                (one, other) -> SurgeMatcher.AS_KNOWN.compare(one, other),
                pattern(),
                new Found());
    }

    static Pattern<LabelledDay, LabelledDay> pattern() {
        return Pattern.<LabelledDay>begin(HIGH, Template.EVERY_MATCH)
                .where(SimpleCondition.of(SurgeMatcher::isHigh))
                .followedBy(HIGH_AGAIN)
                .where(new WithinThreeDays())
                .within(WITHIN);
    }

    private static final class WithinThreeDays extends IterativeCondition<LabelledDay> {
        @Override
        public boolean filter(LabelledDay day, Context<LabelledDay> context) throws Exception {
            for (LabelledDay high : context.getEventsForPattern(HIGH)) {
                return SurgeMatcher.isHigh(day) && SurgeMatcher.together(high, day);
            }
            return false;
        }
    }

    private static final class Found extends PatternProcessFunction<LabelledDay, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<LabelledDay>> match, Context context, Collector<PatternMatch> out) {
            out.collect(SurgeMatcher.match(Stages.first(match, HIGH), Stages.first(match, HIGH_AGAIN)));
        }
    }
}
