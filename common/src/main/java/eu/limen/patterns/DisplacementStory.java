package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.Tick;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Reason;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What a possible displacement has to say; it never says why people move, nor who is to blame. */
final class DisplacementStory {

    /** Until the weekly comparison of the confirmed stage can have been made. */
    private static final long NEWS_FOR_MILLIS = 14 * Tick.DAY_MILLIS;

    private final Telling telling;
    private final List<PairDay> low;
    private final List<PairDay> up;
    private final PairDay pair;
    private final Figures fallen;
    private final Figures risen;
    private final DisplacementWords words;

    private DisplacementStory(EpisodeState state, Telling telling) {
        this.telling = telling;
        var span = telling.span();
        var days = telling.status() == AlertStatus.CANCEL
                ? state.pairDays().stream()
                        .filter(day -> span.days().contains(day.day()))
                        .toList()
                : DisplacementLife.evidence(state, span);
        this.words = new DisplacementWords(DisplacementChecks.of(state, span));
        this.pair = days.get(0);
        this.low = days.stream().filter(day -> day.part() == Part.FALL).toList();
        this.up = days.stream().filter(day -> day.part() == Part.RISE).toList();
        this.fallen = Figures.of(seen(low), null, null);
        this.risen = Figures.of(seen(up), up.isEmpty() ? null : up.get(0).exposureBefore(), null);
    }

    static Story of(EpisodeState state, Telling telling) {
        return new DisplacementStory(state, telling).story(state);
    }

    private Story story(EpisodeState state) {
        var states = new TreeSet<>(Addressees.statesOf(pair.xSection()));
        states.addAll(Addressees.statesOf(pair.ySection()));
        return new Story(
                headline(),
                List.of(pair.xSection(), pair.ySection()),
                pair.yDirection(),
                Addressees.ofBothLevels(states),
                Words.severity(risen.ratio()),
                isConfirmed() ? Certainty.LIKELY : Certainty.POSSIBLE,
                telling.isPast() ? Urgency.PAST : Urgency.EXPECTED,
                Words.isoDay(telling.span().first()),
                Evidence.dataUntil(seen(state.pairDays())),
                seen(low).stream().allMatch(LabelledDay::bothSides)
                        && seen(up).stream().allMatch(LabelledDay::bothSides),
                risen,
                List.of(),
                NEWS_FOR_MILLIS,
                reasons(),
                evidence());
    }

    private String headline() {
        String from = pair.xSection() + " to " + pair.ySection();
        if (telling.status() == AlertStatus.CANCEL) {
            return "Withdrawn: possible displacement from " + from + ", " + Words.threat(pair.threat());
        }
        if (isConfirmed()) {
            String what = from + ", " + Words.threat(pair.threat());
            String after = ", compared over " + words.weeksAfter() + " weeks with sections far away";
            return Words.headline(begin("likely displacement from ") + what, after);
        }
        String what = from + ", " + Words.threat(pair.threat());
        String since = ", since " + Words.day(telling.span().first());
        return Words.headline(begin("pattern consistent with displacement from ") + what, since);
    }

    private String begin(String subject) {
        return telling.status() == AlertStatus.ENDED
                ? Words.ended(telling.span().end(), "Over: ") + subject
                : Words.sentence(subject);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (telling.status() != AlertStatus.CANCEL) {
            reasons.add(fall());
            reasons.add(rise());
            reasons.add(others());
            Words.oneSided(seen(low)).ifPresent(reasons::add);
            Words.oneSided(seen(up)).ifPresent(reasons::add);
            reasons.add(words.stage());
        }
        Words.ending(telling).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private Reason fall() {
        return new Reason(
                "displacement-fall",
                figures(fallen) + " on " + Words.isoDays(positions(low)),
                "fallen on two closed days in a row (standard rules: half of what was expected, lower p <= 0.005)",
                Words.trendsShared(),
                pair.xSection() + " " + Words.direction(pair.xDirection()) + ": " + sentence(fallen));
    }

    private Reason rise() {
        return new Reason(
                "displacement-rise",
                figures(risen) + " on " + Words.isoDays(positions(up)),
                "HIGH or RISING on two of the four days about the second low day",
                Words.provision(pair.threat()),
                pair.ySection() + " " + Words.direction(pair.yDirection()) + ": " + sentence(risen)
                        + Words.exposure(risen));
    }

    private Reason others() {
        var second = low.get(Math.min(1, low.size() - 1));
        return new Reason(
                "displacement-others",
                second.othersFallen() + " of " + second.othersAssessed() + " on " + Words.isoDay(second.day()),
                "fewer than half",
                null,
                second.othersAssessed() == 0
                        ? "No other section could be compared; a common fall cannot be ruled out."
                        : "Of " + second.othersAssessed() + " other sections compared, " + second.othersFallen()
                                + " had fallen alike: this is not a common fall.");
    }

    private boolean isConfirmed() {
        return telling.status() != AlertStatus.CANCEL && words.isConfirmed();
    }

    private List<EvidencePoint> evidence() {
        List<EvidencePoint> points = new ArrayList<>();
        low.forEach(day -> points.add(Evidence.low(day.seen())));
        up.forEach(day -> points.add(Evidence.high(day.seen())));
        return List.copyOf(points);
    }

    private static String figures(Figures figures) {
        return Words.number(figures.observed()) + " of " + Words.number(figures.expected()) + " expected";
    }

    private static String sentence(Figures figures) {
        return Words.number(figures.observed()) + " findings where " + Words.number(figures.expected())
                + " were to be expected.";
    }

    private static List<LabelledDay> seen(Collection<PairDay> days) {
        return days.stream().map(PairDay::seen).toList();
    }

    private static List<Long> positions(List<PairDay> days) {
        return days.stream().map(PairDay::day).toList();
    }
}
