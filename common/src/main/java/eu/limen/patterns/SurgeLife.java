package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The life of surges: kept by day, told by their HIGH days. */
final class SurgeLife implements Life {

    @Override
    public EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick) {
        var days = new TreeMap<Long, LabelledDay>();
        state.days().forEach(day -> days.put(day.day(), day));
        long revisedUntil = state.revisedUntil();
        for (EpisodeInput input : inputs) {
            var day = input.day();
            if (day == null) {
                continue;
            }
            var known = days.get(day.day());
            if (known == null || Retention.comesAfter(day.tick(), known.tick(), !day.open())) {
                days.put(day.day(), day);
                revisedUntil = isUnseen(known, day) ? Math.max(revisedUntil, day.day()) : revisedUntil;
            }
        }
        var episodes = Retention.recent(state.episodes(), tick);
        long keptFrom = Retention.keptFrom(episodes, tick);
        return state.withDays(List.copyOf(days.tailMap(keptFrom).values()), revisedUntil)
                .withEpisodes(episodes);
    }

    @Override
    public List<Span> spans(EpisodeState state, long tick) {
        return SurgeMatcher.spans(state.days(), tick);
    }

    @Override
    public List<String> fingerprint(EpisodeState state, Span span, List<String> told) {
        List<String> marks = new ArrayList<>();
        marks.add(span.end().name());
        for (LabelledDay day : highDays(state, span)) {
            marks.add(day.open() ? Fingerprint.ofOpen(day, told) : Fingerprint.of(day));
        }
        return List.copyOf(marks);
    }

    @Override
    public String whyCancelled(EpisodeState before, EpisodeState now, Span span) {
        List<String> changes = new ArrayList<>();
        for (LabelledDay day : now.days()) {
            if (span.days().contains(day.day()) && !SurgeMatcher.isHigh(day)) {
                changes.add(LocalDate.ofEpochDay(day.day()) + " is " + day.label());
            }
        }
        return Words.correction(changes);
    }

    @Override
    public Story tell(EpisodeState state, Telling telling, EpisodeContext context) {
        return SurgeStory.of(state, telling, context);
    }

    @Override
    public long outOfSightAt(EpisodeState state, Span span) {
        return Closes.of(span.last() + Spans.DAYS_OUT_OF_SIGHT);
    }

    @Override
    public long forgottenAt(EpisodeState state) {
        return state.days().isEmpty()
                ? EpisodeState.NEVER
                : Retention.forgottenAt(
                        state.days().get(state.days().size() - 1).day());
    }

    /** The days of a span as now known, those that show it. */
    static List<LabelledDay> highDays(EpisodeState state, Span span) {
        return state.days().stream()
                .filter(day -> span.days().contains(day.day()) && SurgeMatcher.isHigh(day))
                .toList();
    }

    /** Whether flink-cep has seen something else, or nothing, of the day. */
    private static boolean isUnseen(@Nullable LabelledDay known, LabelledDay day) {
        if (known == null) {
            return SurgeMatcher.isHigh(day) && !day.entersCep();
        }
        return SurgeMatcher.isHigh(known) != SurgeMatcher.isHigh(day);
    }
}
