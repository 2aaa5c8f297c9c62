package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.RouteWaveMatcher;
import eu.limen.patterns.Shapes;
import java.time.Duration;
import java.util.ArrayList;
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
 * ROUTE_WAVE: a rise begins on a section of a corridor, goes on to the next one or two, and reaches one that makes them a wave. Defined by
 * {@link RouteWaveMatcher}.
 */
public final class RouteWave {

    private static final String BEGINS = "begins";
    private static final String GOES_ON = "goes on";
    private static final String ARRIVES = "arrives";

    /** Three sections further, four weeks each, and room; the conditions hold the exact weeks. */
    private static final Duration WITHIN = Duration.ofDays(13 * 7);

    private RouteWave() {}

    /** Finds waves in the rises of all corridors, stamped with the ticks at which they became known. */
    public static SingleOutputStreamOperator<PatternMatch> in(DataStream<Showing> showings) {
        var onsets = showings.filter(
                        week -> week.pattern() == PatternName.ROUTE_WAVE && week.entersCep() && week.shows())
                .uid("route-wave-onsets")
                .name("Keep weeks in which a rise begins");
        return template(Shapes.of(PatternName.ROUTE_WAVE)).in(onsets);
    }

    /**
     * The sequence in flink-cep.
     *
     * @param shape see {@link Shapes}
     */
    static Template<Showing> template(int shape) {
        return new Template<>(
                "route-wave",
                "waves along corridors",
                shape,
                TypeInformation.of(Showing.class),
                week -> EpisodeInput.showing(week).stateKey(),
                Showing::tick,
                (one, other) -> RouteWaveMatcher.AS_KNOWN.compare(one, other),
                pattern(),
                new Found());
    }

    /** Any chain may become a wave, so each rise is kept for others as well. */
    static Pattern<Showing, Showing> pattern() {
        return Pattern.<Showing>begin(BEGINS, Template.EVERY_MATCH)
                .where(SimpleCondition.of(Showing::shows))
                .followedByAny(GOES_ON)
                .where(new NearEnoughToGoOn())
                .times(1, 2)
                .allowCombinations()
                .followedByAny(ARRIVES)
                .where(new CompletingAWave())
                .within(WITHIN);
    }

    private static List<Showing> chain(IterativeCondition.Context<Showing> context) throws Exception {
        List<Showing> chain = new ArrayList<>();
        context.getEventsForPattern(BEGINS).forEach(chain::add);
        context.getEventsForPattern(GOES_ON).forEach(chain::add);
        return chain;
    }

    private static final class NearEnoughToGoOn extends IterativeCondition<Showing> {
        @Override
        public boolean filter(Showing week, Context<Showing> context) throws Exception {
            return RouteWaveMatcher.goesOn(chain(context), week);
        }
    }

    private static final class CompletingAWave extends IterativeCondition<Showing> {
        @Override
        public boolean filter(Showing week, Context<Showing> context) throws Exception {
            return RouteWaveMatcher.completes(chain(context), week);
        }
    }

    private static final class Found extends PatternProcessFunction<Showing, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<Showing>> match, Context context, Collector<PatternMatch> out) {
            out.collect(RouteWaveMatcher.match(Stages.first(match, BEGINS), Stages.first(match, ARRIVES)));
        }
    }
}
