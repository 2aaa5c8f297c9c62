package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.running.Specimens;
import eu.limen.disclosure.CountedDay;
import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.ResultIds;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Somebody who sees all that an officer sees of a week on a section of two states, keeps every revision of it, and knows all rules. Sides report late, in any
 * order. What is left possible are the worlds that would have been shown the same from the first revision to the last: each side of a day that is below five
 * must be 0, 1, 2, 3 and 4 in some of them.
 */
class LateSidesTest {

    private static final ResultReader READER = new ResultReader();
    private static final long SEED = 20251123;
    private static final int DAY_WORLDS = 300;
    private static final int WEEK_WORLDS = 12;
    private static final int MOST_OF_A_DAY = 12;
    private static final int MOST_HIDDEN = 4;
    private static final LocalDate MONDAY = LocalDate.parse("2025-03-03");
    private static final String SECTION = "AT-SI";
    private static final String DIRECTION = "AT>SI";
    private static final Threat THREAT = Threat.MIGRANT_SMUGGLING;
    private static final Sight SIGHT = new Sight(Map.of(SECTION, Release.COUNTS));
    /** What was shown, by what was known: an attacker of many worlds sees most of it often. */
    private static final Map<String, String> DAYS = new ConcurrentHashMap<>();

    private static final Map<String, String> WEEKS = new ConcurrentHashMap<>();
    private static final Map<Long, String> WITHOUT_DAYS = new ConcurrentHashMap<>();
    private static final Long[] SMALL = {0L, 1L, 2L, 3L, 4L};

    private static final Situation DAY =
            READER.read(Specimens.situation(SECTION, MONDAY.toString(), 0, 0), Situation.class);
    private static final Indicator WEEK = READER.read(Specimens.indicator(SECTION, "2025-W10"), Indicator.class);
    private static final Alert ALERT = READER.read(Specimens.example("alert"), Alert.class);

    @Test
    void noSideOfADayIsToldByItsRevisions() {
        Random random = new Random(SEED);
        for (int world = 0; world < DAY_WORLDS; world++) {
            boolean firstIsLate = random.nextBoolean();
            long[] truth = {random.nextLong(MOST_OF_A_DAY), random.nextLong(MOST_OF_A_DAY)};
            List<String> seen = revisionsOfADay(truth, firstIsLate);
            List<Set<Long>> possible = List.of(new TreeSet<>(), new TreeSet<>());
            for (long at = 0; at < 2 * MOST_OF_A_DAY; at++) {
                for (long si = 0; si < 2 * MOST_OF_A_DAY; si++) {
                    if (revisionsOfADay(new long[] {at, si}, firstIsLate).equals(seen)) {
                        possible.get(0).add(at);
                        possible.get(1).add(si);
                    }
                }
            }
            for (int side = 0; side < 2; side++) {
                if (truth[side] < 5) {
                    assertThat(possible.get(side))
                            .as("side %d of %s, shown %s", side, Arrays.toString(truth), seen)
                            .contains(SMALL);
                }
            }
        }
    }

    /** Nobody has reported, then one side, then both. */
    private static List<String> revisionsOfADay(long[] sides, boolean firstIsLate) {
        Long first = firstIsLate ? null : Long.valueOf(sides[0]);
        Long second = firstIsLate ? Long.valueOf(sides[1]) : null;
        return List.of(shownDayOnce(null, null), shownDayOnce(first, second), shownDayOnce(sides[0], sides[1]));
    }

    private static String shownDayOnce(@Nullable Long at, @Nullable Long si) {
        return DAYS.computeIfAbsent(at + "," + si, none -> shownDay(at, si));
    }

    private static String shownDay(@Nullable Long at, @Nullable Long si) {
        Situation day = day(at, si);
        Map<String, CountedDay> days = at == null && si == null ? Map.of() : Map.of(day.id(), counted(at, si));
        Alert alert = alert(PatternName.SURGE, sum(at, si));
        return ShownSituation.of(day, Release.COUNTS) + "\n" + ShownAlert.of(alert, SIGHT, days);
    }

