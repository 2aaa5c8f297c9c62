package eu.limen.sequences;

import eu.limen.analysis.wave.Onset;
import eu.limen.analysis.wave.Onsets;
import eu.limen.analysis.wave.WeekLook;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.patterns.RouteWaveMatcher;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says of each week of a route on which sections a rise begins: at its close, and again when a correction changes it. */
public final class RouteWeeks {

    static final int DAYS_A_WEEK = 7;

    /** The horizon of 56 days, and two weeks for what is on its way. */
    private static final int WEEKS_OPEN_TO_CHANGE = 10;
    /** The longest wave: a beginning and three sections further, four weeks each. */
    private static final int WEEKS_OF_A_WAVE = 12;
    /** Weeks in which the three quiet ones before a rise are looked for. */
    private static final int WEEKS_BEFORE_A_RISE = 13;

    /** Alarms by an added-up excess come on top of single weeks: .0065 a flow and week, the pair of both (methods 5). */
    private static final double ALARMS = 0.0065;

    private final Route route;
    private final Threat threat;
    private final RuleSets rules;

    /**
     * @param key see {@link RouteWeek#key()}
     */
    public RouteWeeks(String key, Routes routes, RuleSets rules) {
        int bar = key.indexOf('|');
        this.route = routes.of(key.substring(0, bar));
        this.threat = Threat.valueOf(key.substring(bar + 1));
        this.rules = rules;
    }

    /** Takes in what the rules of a week's close make of it. */
    private void take(RouteBook book, RouteWeek input) {
        FlowWeek week = input.week();
        String place = RouteBook.place(input.position(), week.mondayDay());
        if (week.basis() == null) {
            book.weeks.remove(place);
        } else {
            boolean isRise = isRise(week, rulesAtClose(week));
            book.weeks.put(place, new KnownWeek(week.judged(), input.residual(), isRise ? week : null));
        }
    }

    /** A control that has just begun or ended changes what is found: that is no rise (methods 2.1). */
    private static boolean isRise(FlowWeek week, RuleSet ruleSet) {
        return week.judged()
                && (week.alarm()
                        || (!week.intervention()
                                && week.pValue()
                                        <= ruleSet.parameters().network().riseAlpha()));
    }

    private RuleSet rulesAtClose(FlowWeek week) {
        long close = rules.at(week.tick()).parameters().time().weekClosesMillis(week.mondayDay());
        return rules.at(close);
    }

    /** Says what a tick closes or changes. */
    public void compute(RouteBook book, long tick, Consumer<Showing> out) {
        book.arrived.stream().sorted(Comparator.comparingLong(RouteWeek::tick)).forEach(week -> take(book, week));
        book.arrived.clear();
        if (book.changedFrom == Long.MAX_VALUE || (book.weeks.isEmpty() && book.said.isEmpty())) {
            book.changedFrom = Long.MAX_VALUE;
            return;
        }
        TreeSet<Long> mondays = mondays(book);
        long newest = Math.max(mondays.last(), book.lookedThrough);
        Map<Onset, FlowWeek> onsets = onsets(book, mondays.first(), newest);
        var accounts = new RouteAccounts(
                route, threat, onsets, RouteLags.of(book, route.length(), newest), chanceOfRise(newest, tick));
        for (long monday = Math.max(book.changedFrom, openToChange(newest)); monday <= newest; monday += DAYS_A_WEEK) {
            for (int position = 0; position < route.length(); position++) {
                say(book, monday, position, tick, onsets, accounts, out);
            }
        }
        book.lookedThrough = newest;
        book.changedFrom = Long.MAX_VALUE;
        forget(book, newest);
    }

    private static TreeSet<Long> mondays(RouteBook book) {
        TreeSet<Long> mondays = new TreeSet<>();
        book.weeks.keySet().forEach(place -> mondays.add(mondayOf(place)));
        book.said.keySet().forEach(place -> mondays.add(mondayOf(place)));
        return mondays;
    }

    private static long mondayOf(String place) {
        return Long.parseLong(place.substring(place.indexOf('|') + 1));
    }

    /** The weeks in which a rise begins, each judged by the weeks before it alone. */
    private Map<Onset, FlowWeek> onsets(RouteBook book, long oldest, long newest) {
        Map<Onset, FlowWeek> onsets = new HashMap<>();
        for (int position = 0; position < route.length(); position++) {
            for (long monday = oldest; monday <= newest; monday += DAYS_A_WEEK) {
                FlowWeek rise = riseOf(book.weeks.get(RouteBook.place(position, monday)));
                if (rise != null && begins(book, position, monday)) {
                    onsets.put(new Onset(position, RouteWaveMatcher.windowOf(monday)), rise);
                }
            }
        }
        return onsets;
    }

    private static @Nullable FlowWeek riseOf(@Nullable KnownWeek week) {
        return week == null ? null : week.rise();
    }

    private static boolean begins(RouteBook book, int position, long monday) {
        List<WeekLook> looks = new ArrayList<>();
        for (int back = WEEKS_BEFORE_A_RISE; back >= 0; back--) {
            long earlier = monday - (long) back * DAYS_A_WEEK;
            KnownWeek week = book.weeks.get(RouteBook.place(position, earlier));
            if (week != null) {
                looks.add(new WeekLook(RouteWaveMatcher.windowOf(earlier), week.assessed(), 1, week.rise() != null));
            }
        }
        return Onsets.of(looks).contains(RouteWaveMatcher.windowOf(monday));
    }

    private void say(
            RouteBook book,
            long monday,
            int position,
            long tick,
            Map<Onset, FlowWeek> onsets,
            RouteAccounts accounts,
            Consumer<Showing> out) {
        String place = RouteBook.place(position, monday);
        KnownWeek week = book.weeks.get(place);
        Showing before = book.said.get(place);
        Onset onset = new Onset(position, RouteWaveMatcher.windowOf(monday));
        boolean begins = onsets.containsKey(onset);
        if (before == null && !begins && !somethingIsShown(book)) {
            return;
        }
        boolean isNews = before == null && monday > book.lookedThrough;
        var showing = new Showing(
                PatternName.ROUTE_WAVE,
                route.key(),
                threat,
                Integer.toString(position),
                monday,
                tick,
                begins ? Sight.SHOWS : sightOf(week),
                begins && isNews,
                begins ? accounts.of(onset) : null);
        if (before == null || !before.saysTheSameAs(showing)) {
            book.said.put(place, showing);
            out.accept(showing);
        }
    }

    /** Weeks without a rise are told only where there are rises that they may bring to rest. */
    private static boolean somethingIsShown(RouteBook book) {
        return book.said.values().stream().anyMatch(Showing::shows);
    }

    private double chanceOfRise(long monday, long tick) {
        long close = rules.at(tick).parameters().time().weekClosesMillis(monday);
        return rules.at(close).parameters().network().riseAlpha() + ALARMS;
    }

    private static long openToChange(long newest) {
        return newest - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK;
    }

    private static Sight sightOf(@Nullable KnownWeek week) {
        return week != null && week.assessed() ? Sight.SHOWS_NOT : Sight.UNKNOWN;
    }

    /** The last weeks that can still change, the longest wave that they may end, and what its first rise was compared with. */
    private static void forget(RouteBook book, long newest) {
        long changing = openToChange(newest);
        long oldest = changing - (long) (WEEKS_OF_A_WAVE + WEEKS_BEFORE_A_RISE) * DAYS_A_WEEK;
        RouteLags.settle(book, changing);
        book.weeks.keySet().removeIf(place -> mondayOf(place) < oldest);
        book.said.keySet().removeIf(place -> mondayOf(place) < changing);
    }
}
