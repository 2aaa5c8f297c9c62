package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.Tick;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.Reason;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a surge has to say. */
final class SurgeStory {

    private static final int DAYS_COMPARED_WITH = 14;
    /** An episode goes on or ends within two closes; a third day leaves room for a late one. */
    private static final long NEWS_FOR_MILLIS = 3 * Tick.DAY_MILLIS;

    private final Telling telling;
    private final EpisodeContext context;
    /** The episode's days; for a cancelled one as they are now known. */
    private final List<LabelledDay> days;
    /** All days from its first to its end. */
    private final List<LabelledDay> shown;

    private final LabelledDay first;
    private final Figures figures;

    private SurgeStory(EpisodeState state, Telling telling, EpisodeContext context) {
        var span = telling.span();
        this.telling = telling;
        this.context = context;
        this.shown = state.days().stream()
                .filter(day -> span.first() <= day.day() && day.day() <= span.last())
                .toList();
        this.days =
                shown.stream().filter(day -> span.days().contains(day.day())).toList();
        this.first = days.get(0);
        this.figures =
                Figures.of(days, exposureBefore(state, span.first()), FalseAlerts.surgesPerYear(context.highLevel()));
    }

    static Story of(EpisodeState state, Telling telling, EpisodeContext context) {
        return new SurgeStory(state, telling, context).story(state);
    }

    private Story story(EpisodeState state) {
        return new Story(
                headline(),
                List.of(first.section()),
                first.direction(),
                Addressees.ofBothLevels(Addressees.statesOf(first.section())),
                Words.severity(figures.ratio()),
                isFirm() ? Certainty.OBSERVED : Certainty.LIKELY,
                urgency(),
                Words.isoDay(first.day()),
                Evidence.dataUntil(state.days()),
                days.stream().allMatch(LabelledDay::bothSides),
                figures,
                List.of(),
                NEWS_FOR_MILLIS,
                reasons(),
                shown.stream().map(Evidence::high).toList());
    }

    private String headline() {
        String what = "urge of " + Words.threat(first.threat()) + " on " + first.section() + " "
                + Words.direction(first.direction());
        if (telling.status() == AlertStatus.CANCEL) {
            return "Withdrawn: s" + what;
        }
        String since = ", " + Words.days(days.size()) + " far above expectation since " + Words.day(first.day());
        String begin = telling.status() == AlertStatus.ENDED
                ? Words.ended(telling.span().end(), "Over: ") + "s"
                : "S";
        return Words.headline(begin + what, since);
    }

    /** A day still open may yet turn out differently, and one side alone cannot observe for both. */
    private boolean isFirm() {
        return days.stream().allMatch(day -> day.bothSides() && !day.open());
    }

    private Urgency urgency() {
        if (telling.isPast()) {
            return Urgency.PAST;
        }
        return days.stream().anyMatch(LabelledDay::open) ? Urgency.IMMEDIATE : Urgency.EXPECTED;
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (telling.status() != AlertStatus.CANCEL) {
            reasons.add(new Reason(
                    "surge",
                    Words.days(days.size()) + " HIGH: "
                            + Words.isoDays(days.stream().map(LabelledDay::day).toList()),
                    "2 days HIGH within " + SurgeMatcher.WITHIN_DAYS + " (p <= " + context.highLevel() + " each)",
                    Words.provision(first.threat()),
                    Words.number(figures.observed()) + " findings in these days, where "
                            + Words.number(figures.expected()) + " were to be expected." + Words.exposure(figures)));
            Words.oneSided(days).ifPresent(reasons::add);
        }
        Words.ending(telling).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private static @Nullable Double exposureBefore(EpisodeState state, long day) {
        return Evidence.meanExposure(state.days().stream()
                .filter(before -> day - DAYS_COMPARED_WITH <= before.day() && before.day() < day)
                .toList());
    }
}
