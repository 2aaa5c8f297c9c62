package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.patterns.DeEscalationMatcher;
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

/** DE_ESCALATION: a week is fallen, and so are the next three, without a week between that is not. Defined by {@link DeEscalationMatcher}. */
public final class DeEscalation {

    private static final String FELL = "fell";
    private static final String STAYED_LOW = "stayed low";

    /** The longest row, and room; the condition holds the exact weeks. */
    private static final Duration WITHIN = Duration.ofDays((DeEscalationMatcher.LONGEST_ROW + 1) * 7);

    private DeEscalation() {}

    /** Finds lasting falls in the judged weeks of all flows, stamped with the ticks at which they became known. */
    public static SingleOutputStreamOperator<PatternMatch> in(DataStream<Showing> showings) {
        var judgedWeeks = showings.filter(week -> week.pattern() == PatternName.DE_ESCALATION && week.entersCep())
                .uid("de-escalation-weeks")
                .name("Keep weeks that are fallen or break a fall");
        return template(Shapes.of(PatternName.DE_ESCALATION)).in(judgedWeeks);
    }

    /**
     * The sequence in flink-cep.
     *
     * @param shape see {@link Shapes}
     */
    static Template<Showing> template(int shape) {
        return new Template<>(
                "de-escalation",
                "lasting falls",
                shape,
                TypeInformation.of(Showing.class),
                week -> EpisodeInput.showing(week).stateKey(),
                Showing::tick,
                (one, other) -> DeEscalationMatcher.AS_KNOWN.compare(one, other),
                pattern(),
                new Found());
    }

    static Pattern<Showing, Showing> pattern() {
        return Pattern.<Showing>begin(FELL, Template.EVERY_MATCH)
                .where(SimpleCondition.of(DeEscalationMatcher::isFallen))
                .next(STAYED_LOW)
                .where(new SoonAfterTheFirst())
                .times(DeEscalationMatcher.WEEKS_IN_A_ROW - 1)
                .consecutive()
                .within(WITHIN);
    }

    private static final class SoonAfterTheFirst extends IterativeCondition<Showing> {
        @Override
        public boolean filter(Showing week, Context<Showing> context) throws Exception {
            for (Showing fell : context.getEventsForPattern(FELL)) {
                return DeEscalationMatcher.isFallen(week) && DeEscalationMatcher.isInReach(fell, week);
            }
            return false;
        }
    }

    private static final class Found extends PatternProcessFunction<Showing, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<Showing>> match, Context context, Collector<PatternMatch> out) {
            out.collect(DeEscalationMatcher.match(Stages.first(match, FELL), Stages.last(match, STAYED_LOW)));
        }
    }
}
