package eu.limen.levels;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.patterns.PatternKey;
import eu.limen.register.Section;
import eu.limen.rules.RuleSets;
import eu.limen.situation.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keeps the weeks of a section that the patterns of levels compare, and says what each closed week shows: at its close, and again when a correction
 * of it or of a week that it is compared with changes what it shows.
 */
public final class SectionLevels {

    private static final int DAYS_A_WEEK = 7;
    /** Weeks that something learnt later may still change: the horizon of 56 days, and two weeks for what is on its way. */
    private static final int WEEKS_OPEN_TO_CHANGE = 10;
    /** The longest that the rules allow: 26 weeks before, and 8 looked at together. */
    private static final int WEEKS_COMPARED = 34;

    private final Section section;
    private final RuleSets rules;

    public SectionLevels(Section section, RuleSets rules) {
        this.section = section;
        this.rules = rules;
    }

    public static void take(LevelBook book, SectionTrend week) {
        book.weeks.put(week.mondayDay(), LevelWeek.of(week));
        book.changedFrom = Math.min(book.changedFrom, week.mondayDay());
    }

    /** Says what the weeks show that a tick closes or changes. */
    public void compute(LevelBook book, long tick, Consumer<Showing> out) {
        if (book.changedFrom == Long.MAX_VALUE) {
            return;
        }
        TreeMap<Long, LevelWeek> weeks = new TreeMap<>(book.weeks);
        long newest = weeks.lastKey();
        long oldestOpen = newest - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK;
        for (LevelWeek week :
                weeks.tailMap(Math.max(book.changedFrom, oldestOpen), true).values()) {
            say(book, new RecentWeeks(section, weeks, week, tick), out);
        }
        book.changedFrom = Long.MAX_VALUE;
        long oldestCompared = oldestOpen - (long) WEEKS_COMPARED * DAYS_A_WEEK;
        book.weeks.keySet().removeIf(monday -> monday < oldestCompared);
        book.said.keySet().removeIf(place -> mondayOf(place) < oldestOpen);
    }

    private void say(LevelBook book, RecentWeeks weeks, Consumer<Showing> out) {
        TreeMap<String, Showing> shown = new TreeMap<>();
        patternsOf(weeks.newest().mondayDay()).stream()
                .flatMap(pattern -> pattern.look(weeks).stream())
                .forEach(showing -> shown.put(placeOf(showing), showing));
        TreeSet<String> forgotten = new TreeSet<>(book.said.keySet());
        forgotten.removeIf(place -> mondayOf(place) != weeks.newest().mondayDay() || shown.containsKey(place));
        forgotten.forEach(place -> shown.put(place, unknown(place, weeks.tick())));
        for (Map.Entry<String, Showing> entry : shown.entrySet()) {
            long content = content(entry.getValue());
            Long before = book.said.put(entry.getKey(), content);
            if (before == null || before != content) {
                out.accept(entry.getValue());
            }
        }
    }

    /** By the rules in force when the week closed, so that what is said of it does not depend on when a correction came. */
    private List<LevelPattern> patternsOf(long monday) {
        LevelRules inForce = LevelRules.of(rules.at(rules.time().weekClosesMillis(monday)), section.id());
        return List.of(
                new ModusOperandiShift(inForce.mode()),
                new DocumentFraudCluster(inForce.mode()),
                new MutualTransfers(inForce.transfer()),
                new CapacityShortage(inForce.capacity()),
                new EquivalenceDrift(inForce.distinction()));
    }

    /** What the week's sight rested on was taken back: it is as if it had never been sent, and nobody can say what else there was. */
    private static Showing unknown(String place, long tick) {
        String[] parts = place.split("\\|", -1);
        Threat threat = parts[3].equals(PatternKey.NO_THREAT) ? null : Threat.valueOf(parts[3]);
        return new Showing(
                PatternName.valueOf(parts[1]),
                parts[2],
                threat,
                "",
                Long.parseLong(parts[0]),
                tick,
                Showing.Sight.UNKNOWN,
                false,
                null);
    }

    private static String placeOf(Showing showing) {
        Threat threat = showing.threat();
        return Stream.of(
                        Long.toString(showing.day()),
                        showing.pattern().name(),
                        showing.key(),
                        threat == null ? PatternKey.NO_THREAT : threat.name())
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    private static long mondayOf(String place) {
        return Long.parseLong(place.substring(0, place.indexOf('|')));
    }

    /** The text of a record of words and numbers is the same on every JVM; when it was seen is not part of what is seen. */
    private static long content(Showing showing) {
        return new ContentHash()
                .add(showing.sight())
                .add(String.valueOf(showing.account()))
                .value();
    }
}
