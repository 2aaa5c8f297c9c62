package eu.limen.patterns;

import eu.limen.flow.FlowWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The life of weekly alarms: kept by week, told by the weeks in alarm. */
final class TrendRiseLife implements Life {

    /** Ten weeks that a late report can change, and two that they are compared with. */
    private static final int DAYS_KEPT = 12 * TrendRiseMatcher.DAYS_A_WEEK;

    private static final int DAYS_COMPARED_WITH = 2 * TrendRiseMatcher.DAYS_A_WEEK;

    @Override
    public EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick) {
        var weeks = new TreeMap<Long, FlowWeek>();
        state.weeks().forEach(week -> weeks.put(week.mondayDay(), week));
        for (EpisodeInput input : inputs) {
            var week = input.week();
            if (week != null) {
                weeks.merge(week.mondayDay(), week, (one, other) -> other.tick() >= one.tick() ? other : one);
            }
        }
        long oldest = Closes.lastMondayAt(tick) - DAYS_KEPT;
        var episodes = state.episodes().stream()
                .filter(episode -> episode.span().last() > oldest)
                .toList();
        long keptFrom = episodes.stream()
                .mapToLong(episode -> episode.span().first() - DAYS_COMPARED_WITH)
                .reduce(oldest + 1, Math::min);
        return state.withWeeks(worthKeeping(weeks.tailMap(keptFrom), episodes)).withEpisodes(episodes);
    }

    /** A flow of which nothing was ever reported leaves nothing behind. */
    private static List<FlowWeek> worthKeeping(SortedMap<Long, FlowWeek> weeks, List<Episode> episodes) {
        boolean nothingReported = weeks.values().stream().allMatch(week -> week.basis() == null);
        return nothingReported && episodes.isEmpty() ? List.of() : List.copyOf(weeks.values());
    }

    @Override
    public List<Span> spans(EpisodeState state, long tick) {
        return TrendRiseMatcher.spans(state.weeks(), tick);
    }

    /** Its weeks and their counts; every late report moves the expectations a little, and that alone is no news. */
    @Override
    public List<String> fingerprint(EpisodeState state, Span span, List<String> told) {
        List<String> marks = new ArrayList<>();
        marks.add(span.end().name());
        for (FlowWeek week : inAlarm(state, span)) {
            marks.add(week.mondayDay() + " " + week.observed());
        }
        return List.copyOf(marks);
    }

    @Override
    public String whyCancelled(EpisodeState before, EpisodeState now, Span span) {
        List<String> changes = new ArrayList<>();
        for (long monday : span.days()) {
            if (now.weeks().stream().noneMatch(week -> week.mondayDay() == monday && week.alarm())) {
                changes.add("the week of " + Words.day(monday) + " is not in alarm");
            }
        }
        return Words.correction(changes);
    }

    @Override
    public Story tell(EpisodeState state, Telling telling, EpisodeContext context) {
        return TrendRiseStory.of(state, telling);
    }

    @Override
    public boolean isFoundByCep() {
        return false;
    }

    @Override
    public long outOfSightAt(EpisodeState state, Span span) {
        return Closes.ofWeek(span.last() + TrendRiseMatcher.WEEKS_OUT_OF_SIGHT * TrendRiseMatcher.DAYS_A_WEEK);
    }

    @Override
    public long forgottenAt(EpisodeState state) {
        return state.weeks().isEmpty()
                ? EpisodeState.NEVER
                : Closes.ofWeek(state.weeks().get(state.weeks().size() - 1).mondayDay() + DAYS_KEPT);
    }

    /** The weeks of a span that show it, as now known. */
    static List<FlowWeek> inAlarm(EpisodeState state, Span span) {
        return state.weeks().stream()
                .filter(week -> span.days().contains(week.mondayDay()) && week.alarm())
                .toList();
    }
}
