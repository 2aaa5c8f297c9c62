package eu.limen.jobs;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.flow.VehicleDay;
import eu.limen.jobs.operator.FallFunction;
import eu.limen.jobs.operator.RouteFunction;
import eu.limen.jobs.operator.VehicleFunction;
import eu.limen.jobs.pattern.ArmsOrDrugsInVehicles;
import eu.limen.jobs.pattern.DeEscalation;
import eu.limen.jobs.pattern.RouteWave;
import eu.limen.rules.AcceptedRules;
import eu.limen.sequences.Routes;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Labels for the sequences that need more than a day's label: where a rise begins, which week is fallen, which day brought unusual hits. */
final class Sequences {

    private static final TypeInformation<Showing> SHOWING = TypeInformation.of(Showing.class);

    private Sequences() {}

    static DataStream<Showing> label(
            DataStream<SectionTrend> weeks,
            DataStream<VehicleDay> vehicles,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        return risesOnRoutes(weeks, rules, settings)
                .union(fallenWeeks(weeks, rules, settings), hitsInVehicles(vehicles, rules, settings));
    }

    /** The sequences that flink-cep finds among these labels. */
    static DataStream<PatternMatch> find(DataStream<Showing> labels) {
        return RouteWave.in(labels).union(DeEscalation.in(labels), ArmsOrDrugsInVehicles.in(labels));
    }

    private static DataStream<Showing> risesOnRoutes(
            DataStream<SectionTrend> weeks, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return weeks.flatMap(new AlongRoutes(Routes.within(settings.sections())), TypeInformation.of(RouteWeek.class))
                .uid("route-weeks")
                .name("Take weeks apart into routes")
                .keyBy(RouteWeek::key, Types.STRING)
                .connect(rules)
                .process(new RouteFunction(settings), SHOWING)
                .uid("routes")
                .name("See where rises begin along corridors");
    }

    private static DataStream<Showing> fallenWeeks(
            DataStream<SectionTrend> weeks, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return weeks.keyBy(SectionTrend::section, Types.STRING)
                .connect(rules)
                .process(new FallFunction(settings), SHOWING)
                .uid("falls")
                .name("See which weeks are fallen");
    }

    private static DataStream<Showing> hitsInVehicles(
            DataStream<VehicleDay> days, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return days.keyBy(VehicleDay::section, Types.STRING)
                .connect(rules)
                .process(new VehicleFunction(settings), SHOWING)
                .uid("vehicle-days")
                .name("See which days bring unusual hits in vehicles");
    }

    private record AlongRoutes(Routes routes) implements FlatMapFunction<SectionTrend, RouteWeek> {
        @Override
        public void flatMap(SectionTrend week, Collector<RouteWeek> out) {
            routes.weeks(week).forEach(out::collect);
        }
    }
}
