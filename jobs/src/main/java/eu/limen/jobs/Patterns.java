package eu.limen.jobs;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.Showing;
import eu.limen.jobs.operator.EpisodeFunction;
import eu.limen.jobs.pattern.Displacement;
import eu.limen.jobs.pattern.SilentSource;
import eu.limen.jobs.pattern.Surge;
import eu.limen.model.Alert;
import eu.limen.patterns.EpisodeInput;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Sixth step: sequences of labels become patterns, patterns become episodes, and episodes are told as alerts. */
final class Patterns {

    private Patterns() {}

    static DataStream<Alert> watch(
            SingleOutputStreamOperator<LabelledDay> days,
            DataStream<PairDay> pairDays,
            DataStream<FlowWeek> weeks,
            DataStream<DisplacementCheck> checks,
            DataStream<Showing> showings,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        var slots = Situations.slots(days);
        var matches = Surge.in(days).union(Displacement.in(pairDays), SilentSource.in(slots), Sequences.find(showings));

        var inputs = episodes(days, EpisodeInput::surge, "surge-days-told", "Tell episodes of days")
                .union(
                        episodes(pairDays, EpisodeInput::displacement, "pair-days-told", "Tell episodes of pairs"),
                        episodes(checks, EpisodeInput::check, "checks-told", "Tell episodes of weekly checks"),
                        episodes(weeks, EpisodeInput::trendRise, "weeks-told", "Tell episodes of weeks"),
                        episodes(slots, EpisodeInput::silentSource, "slots-told", "Tell episodes of slots"),
                        episodes(matches, EpisodeInput::match, "matches-told", "Tell episodes of matches"),
                        episodes(showings, EpisodeInput::showing, "showings-told", "Tell episodes of levels"));
        return keep(inputs, "episodes", "Keep episodes and tell of them", rules, settings);
    }

    /** Episodes of the answers themselves: they come last, and no answer depends on them. */
    static DataStream<Alert> watchVerdicts(
            DataStream<Showing> showings, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        var inputs = episodes(showings, EpisodeInput::showing, "verdicts-told", "Tell episodes of answers");
        return keep(inputs, "verdict-episodes", "Keep changes of answers and tell of them", rules, settings);
    }

    /** Episodes of the dates that the law sets: no judgement depends on them. */
    static DataStream<Alert> watchDates(
            DataStream<Showing> showings, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        var inputs = episodes(showings, EpisodeInput::showing, "deadlines-told", "Tell episodes of dates");
        return keep(inputs, "deadline-episodes", "Keep dates of the law and tell of them", rules, settings);
    }

    private static SingleOutputStreamOperator<Alert> keep(
            DataStream<EpisodeInput> inputs,
            String uid,
            String name,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        return inputs.keyBy(EpisodeInput::stateKey, Types.STRING)
                .connect(rules)
                .process(new EpisodeFunction(settings), TypeInformation.of(Alert.class))
                .uid(uid)
                .name(name);
    }

    private static <T> DataStream<EpisodeInput> episodes(
            DataStream<T> seen, MapFunction<T, EpisodeInput> input, String uid, String name) {
        return seen.map(input, TypeInformation.of(EpisodeInput.class)).uid(uid).name(name);
    }
}
