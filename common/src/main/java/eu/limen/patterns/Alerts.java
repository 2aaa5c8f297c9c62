package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.ContactLevel;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
                addressees(family(state.pattern()), story.states()),
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
                measuresInForce(state, context),
                telling.tick() + story.newsForMillis(),
                telling.supersedes(),
                telling.cancelReason(),
                context.exercise(),
                story.evidence());
    }

    /** The decisions in force on the newest day or week known of each section concerned. */
    private static List<String> measuresInForce(EpisodeState state, EpisodeContext context) {
        Map<String, LabelledDay> newest = new TreeMap<>();
        Stream.concat(state.days().stream(), state.pairDays().stream().map(PairDay::seen))
                .forEach(day ->
                        newest.merge(day.section(), day, (one, other) -> one.day() >= other.day() ? one : other));
        TreeSet<String> measures = new TreeSet<>(context.measuresInForce());
        newest.values().forEach(day -> measures.addAll(day.measuresInForce()));
        if (!state.weeks().isEmpty()) {
            measures.addAll(state.weeks().get(state.weeks().size() - 1).measuresInForce());
        }
        return List.copyOf(measures);
    }

    /** The states of a section: {@code AT-DE} and {@code DK-SE:SEA} have two, {@code NO:SEA} one. */
    static List<String> statesOf(String section) {
        int colon = section.indexOf(':');
        return List.of((colon < 0 ? section : section.substring(0, colon)).split("-", -1));
    }

    private static List<Threat> threats(EpisodeState state) {
        return state.threat() == null ? List.of() : List.of(state.threat());
    }

    private static AlertFamily family(PatternName pattern) {
        if (pattern == PatternName.SILENT_SOURCE) {
            return AlertFamily.DATA_QUALITY;
        }
        return pattern == PatternName.TREND_RISE ? AlertFamily.TREND : AlertFamily.PATTERN;
    }

    /** Contact points exist at national and at local level; both are told ((2) of the Recommendation of 23.11.2023), but of weekly trends the national ones. */
    private static List<Addressee> addressees(AlertFamily family, Collection<String> states) {
        List<Addressee> addressees = new ArrayList<>();
        for (String state : new TreeSet<>(states)) {
            addressees.add(new Addressee(state, ContactLevel.NATIONAL));
            if (family != AlertFamily.TREND) {
                addressees.add(new Addressee(state, ContactLevel.LOCAL));
            }
        }
        return List.copyOf(addressees);
    }

    private static Map<String, String> dates(Map<String, Long> days) {
        Map<String, String> dates = new TreeMap<>();
        days.forEach((state, day) -> dates.put(state, LocalDate.ofEpochDay(day).toString()));
        return dates;
    }
}
