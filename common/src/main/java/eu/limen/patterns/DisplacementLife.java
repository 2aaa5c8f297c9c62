package eu.limen.patterns;

import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.model.AlertStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The life of possible displacements: kept by day and part, told by the days on which X was low or Y up. */
final class DisplacementLife implements Life {

    @Override
    public EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick) {
        var days = new TreeMap<Long, PairDay>();
        state.pairDays().forEach(day -> days.put(position(day), day));
        long revisedUntil = state.revisedUntil();
        for (EpisodeInput input : inputs) {
            var day = input.pairDay();
            if (day == null) {
                continue;
            }
            var known = days.get(position(day));
            if (known == null || Retention.comesAfter(day.tick(), known.tick(), true)) {
                days.put(position(day), day);
                revisedUntil = isUnseen(known, day) ? Math.max(revisedUntil, day.day()) : revisedUntil;
            }
        }
        var episodes = Retention.compared(state.episodes(), tick);
        long keptFrom = Retention.keptFrom(episodes, tick);
        return state.withPairDays(List.copyOf(days.tailMap(2 * keptFrom).values()), revisedUntil)
                .withChecks(DisplacementChecks.remember(state.checks(), inputs, keptFrom))
                .withEpisodes(episodes);
    }

    @Override
    public List<Span> spans(EpisodeState state, long tick) {
        return DisplacementMatcher.spans(state.pairDays(), tick);
    }

    @Override
    public List<String> fingerprint(EpisodeState state, Span span, List<String> told) {
        List<String> marks = new ArrayList<>();
        marks.add(span.end().name());
        for (PairDay day : evidence(state, span)) {
            marks.add(day.part() + " " + Fingerprint.of(day.seen()));
        }
        marks.add(DisplacementChecks.mark(DisplacementChecks.of(state, span), told));
        return List.copyOf(marks);
    }

    @Override
    public String whyCancelled(EpisodeState before, EpisodeState now, Span span) {
        List<String> changes = new ArrayList<>();
        for (PairDay day : before.pairDays()) {
            if (!day.holds() || !span.days().contains(day.day())) {
                continue;
            }
            now.pairDays().stream()
                    .filter(other -> position(other) == position(day) && !holdsStill(day, other))
                    .forEach(other -> changes.add(change(other)));
        }
        return Words.correction(changes);
    }

    @Override
    public Story tell(EpisodeState state, Telling telling, EpisodeContext context) {
        return DisplacementStory.of(state, telling);
    }

    @Override
    public AlertStatus statusOf(Episode episode, List<String> news) {
        boolean isOver = episode.span().ended();
        boolean saidSo = episode.told().contains(episode.span().end().name());
        return isOver && !(saidSo && DisplacementChecks.differ(episode.told(), news))
                ? AlertStatus.ENDED
                : AlertStatus.UPDATE;
    }

    @Override
    public long outOfSightAt(EpisodeState state, Span span) {
        return Closes.of(span.last() + Spans.DAYS_OUT_OF_SIGHT);
    }

    @Override
    public long forgottenAt(EpisodeState state) {
        if (state.isEmpty()) {
            return EpisodeState.NEVER;
        }
        long days = state.pairDays().stream()
                .mapToLong(day -> Retention.forgottenAt(day.day()))
                .max()
                .orElse(Long.MIN_VALUE);
        long checks = state.checks().stream()
                .mapToLong(check -> Retention.forgottenAt(check.onsetDay()))
                .max()
                .orElse(Long.MIN_VALUE);
        long episodes = state.episodes().stream()
                .mapToLong(episode -> Retention.comparedUntil(episode.span().first()))
                .max()
                .orElse(Long.MIN_VALUE);
        return Math.max(days, Math.max(checks, episodes));
    }

    /** Days of a span on which X is low or Y up, as now known. */
    static List<PairDay> evidence(EpisodeState state, Span span) {
        return state.pairDays().stream()
                .filter(day -> day.holds() && span.first() <= day.day() && day.day() <= lastShown(span))
                .toList();
    }

    private static long lastShown(Span span) {
        return span.days().get(span.days().size() - 1);
    }

    /** Sorts the parts of a day one after the other. */
    private static long position(PairDay day) {
        return 2 * day.day() + day.part().ordinal();
    }

    private static boolean holdsStill(PairDay before, PairDay now) {
        return now.holds() && (before.part() == Part.RISE || now.alone() || !before.alone());
    }

    private static String change(PairDay now) {
        String day = Words.day(now.day());
        if (now.part() == Part.RISE) {
            return now.ySection() + " was not up on " + day;
        }
        return now.holds() ? "most other sections fell alike on " + day : now.xSection() + " was not low on " + day;
    }

    /** Whether flink-cep has seen something else, or nothing, of the day. */
    private static boolean isUnseen(@Nullable PairDay known, PairDay day) {
        if (known == null) {
            return day.holds() && !day.entersCep();
        }
        return known.holds() != day.holds() || known.upDays() != day.upDays() || known.alone() != day.alone();
    }
}
