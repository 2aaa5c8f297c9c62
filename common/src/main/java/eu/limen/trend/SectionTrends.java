package eu.limen.trend;

import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Tick;
import eu.limen.register.KnownFacts;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Periods;
import eu.limen.register.Section;
import eu.limen.rules.PerVersion;
import eu.limen.rules.TimeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the weekly models of a section: judges a week at its close, and again, with the weeks after it, when a correction or a measure learnt
 * later changes it. The models follow counts alone, so what is last said of a week does not depend on the order of arrival; the measures named beside
 * them are those known then.
 */
public final class SectionTrends {

    private static final int DAYS_A_WEEK = 7;

    /** Weeks that something learnt later may still change: the horizon of 56 days, and two weeks for what is on its way. */
    private static final int WEEKS_OPEN_TO_CHANGE = 10;

    /** Weeks before a week that say whether checks are what it is counted by. */
    private static final int RECENT_WEEKS = 3;

    private final Section section;
    private final TimeRules time;
    private final PerVersion<TrendFold> folds;

    public SectionTrends(Section section, TrendRules rules) {
        this(section, PerVersion.always(rules));
    }

    /**
     * Weeks that close under one version of the rules or another.
     *
     * @param versions weeks close at the same hour in all of them
     */
    public SectionTrends(Section section, PerVersion<TrendRules> versions) {
        this.section = section;
        this.time = versions.all().get(0).time();
        this.folds = versions.map(rules -> new TrendFold(section, rules));
    }

    public static void take(TrendBook book, TrendInput input) {
        SectionWeek week = input.week();
        if (week != null) {
            book.weeks.put(week.mondayDay(), week);
            book.changedFrom = Math.min(book.changedFrom, week.mondayDay());
        }
        if (input.fact() != null) {
            takeFact(book, input.fact(), input.tick());
        }
    }

    private static void takeFact(TrendBook book, FactChange change, long tick) {
        Fact fact = change.fact();
        if (fact == null) {
            if (book.facts.remove(change.factId()) != null) {
                changes(book, tick);
            }
            return;
        }
        if (fact.measure() != null) {
            book.facts.put(change.factId(), fact);
            changes(book, KnownFacts.reportedAtMillis(fact));
        }
    }

    private static void changes(TrendBook book, long knownMillis) {
        long monday = Periods.monday(Math.floorDiv(knownMillis, Tick.DAY_MILLIS));
        book.changedFrom = Math.min(book.changedFrom, monday - WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK);
    }

    /** Judges what a tick closes or changes. */
    public void compute(TrendBook book, long tick, Consumer<SectionTrend> out) {
        long newest =
                book.weeks.keySet().stream().mapToLong(Long::longValue).max().orElse(Long.MIN_VALUE);
        if (newest == Long.MIN_VALUE || book.changedFrom == Long.MAX_VALUE) {
            return;
        }
        if (book.changedFrom <= book.head.throughMondayDay()) {
            book.head = book.base;
        }
        for (long monday = next(book, book.head); monday <= newest; monday += DAYS_A_WEEK) {
            Judged judged = judge(book, book.head, monday);
            book.head = judged.step.state();
            if (monday >= book.changedFrom) {
                say(book, judged, tick, out);
            }
        }
        book.changedFrom = Long.MAX_VALUE;
        moveBase(book, newest - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK);
    }

    /** The week after a state; before the first, the first week that is known. */
    private static long next(TrendBook book, TrendState state) {
        return state.throughMondayDay() == Long.MIN_VALUE
                ? book.weeks.keySet().stream().mapToLong(Long::longValue).min().orElseThrow()
                : state.throughMondayDay() + DAYS_A_WEEK;
    }

    private Judged judge(TrendBook book, TrendState before, long monday) {
        MeasureRegister measures =
                MeasureRegister.of(section, KnownFacts.at(book.facts.values(), time.weekClosesMillis(monday)));
        WeekReports reports = new WeekReports(monday, book.weeks.get(monday), recent(book, monday));
        Interventions interventions = Interventions.inWeek(reports.week(), reports.recent());
        return new Judged(
                reports.week(),
                foldOf(monday).week(continued(before, monday), reports, interventions),
                beginsOrEnds(measures, monday),
                measures.measureIdsInForce(monday + DAYS_A_WEEK - 1));
    }

    private TrendFold foldOf(long monday) {
        return folds.at(time.weekClosesMillis(monday));
    }

    /** The state before a week, as the rules of that week go on from what those of the week before have left. */
    private TrendState continued(TrendState before, long monday) {
        return before.throughMondayDay() == Long.MIN_VALUE
                ? before
                : foldOf(monday).continued(before, foldOf(before.throughMondayDay()), monday);
    }

    /** Whether a control begins or ends by the word of the measures: for those who compare sections, not for the models. */
    private static boolean beginsOrEnds(MeasureRegister measures, long monday) {
        long sunday = monday + DAYS_A_WEEK - 1;
        return measures.lineages().stream()
                .flatMap(lineage -> lineage.runs().stream())
                .anyMatch(run -> (run.firstDay() >= monday && run.firstDay() <= sunday)
                        || (run.lastDay() + 1 >= monday && run.lastDay() + 1 <= sunday));
    }

    private static List<SectionWeek> recent(TrendBook book, long monday) {
        List<SectionWeek> recent = new ArrayList<>();
        for (int back = 1; back <= RECENT_WEEKS; back++) {
            SectionWeek week = book.weeks.get(monday - (long) back * DAYS_A_WEEK);
            if (week != null) {
                recent.add(week);
            }
        }
        return recent;
    }

    private static void say(TrendBook book, Judged judged, long tick, Consumer<SectionTrend> out) {
        SectionWeek week = judged.week;
        if (week == null) {
            return;
        }
        var said = new SectionTrend(
                new SectionWeek(week.section(), week.mondayDay(), tick, week.sides()),
                judged.step.flows(),
                judged.measuresChanged,
                judged.measuresInForce);
        long content = TrendContent.of(said);
        Long before = book.issued.put(week.mondayDay(), content);
        if (before == null || before != content) {
            out.accept(said);
        }
    }

    private void moveBase(TrendBook book, long through) {
        if (book.head.throughMondayDay() <= through) {
            book.base = book.head;
        }
        while (next(book, book.base) <= through) {
            book.base = judge(book, book.base, next(book, book.base)).step.state();
        }
        long oldest = through - (long) RECENT_WEEKS * DAYS_A_WEEK;
        book.weeks.keySet().removeIf(monday -> monday < oldest);
        book.issued.keySet().removeIf(monday -> monday < oldest);
    }

    private record Judged(
            @Nullable SectionWeek week, TrendFold.Step step, boolean measuresChanged, List<String> measuresInForce) {}
}
