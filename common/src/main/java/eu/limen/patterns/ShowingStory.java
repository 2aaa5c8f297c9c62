package eu.limen.patterns;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.model.Addressee;
import eu.limen.model.AlertStatus;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Reason;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the windows of an episode have to say: the words of the newest that shows it, and the evidence of all. */
final class ShowingStory {

    private final Telling telling;
    private final Sequence sequence;
    private final List<Showing> windows;
    private final Account newest;

    private ShowingStory(EpisodeState state, Telling telling, Sequence sequence) {
        this.telling = telling;
        this.sequence = sequence;
        this.windows = ShowingLife.shown(state, telling.span());
        this.newest = newestOf(windows);
    }

    static Story of(EpisodeState state, Telling telling, Sequence sequence) {
        return new ShowingStory(state, telling, sequence).story();
    }

    private Story story() {
        return new Story(
                headline(),
                newest.sections(),
                newest.direction(),
                addressees(),
                newest.severity(),
                newest.certainty(),
                telling.isPast() ? Urgency.PAST : Urgency.EXPECTED,
                Words.isoDay(telling.span().first()),
                dataUntil(),
                windows.stream().allMatch(window -> ShowingLife.account(window).bothSides()),
                figures(),
                newest.measuresInForce(),
                sequence.newsForMillis(telling.span(), telling.tick()),
                reasons(),
                evidence());
    }

    private String headline() {
        if (telling.status() == AlertStatus.CANCEL) {
            return Words.headline("Withdrawn: " + newest.subject(), "");
        }
        if (telling.status() == AlertStatus.ENDED) {
            String ended = Words.ended(telling.span().end(), sequence.overInHeadline());
            return Words.headline(ended + newest.subject(), newest.detail());
        }
        return Words.headline(Words.sentence(newest.subject()), newest.detail());
    }

    private List<Addressee> addressees() {
        Set<Addressee> all = new LinkedHashSet<>(newest.addressees());
        if (laterIsNow(telling.span(), newest)) {
            all.addAll(newest.addresseesLater());
        }
        return List.copyOf(all);
    }

    /** The mark of those who are told later and now are: part of what is news. */
    static List<String> toldLater(EpisodeState state, Span span) {
        List<Showing> windows = ShowingLife.shown(state, span);
        return !windows.isEmpty() && laterIsNow(span, newestOf(windows)) ? List.of("told later") : List.of();
    }

    /** A lasting episode is seen by the window that makes it so. */
    private static boolean laterIsNow(Span span, Account account) {
        return account.laterAfterDays() > 0
                && span.days().get(span.days().size() - 1) - span.first() >= account.laterAfterDays();
    }

    private static Account newestOf(List<Showing> windows) {
        return windows.stream()
                .filter(Showing::shows)
                .reduce((one, other) -> other)
                .or(() -> windows.stream().reduce((one, other) -> other))
                .map(ShowingLife::account)
                .orElseThrow();
    }

    private Map<String, Long> dataUntil() {
        Map<String, Long> until = new TreeMap<>();
        windows.forEach(window ->
                ShowingLife.account(window).dataUntil().forEach((side, day) -> until.merge(side, day, Math::max)));
        return until;
    }

    /** The sums of the windows where each counts something, else none. */
    private @Nullable Figures figures() {
        long observed = 0;
        double expected = 0;
        for (Showing window : windows) {
            Account account = ShowingLife.account(window);
            if (account.observed() == null || account.expected() == null) {
                return null;
            }
            observed += account.observed();
            expected += account.expected();
        }
        return new Figures(observed, expected, newest.exposureChange(), newest.expectedFalsePerYear());
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (telling.status() != AlertStatus.CANCEL) {
            reasons.addAll(newest.reasons());
        }
        Words.ending(telling, sequence.overInWords()).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private List<EvidencePoint> evidence() {
        return windows.stream()
                .flatMap(window -> ShowingLife.account(window).evidence().stream())
                .distinct()
                .toList();
    }
}
