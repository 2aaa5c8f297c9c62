package eu.limen.patterns;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The life of patterns that tell themselves in {@link Showing}s: kept by window and part, told by the windows that show them. */
final class ShowingLife implements Life {

    private static final Comparator<Showing> BY_WINDOW =
            Comparator.comparingLong(Showing::day).thenComparing(Showing::part);

    private final Sequence sequence;

    ShowingLife(Sequence sequence) {
        this.sequence = sequence;
    }

    @Override
    public EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick) {
        Map<String, Showing> known = new TreeMap<>();
        state.showings().forEach(showing -> known.put(place(showing), showing));
        long revisedUntil = state.revisedUntil();
        for (EpisodeInput input : inputs) {
            var showing = input.showing();
            if (showing == null) {
                continue;
            }
            var before = known.get(place(showing));
            if (before == null || showing.tick() >= before.tick()) {
                known.put(place(showing), showing.remembering(before == null ? null : before.account()));
                revisedUntil = isUnseen(before, showing) ? Math.max(revisedUntil, showing.day()) : revisedUntil;
            }
        }
        long oldest = Closes.lastDayAt(tick) - sequence.daysKept();
        List<Episode> episodes = state.episodes().stream()
                .filter(episode -> episode.span().last() > oldest)
                .toList();
        long keptFrom =
                episodes.stream().mapToLong(episode -> episode.span().first()).reduce(oldest + 1, Math::min);
        List<Showing> kept = known.values().stream()
                .filter(showing -> showing.day() >= keptFrom)
                .sorted(BY_WINDOW)
                .toList();
        return state.withShowings(worthKeeping(kept, episodes), revisedUntil).withEpisodes(episodes);
    }

    /** A key on which nothing was ever shown leaves nothing behind. */
    private static List<Showing> worthKeeping(List<Showing> showings, List<Episode> episodes) {
        boolean nothingShown = showings.stream().allMatch(showing -> showing.account() == null);
        return nothingShown && episodes.isEmpty() ? List.of() : showings;
    }

    /** Whether the window is not what flink-cep has seen of it. */
    private static boolean isUnseen(@Nullable Showing before, Showing now) {
        if (before == null) {
            return now.shows() && !now.entersCep();
        }
        return before.sight() != now.sight();
    }

    private static String place(Showing showing) {
        return showing.day() + "|" + showing.part();
    }

    @Override
    public List<Span> spans(EpisodeState state, long tick) {
        return sequence.spans(state.showings(), tick);
    }

    @Override
    public List<String> fingerprint(EpisodeState state, Span span, List<String> told) {
        List<String> marks = new ArrayList<>();
        marks.add(span.end().name());
        List<Showing> shown = shown(state, span).stream().filter(Showing::shows).toList();
        for (Showing showing : sequence.news(shown)) {
            marks.add(showing.day() + " " + showing.part() + " "
                    + account(showing).mark());
        }
        marks.addAll(ShowingStory.toldLater(state, span));
        return List.copyOf(marks);
    }

    @Override
    public String whyCancelled(EpisodeState before, EpisodeState now, Span span) {
        List<String> changes = shown(now, span).stream()
                .filter(showing -> !showing.shows())
                .map(showing -> sequence.windowInWords(showing.day()) + " does not show it")
                .distinct()
                .toList();
        return Words.correction(changes);
    }

    @Override
    public Story tell(EpisodeState state, Telling telling, EpisodeContext context) {
        return ShowingStory.of(state, telling, sequence);
    }

    @Override
    public int positionsUntilForgotten() {
        return sequence.daysUntilForgotten();
    }

    @Override
    public boolean isFoundByCep() {
        return sequence.isFoundByCep();
    }

    @Override
    public long outOfSightAt(EpisodeState state, Span span) {
        return Closes.of(span.last() + sequence.daysOutOfSight());
    }

    @Override
    public long forgottenAt(EpisodeState state) {
        return state.showings().stream().mapToLong(Showing::day).max().stream()
                .map(day -> Closes.of(day + sequence.daysKept()))
                .findFirst()
                .orElse(EpisodeState.NEVER);
    }

    /** The windows of a span as they are now known, that have something to tell. */
    static List<Showing> shown(EpisodeState state, Span span) {
        return Sequence.of(state.pattern()).shown(state.showings(), span).stream()
                .filter(showing -> showing.account() != null)
                .toList();
    }

    static Account account(Showing showing) {
        return Objects.requireNonNull(showing.account(), "account");
    }
}
