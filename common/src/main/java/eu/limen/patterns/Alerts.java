package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds the full alert from a story and the occasion of telling it. */
final class Alerts {

    private Alerts() {}

    static Alert of(EpisodeState state, Telling telling, Story story, EpisodeContext context) {
        var figures = story.figures();
        return new Alert(
                telling.id(),
                telling.revision(),
                telling.tick(),
                context.generatedBy(),
                story.reasons(),
                family(state.pattern()),
                state.pattern(),
                story.headline(),
                story.sections(),
                threats(state),
                story.direction(),
                story.addressees(),
                telling.status(),
                story.severity(),
                story.certainty(),
                story.urgency(),
                story.onset(),
                telling.tickOfNew(),
                dates(story.dataUntil()),
                story.bothSides(),
                figures == null ? null : Long.valueOf(figures.observed()),
                figures == null ? null : Double.valueOf(figures.expected()),
                figures == null ? null : figures.exposureChange(),
                figures == null ? null : figures.expectedFalsePerYear(),
                measuresInForce(state, story, context),
                telling.tick() + story.newsForMillis(),
                telling.supersedes(),
                telling.cancelReason(),
                context.exercise(),
                story.evidence());
    }

    /** The decisions in force on the newest day or week known of each section concerned. */
    private static List<String> measuresInForce(EpisodeState state, Story story, EpisodeContext context) {
        Map<String, LabelledDay> newest = new TreeMap<>();
        Stream.concat(state.days().stream(), state.pairDays().stream().map(PairDay::seen))
                .forEach(day ->
                        newest.merge(day.section(), day, (one, other) -> one.day() >= other.day() ? one : other));
        TreeSet<String> measures = new TreeSet<>(context.measuresInForce());
        measures.addAll(story.measuresInForce());
        newest.values().forEach(day -> measures.addAll(day.measuresInForce()));
        if (!state.weeks().isEmpty()) {
            measures.addAll(state.weeks().get(state.weeks().size() - 1).measuresInForce());
        }
        return List.copyOf(measures);
    }

    private static List<Threat> threats(EpisodeState state) {
        return state.threat() == null ? List.of() : List.of(state.threat());
    }

    private static AlertFamily family(PatternName pattern) {
        return switch (pattern) {
            case SILENT_SOURCE, RULES_REFUSED -> AlertFamily.DATA_QUALITY;
            case TREND_RISE -> AlertFamily.TREND;
            case DEADLINE -> AlertFamily.DEADLINE;
            case EQUIVALENCE_DRIFT, CAPACITY -> AlertFamily.PROPORTIONALITY;
            case SURGE,
                    DISPLACEMENT,
                    ROUTE_WAVE,
                    NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    ARMS_OR_DRUGS_IN_VEHICLES,
                    DOCUMENT_FRAUD_CLUSTER,
                    PING_PONG,
                    DE_ESCALATION,
                    SAME_THREAT_IN_MANY_STATES,
                    VERDICT_CHANGED -> AlertFamily.PATTERN;
        };
    }

    private static Map<String, String> dates(Map<String, Long> days) {
        Map<String, String> dates = new TreeMap<>();
        days.forEach((state, day) -> dates.put(state, LocalDate.ofEpochDay(day).toString()));
        return dates;
    }
}
