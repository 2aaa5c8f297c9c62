package eu.limen.situation;

import static eu.limen.situation.Watch.INTO_AUSTRIA;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.SALZBURG;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.SectionWeek;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last revision of every situation depends on what was reported alone, not on when it came (promise 3). */
class ArrivalOrderTest {

    private static final int DAYS = 80;

    /** Beyond the last report no day is open, so that whatever was said early has been said again. */
    private static final int END = DAYS + 30;

    /** A revision of a report, and the tick that is the first to see it; withdrawn if it counts nothing. */
    private record Sent(
            int report, int revision, long tick, @Nullable Count count) {}

    private static SourceReport[] roster() {
        return new SourceReport[] {
            promise(WALSERBERG, INTO_GERMANY, SlotLength.SIX_HOURS, -10, null, Kind.CHECK),
            promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT),
            promise(SALZBURG, INTO_GERMANY, SlotLength.DAY, 30, 70, Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT),
            promise(SALZBURG, INTO_AUSTRIA, Kind.UNAUTHORISED_MOVEMENT),
        };
    }

    /** Days with scatter, gaps, surges, late reports, corrections and withdrawals. */
    private static List<Sent> history(Random random) {
        List<Sent> history = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            double level = day > 50 && day < 60 ? 4 : 1;
            for (int quarter = 0; quarter < 4; quarter++) {
                Count check = Count.check(WALSERBERG, INTO_GERMANY, day, 200 + random.nextInt(100))
                        .finding(Threat.DRUGS_TRAFFICKING, random.nextInt(5))
                        .inQuarter(quarter);
                send(history, random, day, 6 * (quarter + 1) + 1, check);
            }
            send(history, random, day, 30, Count.movement(WALSERBERG, INTO_GERMANY, day, around(random, 20 * level)));
            send(history, random, day, 31, Count.movement(SALZBURG, INTO_AUSTRIA, day, around(random, 3)));
            send(history, random, day, 29, Count.movement(SALZBURG, INTO_GERMANY, day, around(random, 8 / level)));
            send(history, random, day, 29, Count.check(SALZBURG, INTO_GERMANY, day, around(random, 400)));
        }
        return history;
    }

    private static long around(Random random, double mean) {
        return Math.round(mean * (0.6 + 0.8 * random.nextDouble()));
    }

    /** Most reports come at their hour; some days late, some never, some are revised or withdrawn. */
    private static void send(List<Sent> history, Random random, int day, int hour, Count count) {
        int luck = random.nextInt(40);
        if (luck == 0) {
            return;
        }
        long late = luck == 1 ? random.nextInt(40 * 24) * Tick.HOUR_MILLIS : 0;
        long at = Math.max(tick(0, 14), tick(day, hour)) + late;
        int report = history.size();
        history.add(new Sent(report, 0, at, count));
        if (luck > 1 && luck < 4) {
            long later = at + (1 + random.nextInt(14 * 24)) * Tick.HOUR_MILLIS;
            Count corrected = luck == 2 ? null : count.finding(Threat.DOCUMENT_FRAUD, 1);
            history.add(new Sent(report, 1, later, corrected));
        }
    }

    /** The same history, each report up to a day late and in any order within its tick. */
    private static List<Sent> disordered(List<Sent> history, Random random) {
        List<Sent> arriving = new ArrayList<>();
        for (Sent sent : history) {
            long late = random.nextInt(25) * Tick.HOUR_MILLIS;
            arriving.add(new Sent(sent.report(), sent.revision(), sent.tick() + late, sent.count()));
        }
        Collections.shuffle(arriving, random);
        return arriving;
    }

    private static Watch watched(Watch watch, List<Sent> arriving, boolean restarting) {
        Map<Long, List<Sent>> byTick = new TreeMap<>();
        for (Sent sent : arriving) {
            byTick.computeIfAbsent(sent.tick(), unused -> new ArrayList<>()).add(sent);
        }
        Map<Integer, Sent> standing = new HashMap<>();
        byTick.forEach((tick, reports) -> {
            watch.runThrough(tick - Tick.HOUR_MILLIS);
            reports.forEach(report -> read(watch, standing, report));
            if (restarting) {
                watch.restarted();
            }
            watch.compute(tick);
        });
        return watch.through(END, 12);
    }

    /** What the ledger does: the highest revision stands. */
    private static void read(Watch watch, Map<Integer, Sent> standing, Sent sent) {
        Sent before = standing.get(sent.report());
        if (before != null && before.revision() > sent.revision()) {
            return;
        }
        standing.put(sent.report(), sent);
        if (before != null && before.count() != null) {
            watch.take(before.count().retracted());
        }
        if (sent.count() != null) {
            watch.take(sent.count().asserted());
        }
    }

    private static Map<String, Situation> lastRevisions(Watch watch) {
        Map<String, Situation> last = new TreeMap<>();
        for (Situation situation : watch.situations) {
            last.put(situation.id(), withoutTimes(situation));
        }
        return last;
    }

    private static Map<Long, SectionWeek> lastWeeks(Watch watch) {
        Map<Long, SectionWeek> last = new TreeMap<>();
        watch.weeks.forEach(
                week -> last.put(week.mondayDay(), new SectionWeek(week.section(), week.mondayDay(), 0, week.sides())));
        return last;
    }

    private static Situation withoutTimes(Situation it) {
        return new Situation(
                it.id(),
                0,
                0,
                it.generatedBy(),
                it.reasons(),
                it.section(),
                it.threat(),
                it.direction(),
                it.day(),
                it.observed(),
                it.exposure(),
                it.expected(),
                it.low(),
                it.high(),
                it.pValue(),
                it.sides(),
                it.basis(),
                it.open(),
                it.label(),
                it.legalStatus());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void withARosterTheLastRevisionsDoNotDependOnTheOrderOfArrival(long seed) {
        Random random = new Random(seed);
        List<Sent> history = history(random);

        Watch inOrder = watched(Watch.onAustriaGermany(roster()), history, false);
        Watch disordered = watched(Watch.onAustriaGermany(roster()), disordered(history, random), false);

        assertThat(lastRevisions(inOrder)).hasSizeGreaterThan(800);
        assertThat(lastRevisions(disordered)).containsExactlyEntriesOf(lastRevisions(inOrder));
        assertThat(lastWeeks(disordered)).containsExactlyEntriesOf(lastWeeks(inOrder));
        assertThat(inOrder.situations.stream().filter(Situation::open)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 8})
    void withALearntRosterTheLastRevisionsDoNotDependOnTheOrderOfArrival(long seed) {
        Random random = new Random(seed);
        List<Sent> history = history(random);

        Watch inOrder = watched(Watch.withoutRoster(), history, false);
        Watch disordered = watched(Watch.withoutRoster(), disordered(history, random), false);

        assertThat(lastRevisions(disordered)).containsExactlyEntriesOf(lastRevisions(inOrder));
        assertThat(lastWeeks(disordered)).containsExactlyEntriesOf(lastWeeks(inOrder));
    }

    @ParameterizedTest
    @ValueSource(longs = 9)
    void aRestartAtEveryTickChangesNothing(long seed) {
        List<Sent> history = history(new Random(seed));

        Watch undisturbed = watched(Watch.onAustriaGermany(roster()), history, false);
        Watch restarted = watched(Watch.onAustriaGermany(roster()), history, true);

        assertThat(restarted.situations).isEqualTo(undisturbed.situations);
        assertThat(restarted.slots).isEqualTo(undisturbed.slots);
    }
}
