package eu.limen.sequences;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.DeEscalationMatcher;
import eu.limen.patterns.FalseAlerts;
import eu.limen.patterns.PatternKey;
import eu.limen.patterns.Words;
import eu.limen.register.Section;
import eu.limen.rules.Parameters;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says of each week of a section's flows whether it is fallen: at its close, and again when a correction changes it. */
public final class Falls {

    private static final int DAYS_A_WEEK = 7;
    /** The horizon of 56 days, and two weeks for what is on its way. */
    private static final int WEEKS_OPEN_TO_CHANGE = 10;
    /** A quarter, with whose checks those of the last weeks are compared. */
    private static final int WEEKS_COMPARED_WITH = 13;

    private final Section section;
    private final RuleSets rules;

    public Falls(Section section, RuleSets rules) {
        this.section = section;
        this.rules = rules;
    }

    /** Says what a tick closes or changes; a border that one state has alone has no second side, and nothing is said of it. */
    public void compute(FallBook book, long tick, Consumer<Showing> out) {
        if (book.changedFrom == Long.MAX_VALUE || section.states().size() < 2) {
            book.changedFrom = Long.MAX_VALUE;
            book.weeks.clear();
            return;
        }
        TreeSet<String> keys = new TreeSet<>(book.weeks.keySet());
        keys.addAll(book.said.keySet());
        long newest = keys.stream().mapToLong(FallKey::mondayOf).max().orElse(book.lookedThrough);
        for (String key : keys) {
            if (FallKey.mondayOf(key) >= book.changedFrom) {
                say(book, FallKey.read(key), tick, out);
            }
        }
        book.lookedThrough = Math.max(book.lookedThrough, newest);
        book.changedFrom = Long.MAX_VALUE;
        long changing = book.lookedThrough - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK;
        book.said.keySet().removeIf(key -> FallKey.mondayOf(key) < changing);
        book.weeks
                .keySet()
                .removeIf(key -> FallKey.mondayOf(key) < changing - weeksLookedAt(tick) * (long) DAYS_A_WEEK);
    }

    private int weeksLookedAt(long tick) {
        return rules.at(tick).parametersOf(section.id()).verdict().rateWindowWeeks() + WEEKS_COMPARED_WITH;
    }

    private void say(FallBook book, FallKey key, long tick, Consumer<Showing> out) {
        FallWeek week = book.weeks.get(key.text());
        Showing before = book.said.get(key.text());
        FallLook look = look(book, key, tick);
        Sight sight = look.sight();
        if (before == null && sight != Sight.SHOWS && !somethingIsShown(book, key)) {
            return;
        }
        boolean isNews = before == null && key.mondayDay() > book.lookedThrough;
        var showing = new Showing(
                PatternName.DE_ESCALATION,
                PatternKey.flow(section.id(), key.direction()),
                key.threat(),
                "",
                key.mondayDay(),
                tick,
                sight,
                isNews && sight != Sight.UNKNOWN,
                sight == Sight.SHOWS && week != null ? account(key, week, look) : null);
        if (before == null || !before.saysTheSameAs(showing)) {
            book.said.put(key.text(), showing);
            out.accept(showing);
        }
    }

    /** Weeks that are not fallen are told only where there are fallen ones that they may end. */
    private static boolean somethingIsShown(FallBook book, FallKey key) {
        return book.said.entrySet().stream()
                .anyMatch(
                        said -> FallKey.read(said.getKey()).at(key.mondayDay()).equals(key)
                                && said.getValue().shows());
    }

    private FallLook look(FallBook book, FallKey key, long tick) {
        Parameters parameters = parametersAtClose(key.mondayDay(), tick);
        int recent = parameters.verdict().rateWindowWeeks();
        return new FallLook(
                weeks(book, key, 0, recent), weeks(book, key, recent, recent + WEEKS_COMPARED_WITH), parameters);
    }

    private Parameters parametersAtClose(long monday, long tick) {
        long close = rules.at(tick).parameters().time().weekClosesMillis(monday);
        return rules.at(close).parametersOf(section.id());
    }

    private static List<@Nullable FallWeek> weeks(FallBook book, FallKey key, int from, int to) {
        List<@Nullable FallWeek> weeks = new ArrayList<>();
        for (int back = from; back < to; back++) {
            weeks.add(book.weeks.get(
                    key.at(key.mondayDay() - (long) back * DAYS_A_WEEK).text()));
        }
        return weeks;
    }

    private Account account(FallKey key, FallWeek week, FallLook look) {
        long observed = week.sides().stream().mapToLong(FallWeek.Side::observed).sum();
        double expected =
                week.sides().stream().mapToDouble(FallWeek.Side::expected).sum();
        return new Account(
                "lasting fall of " + Words.threat(key.threat()) + " on " + section.id() + " "
                        + Words.direction(key.direction()),
                "",
                Long.toString(observed),
                List.of(section.id()),
                key.direction(),
                Addressees.national(section.states()),
                List.of(),
                0,
                Severity.MINOR,
                Certainty.LIKELY,
                true,
                observed,
                expected,
                look.exposureChange(),
                FalseAlerts.LASTING_FALLS_PER_YEAR,
                week.dataUntil(),
                week.measuresInForce(),
                List.of(reason(key, look)),
                List.of(new EvidencePoint(
                        section.id(),
                        key.direction(),
                        Words.isoDay(key.mondayDay()),
                        Label.FALLING,
                        observed,
                        expected,
                        null)));
    }

    private static Reason reason(FallKey key, FallLook look) {
        return new Reason(
                "de-escalation",
                String.format(
                        Locale.ENGLISH,
                        "%s found in four weeks, %s expected; probability of the fall %.3f",
                        Words.number(look.observed()),
                        Words.number(look.expected()),
                        look.probability()),
                DeEscalationMatcher.WEEKS_IN_A_ROW
                        + " judged weeks in a row in which both sides together find less than the usual share (fall.ratio, fall.probability), also if checks count less than in full, and neither side speaks against it",
                Words.provision(key.threat()),
                "Both sides have found less of this for weeks than their own past and the season led to expect at as many checks. "
                        + "This says that less is found. It is not a verdict on any control, and not a finding that a control can or cannot be replaced: the weekly assessment answers that, by its own proof.");
    }
}
