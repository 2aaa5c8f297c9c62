package eu.limen.assessment;

import eu.limen.flow.Fact;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Indicator;
import eu.limen.model.PatternName;
import eu.limen.register.KnownFacts;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Periods;
import eu.limen.register.Section;
import eu.limen.rules.PerVersion;
import eu.limen.rules.TimeRules;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a section's weeks assessed: assesses a week at its close, and again, with the weeks after it, when something learnt later changes it.
 *
 * <p>A week sees a measure or statement if it was known at the week's close, judged by {@code reportedAt} and never by arrival; a revised
 * one is taken as known from its beginning. So what is last said of a week does not depend on the order of arrival.
 */
public final class SectionAssessments {

    private static final int DAYS_A_WEEK = 7;
    /** Weeks that something learnt later may still change: the horizon of 56 days. */
    private static final int WEEKS_OPEN_TO_CHANGE = 8;
    /** Weeks more for what is on its way. */
    private static final int WEEKS_OF_SLACK = 2;
    /** Weeks of trends that the oldest week open to change looks back on. */
    private static final int WEEKS_OF_TREND = 16;
    /** Weeks kept for baselines: two and a half years. */
    private static final int WEEKS_KEPT = 130;

    private final Section section;
    private final TimeRules time;
    private final PerVersion<AssessmentRules> versions;

    public SectionAssessments(Section section, AssessmentRules rules) {
        this(section, PerVersion.always(rules));
    }

    /**
     * Weeks that close under one version of the rules or another.
     *
     * @param versions weeks close at the same hour in all of them
     */
    public SectionAssessments(Section section, PerVersion<AssessmentRules> versions) {
        this.section = section;
        this.time = versions.all().get(0).time();
        this.versions = versions;
    }

    public static void take(AssessmentBook book, AssessmentInput input) {
        if (input.fact() != null) {
            takeFact(book, input.fact().factId(), input.fact().fact(), input.tick());
        }
        if (input.trend() != null) {
            book.weeks.put(input.trend().mondayDay(), input.trend().week());
            book.trends.put(input.trend().mondayDay(), input.trend());
            changes(book, input.trend().mondayDay());
        }
        if (input.network() != null) {
            NetworkWeek week = input.network();
            book.network.put(week.mondayDay() + "|" + week.threat(), week);
            changes(book, week.mondayDay());
        }
        if (input.word() != null) {
            takeWord(book, input.word());
        }
        if (input.alert() != null) {
            takeAlert(book, input.alert(), input.section());
        }
    }

    /** Assesses what a tick closes or changes; gives the next tick at which a week closes, Long.MAX_VALUE if nothing is known of the section. */
    public long compute(AssessmentBook book, long tick, Consumer<Indicator> out) {
        long closed = closedMonday(tick);
        long due = (book.assessedThrough == AssessmentBook.NONE
                        ? closedMonday(tick - Tick.HOUR_MILLIS)
                        : book.assessedThrough)
                + DAYS_A_WEEK;
        long from = Math.max(Math.min(due, book.changedFrom), closed - WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK);
        for (long monday = from; monday <= closed; monday += DAYS_A_WEEK) {
            assess(book, monday, tick, out);
        }
        book.assessedThrough = Math.max(closed, book.assessedThrough);
        book.changedFrom = Long.MAX_VALUE;
        forget(book, closed);
        boolean nothingKnown = book.facts.isEmpty() && book.weeks.isEmpty();
        return nothingKnown ? Long.MAX_VALUE : time.weekClosesMillis(closed + DAYS_A_WEEK);
    }