    /** As the engine would make it: chance and reason follow from the count. */
    private static Situation day(@Nullable Long at, @Nullable Long si) {
        Map<String, Side> sides = new TreeMap<>(Map.of("AT", side(at), "SI", side(si)));
        boolean silent = at == null && si == null;
        long observed = sum(at, si);
        return new Situation(
                DAY.id(),
                DAY.revision(),
                DAY.knownAtMillis(),
                DAY.generatedBy(),
                List.of(findings(observed, "counted")),
                DAY.section(),
                DAY.threat(),
                DAY.direction(),
                DAY.day(),
                silent ? null : Long.valueOf(observed),
                DAY.exposure(),
                DAY.expected(),
                DAY.low(),
                DAY.high(),
                1.0 / (1 + observed * observed),
                sides,
                DAY.basis(),
                DAY.open(),
                DAY.label(),
                DAY.legalStatus());
    }

    private static Side side(@Nullable Long count) {
        return new Side(count != null, count, count == null ? null : Long.valueOf(8000), 1.0, null);
    }

    private static CountedDay counted(@Nullable Long at, @Nullable Long si) {
        List<Long> counts = new ArrayList<>();
        if (at != null) {
            counts.add(at);
        }
        if (si != null) {
            counts.add(si);
        }
        return new CountedDay(counts, counts.size() < 2);
    }

    private static long sum(@Nullable Long at, @Nullable Long si) {
        return (at == null ? 0 : at) + (si == null ? 0 : si);
    }

    private static Reason findings(long observed, String word) {
        return new Reason("rise", "", "a rise", null, observed + " " + word + " where 9.9 were to be expected.");
    }

    /** Fourteen sides of days, each of which reports once; some are hidden, and some report late. */
    @Test
    void noSideOfADayIsToldByTheRevisionsOfTheWeekAndOfItsAlert() {
        Random random = new Random(SEED);
        for (int world = 0; world < WEEK_WORLDS; world++) {
            long[] truth = random.longs(14, 5, MOST_OF_A_DAY).toArray();
            List<Integer> order = new ArrayList<>(IntStream.range(0, 14).boxed().toList());
            Collections.shuffle(order, random);
            List<Integer> hidden =
                    new ArrayList<>(order.subList(14 - MOST_HIDDEN - random.nextInt(4), 14)).subList(0, MOST_HIDDEN);
            hidden.forEach(part -> truth[part] = random.nextLong(5));
            int late = 1 + random.nextInt(7);
            List<String> seen = revisionsOfAWeek(truth, order, late);
            Map<Integer, Set<Long>> possible = new TreeMap<>();
            for (int code = 0; code < Math.pow(5, MOST_HIDDEN); code++) {
                long[] other = truth.clone();
                int digits = code;
                for (int part : hidden) {
                    other[part] = digits % 5;
                    digits /= 5;
                }
                if (revisionsOfAWeek(other, order, late).equals(seen)) {
                    hidden.forEach(part -> possible.computeIfAbsent(part, none -> new TreeSet<>())
                            .add(other[part]));
                }
            }

            assertThat(possible.values())
                    .as("%s in the order %s, shown %s", Arrays.toString(truth), order, seen)
                    .hasSize(MOST_HIDDEN)
                    .allSatisfy(values -> assertThat(values).containsExactly(SMALL));
        }
    }

    /** The last sides of an order report one after the other. */
    private static List<String> revisionsOfAWeek(long[] sides, List<Integer> order, int late) {
        List<String> revisions = new ArrayList<>();
        for (int reported = sides.length - late; reported <= sides.length; reported++) {
            Long[] known = new Long[sides.length];
            order.subList(0, reported).forEach(part -> known[part] = sides[part]);
            revisions.add(WEEKS.computeIfAbsent(Arrays.toString(known), none -> shownWeek(known)));
        }
        return revisions;
    }

