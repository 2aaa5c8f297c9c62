package eu.limen.patterns;

import eu.limen.flow.FlowWeek;
import eu.limen.flow.Tick;
import eu.limen.model.AlertStatus;
import eu.limen.model.Basis;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a weekly alarm has to say. */
final class TrendRiseStory {

    private static final int DAYS_COMPARED_WITH = 14;
    /** An episode goes on or ends within two closes; a day more leaves room for a late one. */
    private static final long NEWS_FOR_MILLIS = 15 * Tick.DAY_MILLIS;

    /** Severity is minus the logarithm of the smallest p-value (methods 2.3): from one in a hundred thousand ... */
    private static final double SEVERE = 1e-5;
    /** ... and from one in a thousand. */
    private static final double MODERATE = 1e-3;

    private final Telling telling;
    /** All weeks from the first to the end; for a cancelled episode as they are now known. */
    private final List<FlowWeek> shown;

    private final List<FlowWeek> weeks;
    private final FlowWeek first;
    private final Figures figures;

    private TrendRiseStory(EpisodeState state, Telling telling) {
        var span = telling.span();
        this.telling = telling;
        this.shown = state.weeks().stream()
                .filter(week -> span.first() <= week.mondayDay() && week.mondayDay() <= span.last())
                .toList();
        this.weeks = shown.stream()
                .filter(week -> span.days().contains(week.mondayDay()))
                .toList();
        this.first = weeks.get(0);
        this.figures = figures(state, span);
    }

    static Story of(EpisodeState state, Telling telling) {
        return new TrendRiseStory(state, telling).story(state);
    }

    private Story story(EpisodeState state) {
        return new Story(
                headline(),
                List.of(first.section()),
                first.direction(),
                Addressees.national(Addressees.statesOf(first.section())),
                severity(),
                isJoint() ? Certainty.LIKELY : Certainty.POSSIBLE,
                telling.isPast() ? Urgency.PAST : Urgency.EXPECTED,
                Words.isoDay(telling.span().first()),
                dataUntil(state),
                isJoint(),
                figures,
                List.of(),
                NEWS_FOR_MILLIS,
                reasons(),
                shown.stream().map(TrendRiseStory::point).toList());
    }

    private String headline() {
        String what = "ise of " + Words.threat(first.threat()) + " on " + first.section() + " "
                + Words.direction(first.direction());
        if (telling.status() == AlertStatus.CANCEL) {
            return "Withdrawn: r" + what;
        }
        String since = ", " + weeksInAlarm() + " since the week of " + Words.day(first.mondayDay());
        String begin = telling.status() == AlertStatus.ENDED
                ? Words.ended(telling.span().end(), "Over: ") + "r"
                : "R";
        return Words.headline(begin + what, since);
    }

    private Severity severity() {
        double smallest = weeks.stream().mapToDouble(FlowWeek::pValue).min().orElse(1);
        if (smallest <= SEVERE) {
            return Severity.SEVERE;
        }
        return smallest <= MODERATE ? Severity.MODERATE : Severity.MINOR;
    }

    private boolean isJoint() {
        int states = Addressees.statesOf(first.section()).size();
        return weeks.stream()
                .allMatch(week ->
                        week.sides().stream().filter(FlowWeek.Side::judged).count() == states);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (telling.status() != AlertStatus.CANCEL) {
            reasons.add(new Reason(
                    "trend-rise",
                    weeksInAlarm() + ": weeks of "
                            + Words.isoDays(
                                    weeks.stream().map(FlowWeek::mondayDay).toList()),
                    "a week far above expectation, or a rise that adds up over weeks; and findings enough (alarm, in the rule set)",
                    Words.trendsShared(),
                    Words.number(figures.observed()) + " findings in these weeks, where "
                            + Words.number(figures.expected())
                            + " were to be expected from the weeks before and the season."
                            + addedUp() + Words.exposure(figures)));
            if (!isJoint()) {
                reasons.add(Words.oneSided(first.section(), "weeks"));
            }
        }
        Words.ending(telling).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private String weeksInAlarm() {
        return (weeks.size() == 1 ? "1 week" : weeks.size() + " weeks") + " in alarm";
    }

    /** A lasting rise may be small in its last week: what counts is the sum. */
    private String addedUp() {
        return weeks.stream().anyMatch(FlowWeek::sudden)
                ? ""
                : " No single week is far above expectation; smaller excesses have added up over several.";
    }

    private static EvidencePoint point(FlowWeek week) {
        return new EvidencePoint(
                week.section(),
                week.direction(),
                Words.isoDay(week.mondayDay()),
                label(week),
                week.judged() ? Long.valueOf(week.observed()) : null,
                week.judged() ? Double.valueOf(week.expected()) : null,
                week.judged() ? Double.valueOf(week.pValue()) : null);
    }

    private static Label label(FlowWeek week) {
        if (!week.judged()) {
            return Label.NOT_ASSESSED;
        }
        if (!week.alarm()) {
            return Label.QUIET;
        }
        return week.sudden() ? Label.HIGH : Label.RISING;
    }

    private Figures figures(EpisodeState state, Span span) {
        long observed = weeks.stream().mapToLong(FlowWeek::observed).sum();
        double expected = weeks.stream().mapToDouble(FlowWeek::expected).sum();
        Double before = meanExposure(state.weeks().stream()
                .filter(week ->
                        span.first() - DAYS_COMPARED_WITH <= week.mondayDay() && week.mondayDay() < span.first())
                .toList());
        Double now = meanExposure(weeks);
        Double change = now == null || before == null || before == 0 ? null : Double.valueOf(now / before);
        return new Figures(observed, expected, change, FalseAlerts.TRENDS_PER_YEAR);
    }

    /** Mean weekly exposure, both sides; null where none is known or nobody is checked. */
    private static @Nullable Double meanExposure(List<FlowWeek> weeks) {
        var mean = weeks.stream()
                .filter(week -> week.basis() == Basis.RATE && !week.sides().isEmpty())
                .mapToLong(week ->
                        week.sides().stream().mapToLong(FlowWeek.Side::exposure).sum())
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static Map<String, Long> dataUntil(EpisodeState state) {
        Map<String, Long> until = new TreeMap<>();
        for (FlowWeek week : state.weeks()) {
            week.dataUntil().forEach((side, day) -> until.merge(side, day, Math::max));
        }
        return until;
    }
}