    private void assess(AssessmentBook book, long monday, long tick, Consumer<Indicator> out) {
        MeasureRegister measures =
                MeasureRegister.of(section, KnownFacts.at(book.facts.values(), time.weekClosesMillis(monday)));
        SectionHistory history = new SectionHistory(
                measures,
                List.copyOf(book.weeks.values()),
                List.copyOf(book.trends.values()),
                List.copyOf(book.network.values()),
                List.copyOf(book.sightings.values()),
                List.copyOf(book.words.values()));
        Assessed assessed = WeeklyAssessment.assess(history, stateBefore(book, monday), monday, tick, versions);
        book.states.put(monday, assessed.state());
        IssuedWeek before = book.issued.get(monday);
        boolean concerns = book.weeks.containsKey(monday)
                || !assessed.indicator().verdicts().isEmpty();
        if (before == null && !concerns) {
            return;
        }
        long content = IssuedWeek.contentOf(assessed.indicator());
        if (before == null || before.content() != content) {
            int revision = before == null ? 0 : before.revision() + 1;
            book.issued.put(monday, new IssuedWeek(revision, content));
            out.accept(IssuedWeek.said(assessed.indicator(), revision, tick));
        }
    }

    private static AssessmentState stateBefore(AssessmentBook book, long monday) {
        AssessmentState before = AssessmentState.none();
        for (AssessmentState state : book.states.values()) {
            if (state.throughMondayDay() < monday && state.throughMondayDay() > before.throughMondayDay()) {
                before = state;
            }
        }
        return before;
    }

    private static void takeFact(AssessmentBook book, String factId, @Nullable Fact fact, long tick) {
        if (fact == null) {
            if (book.facts.remove(factId) != null) {
                changes(book, openToChange(tick));
            }
            return;
        }
        if (fact.source() == null) {
            book.facts.put(factId, fact);
            changes(book, openToChange(KnownFacts.reportedAtMillis(fact)));
        }
    }

    /** The last word of a state on a week; of two at the same time the greater, so that the order of arrival does not matter. */
    private static void takeWord(AssessmentBook book, StateWord word) {
        book.words.merge(
                word.mondayDay() + "|" + word.state(),
                word,
                BinaryOperator.maxBy(
                        Comparator.comparingLong(StateWord::atMillis).thenComparing(StateWord::word)));
        changes(book, word.mondayDay());
    }

    private static void takeAlert(AssessmentBook book, Alert alert, String section) {
        if (alert.pattern() == PatternName.SILENT_SOURCE) {
            return;
        }
        Sighting before = book.sightings.get(alert.id());
        if (alert.status() == AlertStatus.CANCEL) {
            if (before != null) {
                book.sightings.remove(alert.id());
                changes(book, Periods.monday(before.firstDay()));
            }
            return;
        }
        Sighting now = Sightings.of(alert, section);
        book.sightings.put(alert.id(), now);
        if (!now.equals(before)) {
            changes(
                    book,
                    Periods.monday(before == null ? now.firstDay() : Math.min(before.firstDay(), now.firstDay())));
        }
    }

    private static long openToChange(long knownMillis) {
        long monday = Periods.monday(Math.floorDiv(knownMillis, Tick.DAY_MILLIS));
        return monday - WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK;
    }

    private static void changes(AssessmentBook book, long monday) {
        book.changedFrom = Math.min(book.changedFrom, monday);
    }

    /** Monday of the last ISO week that is closed at a tick. */
    private long closedMonday(long tick) {
        long monday = Periods.monday(Math.floorDiv(tick, Tick.DAY_MILLIS));
        long latest = monday - DAYS_A_WEEK;
        return time.weekClosesMillis(latest) <= tick ? latest : latest - DAYS_A_WEEK;
    }

    private static void forget(AssessmentBook book, long closed) {
        long open = closed - (WEEKS_OPEN_TO_CHANGE + WEEKS_OF_SLACK) * DAYS_A_WEEK;
        long oldest = closed - WEEKS_KEPT * DAYS_A_WEEK;
        book.states.keySet().removeIf(monday -> monday < open);
        book.issued.keySet().removeIf(monday -> monday < open);
        book.weeks.keySet().removeIf(monday -> monday < oldest);
        book.trends.keySet().removeIf(monday -> monday < open - WEEKS_OF_TREND * DAYS_A_WEEK);
        book.network.values().removeIf(week -> week.mondayDay() < open);
        book.words.values().removeIf(word -> word.mondayDay() < open - WEEKS_OF_TREND * DAYS_A_WEEK);
        book.sightings.values().removeIf(sighting -> sighting.lastDay() < oldest);
    }
}
