package eu.limen.jobs;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.jobs.operator.EpisodeFunction;
import eu.limen.jobs.operator.NetworkFunction;
import eu.limen.jobs.pattern.Displacement;
import eu.limen.jobs.pattern.SilentSource;
import eu.limen.jobs.pattern.Surge;
import eu.limen.model.Alert;
import eu.limen.patterns.EpisodeInput;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Fifth step: sequences of labels become patterns, patterns become episodes, and episodes are told as alerts. */
final class Patterns {

    private Patterns() {}

    static SingleOutputStreamOperator<Alert> watch(
            SingleOutputStreamOperator<LabelledDay> days, AnalysisSettings settings) {
        var slots = Situations.slots(days);
        var pairDays = pairs(days, settings);
        var matches = Surge.in(days).union(Displacement.in(pairDays), SilentSource.in(slots));

        return episodes(days, EpisodeInput::surge, "surge-days-told", "Tell episodes of days")
                .union(
                        episodes(pairDays, EpisodeInput::displacement, "pair-days-told", "Tell episodes of pairs"),
                        episodes(slots, EpisodeInput::silentSource, "slots-told", "Tell episodes of slots"),
                        episodes(matches, EpisodeInput::match, "matches-told", "Tell episodes of matches"))
                .keyBy(EpisodeInput::stateKey, Types.STRING)
                .process(new EpisodeFunction(settings), TypeInformation.of(Alert.class))
                .uid("episodes")
                .name("Keep episodes and tell of them");
    }

    private static DataStream<PairDay> pairs(DataStream<LabelledDay> days, AnalysisSettings settings) {
        return days.keyBy(day -> day.threat().name(), Types.STRING)
                .process(new NetworkFunction(settings), TypeInformation.of(PairDay.class))
                .uid("network")
                .name("Look at neighbouring sections together");
    }

    private static <T> DataStream<EpisodeInput> episodes(
            DataStream<T> seen, MapFunction<T, EpisodeInput> input, String uid, String name) {
        return seen.map(input, TypeInformation.of(EpisodeInput.class)).uid(uid).name(name);
    }
}