    private static String shownWeek(@Nullable Long[] sides) {
        List<CountedDay> days = new ArrayList<>();
        Map<String, CountedDay> byId = new HashMap<>();
        long observed = 0;
        for (int day = 0; day < 7; day++) {
            Long at = sides[2 * day];
            Long si = sides[2 * day + 1];
            observed += sum(at, si);
            if (at != null || si != null) {
                days.add(counted(at, si));
                byId.put(
                        ResultIds.situation(
                                SECTION, THREAT, DIRECTION, MONDAY.plusDays(day).toEpochDay()),
                        counted(at, si));
            }
        }
        CountedDays counted = new CountedDays(Map.of(CountedDays.key(THREAT.name(), DIRECTION), days));
        ShownAlert alert = ShownAlert.of(alert(PatternName.TREND_RISE, observed), SIGHT, byId);
        ShownIndicator week = ShownIndicator.of(week(SECTION, observed), Release.COUNTS, counted);
        ShownThreat threat = week.threats().get(0);
        return threat.observed() + threat.per1000() + threat.expected() + week.reasons() + "\n" + alert;
    }

    private static Indicator week(String section, long observed) {
        ThreatScore example = WEEK.threats().get(0);
        double mean = (observed + 0.5) / 8988 * 1000;
        ThreatScore threat = new ThreatScore(
                THREAT,
                DIRECTION,
                example.score(),
                example.level(),
                example.components(),
                observed,
                8988L,
                example.expected(),
                example.pValue(),
                example.dispersion(),
                new eu.limen.model.Interval(mean, mean / 2, mean * 2),
                example.rateRatio(),
                example.trend(),
                example.shrinkWeight(),
                example.standsOut(),
                example.forecast());
        return new Indicator(
                WEEK.id(),
                WEEK.revision(),
                WEEK.knownAtMillis(),
                WEEK.generatedBy(),
                List.of(findings(observed, "found")),
                section,
                WEEK.week(),
                WEEK.score(),
                WEEK.level(),
                WEEK.driver(),
                WEEK.confidence(),
                WEEK.joint(),
                WEEK.agreement(),
                List.of(threat),
                WEEK.patterns(),
                WEEK.practice(),
                WEEK.verdicts(),
                WEEK.endorsement());
    }

    private static Alert alert(PatternName pattern, long observed) {
        return new Alert(
                ALERT.id(),
                ALERT.revision(),
                ALERT.knownAtMillis(),
                ALERT.generatedBy(),
                List.of(findings(observed, "findings")),
                ALERT.family(),
                pattern,
                ALERT.headline(),
                List.of(SECTION),
                List.of(THREAT),
                DIRECTION,
                ALERT.addressees(),
                ALERT.status(),
                ALERT.severity(),
                ALERT.certainty(),
                ALERT.urgency(),
                ALERT.onset(),
                ALERT.detectedAtMillis(),
                ALERT.dataUntil(),
                ALERT.bothSides(),
                observed,
                ALERT.expected(),
                ALERT.exposureChange(),
                ALERT.expectedFalsePerYear(),
                ALERT.measuresInForce(),
                ALERT.expiresMillis(),
                ALERT.supersedes(),
                ALERT.cancelReason(),
                ALERT.exercise(),
                List.of(new EvidencePoint(
                        SECTION,
                        DIRECTION,
                        IsoText.day(MONDAY.toEpochDay()),
                        Label.HIGH,
                        observed,
                        9.9,
                        1.0 / (1 + observed * observed))));
    }

    /** There nothing is shown of days and sides: what comes late to a week keeps five neighbouring counts at least. */
    @Test
    void whatComesLateToAWeekThatShowsNoDaysIsNotTold() {
        for (long before = 0; before < 30; before++) {
            for (long late = 0; late < 10; late++) {
                Set<Long> possible = new TreeSet<>();
                for (long other = 0; other < 40; other++) {
                    for (long more = 0; more < 20; more++) {
                        if (weekWithoutDays(other).equals(weekWithoutDays(before))
                                && weekWithoutDays(other + more).equals(weekWithoutDays(before + late))) {
                            possible.add(more);
                        }
                    }
                }
                assertThat(possible).as("%d, then %d more", before, late).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    private static String weekWithoutDays(long observed) {
        return WITHOUT_DAYS.computeIfAbsent(observed, none -> {
            ShownIndicator week = ShownIndicator.of(week("AT-LI", observed), Release.COUNTS, CountedDays.none());
            ShownThreat threat = week.threats().get(0);
            return threat.observed() + threat.per1000() + week.reasons();
        });
    }
}
