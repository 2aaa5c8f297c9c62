package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.Shapes;
import eu.limen.patterns.VehicleHitsMatcher;
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
 * ARMS_OR_DRUGS_IN_VEHICLES: the checks of one side make unusual hits in vehicles, there are more within days, and both sides are among them. Defined
 * by {@link VehicleHitsMatcher}.
 */
public final class ArmsOrDrugsInVehicles {

    private static final String HIT = "hit";
    private static final String HIT_AGAIN = "hit again";
    private static final String HIT_ON_BOTH_SIDES = "hit on both sides";

    /** Seven days, closing one and a half days after they began, and room; the conditions hold the exact days. */
    private static final Duration WITHIN = Duration.ofDays(VehicleHitsMatcher.WITHIN_DAYS + 2);

    private ArmsOrDrugsInVehicles() {}

    /** Finds repeated hits in the days of all sections, stamped with the ticks at which they became known. */
    public static SingleOutputStreamOperator<PatternMatch> in(DataStream<Showing> showings) {
        var hits = showings.filter(day -> day.pattern() == PatternName.ARMS_OR_DRUGS_IN_VEHICLES
                        && day.entersCep()
                        && VehicleHitsMatcher.isHit(day))
                .uid("vehicle-hits")
                .name("Keep days of unusual hits in vehicles");
        return template(Shapes.of(PatternName.ARMS_OR_DRUGS_IN_VEHICLES)).in(hits);
    }

    /**
     * The sequence in flink-cep.
     *
     * @param shape see {@link Shapes}
     */
    static Template<Showing> template(int shape) {
        return new Template<>(
                "vehicle-hits",
                "repeated hits in vehicles",
                shape,
                TypeInformation.of(Showing.class),
                day -> EpisodeInput.showing(day).stateKey(),
                Showing::tick,
                (one, other) -> VehicleHitsMatcher.AS_KNOWN.compare(one, other),
                pattern(),
                new Found());
    }

    /** The next hit is always one of three, if any are: so each hit begins one sequence and no more. */
    static Pattern<Showing, Showing> pattern() {
        return Pattern.<Showing>begin(HIT, Template.EVERY_MATCH)
                .where(SimpleCondition.of(VehicleHitsMatcher::isHit))
                .followedBy(HIT_AGAIN)
                .where(new SoonAfterTheFirst())
                .followedBy(HIT_ON_BOTH_SIDES)
                .where(new WithBothSides())
                .within(WITHIN);
    }

    private static final class SoonAfterTheFirst extends IterativeCondition<Showing> {
        @Override
        public boolean filter(Showing day, Context<Showing> context) throws Exception {
            for (Showing first : context.getEventsForPattern(HIT)) {
                return VehicleHitsMatcher.isHit(day) && VehicleHitsMatcher.isInReach(first, day);
            }
            return false;
        }
    }

    private static final class WithBothSides extends IterativeCondition<Showing> {
        @Override
        public boolean filter(Showing day, Context<Showing> context) throws Exception {
            for (Showing first : context.getEventsForPattern(HIT)) {
                for (Showing second : context.getEventsForPattern(HIT_AGAIN)) {
                    return VehicleHitsMatcher.isHit(day) && VehicleHitsMatcher.completes(first, second, day);
                }
            }
            return false;
        }
    }

    private static final class Found extends PatternProcessFunction<Showing, PatternMatch> {
        @Override
        public void processMatch(Map<String, List<Showing>> match, Context context, Collector<PatternMatch> out) {
            out.collect(VehicleHitsMatcher.match(Stages.first(match, HIT), Stages.first(match, HIT_ON_BOTH_SIDES)));
        }
    }
}
