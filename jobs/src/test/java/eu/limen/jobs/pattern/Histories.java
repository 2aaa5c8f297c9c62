package eu.limen.jobs.pattern;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random histories of many keys, as flink-cep may see them. */
final class Histories {

    static final long THURSDAY = 16723;
    static final long MONDAY = 16720;

    private final Random random;

    Histories(long seed) {
        this.random = new Random(seed);
    }

    /** Days of one flow that close one after the other; HIGH ones may become known while still open, before the day before them closes. */
    List<LabelledDay> days(String direction, int days) {
        List<LabelledDay> history = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            long day = THURSDAY + i;
            boolean high = random.nextDouble() < 0.4;
            boolean open = high && random.nextDouble() < 0.3;
            long tick = open ? closes(day) - (1 + random.nextInt(35)) * Tick.HOUR_MILLIS : closes(day);
            history.add(day(direction, day, tick, high ? Label.HIGH : Label.QUIET, open, random.nextDouble() < 0.95));
        }
        return history;
    }

    /** Falls and rises of one pair; the others fall along at times. */
    List<PairDay> pairDays(String xDirection, int days) {
        List<PairDay> history = new ArrayList<>();
        int up = 0;
        for (int i = 0; i < days; i++) {
            long day = THURSDAY + i;
            boolean fell = random.nextDouble() < 0.6;
            boolean rose = random.nextDouble() < 0.4;
            up = (up << 1 | (rose ? 1 : 0)) & 0xF;
            int fallen = random.nextInt(4);
            history.add(pairDay(xDirection, day, Part.FALL, fell, up, fallen));
            history.add(pairDay(xDirection, day, Part.RISE, rose, up, fallen));
        }
        return history;
    }

    /** Slots of one source, of which some are missing. */
    List<SlotStatus> slots(String source, SlotLength length, int slots) {
        List<SlotStatus> history = new ArrayList<>();
        double missing = length == SlotLength.HOUR ? 0.97 : 0.7;
        int inARow = 0;
        for (int i = 0; i < slots; i++) {
            long start = THURSDAY * Tick.DAY_MILLIS + i * duration(length);
            if (random.nextDouble() < missing) {
                history.add(slot(source, length, start, ++inARow));
            } else if (inARow > 0) {
                inARow = 0;
                history.add(slot(source, length, start, 0));
            }
        }
        return history;
    }

    /** Beginnings of rises on the five sections of one corridor; several may begin in one week. */
    List<Showing> onsets(String key, int weeks) {
        List<Showing> history = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (int position = 0; position < 5; position++) {
                if (random.nextDouble() < 0.25) {
                    history.add(week(PatternName.ROUTE_WAVE, key, week, Integer.toString(position), Sight.SHOWS));
                }
            }
        }
        return history;
    }

    /** Weeks of one flow, of which many are fallen and some cannot be judged. */
    List<Showing> fallenWeeks(String key, int weeks) {
        List<Showing> history = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            double chance = random.nextDouble();
            if (chance < 0.8) {
                history.add(
                        week(PatternName.DE_ESCALATION, key, week, "", chance < 0.6 ? Sight.SHOWS : Sight.SHOWS_NOT));
            }
        }
        return history;
    }

    /** Hits on the two sides of one section. */
    List<Showing> vehicleHits(String key, int days) {
        List<Showing> history = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (String side : List.of("AT", "DE")) {
                if (random.nextDouble() < 0.15) {
                    long date = THURSDAY + day;
                    history.add(
                            showing(PatternName.ARMS_OR_DRUGS_IN_VEHICLES, key, date, side, closes(date), Sight.SHOWS));
                }
            }
        }
        return history;
    }

    static Showing week(PatternName pattern, String key, int number, String part, Sight sight) {
        long monday = MONDAY + 7L * number;
        return showing(pattern, key, monday, part, closes(monday + 6), sight);
    }

    static Showing showing(PatternName pattern, String key, long day, String part, long tick, Sight sight) {
        return new Showing(pattern, key, Threat.DRUGS_TRAFFICKING, part, day, tick, sight, true, null);
    }

    static LabelledDay day(String direction, long day, long tick, Label label, boolean open, boolean entersCep) {
        return new LabelledDay(
                "HR-SI",
                Threat.UNAUTHORISED_MOVEMENT,
                direction,
                day,
                tick,
                label,
                open,
                entersCep,
                true,
                false,
                10,
                5,
                0.5,
                null,
                true,
                Map.of("HR", day),
                List.of());
    }

    static PairDay pairDay(String xDirection, long day, Part part, boolean holds, int up, int fallen) {
        return new PairDay(
                "HR-HU",
                xDirection,
                "HR-SI",
                "HR>SI",
                Threat.UNAUTHORISED_MOVEMENT,
                day,
                closes(day),
                part,
                holds,
                holds,
                up,
                5,
                fallen,
                day("HR>SI", day, closes(day), Label.QUIET, false, true),
                null);
    }

    private static SlotStatus slot(String source, SlotLength length, long start, int inARow) {
        long end = start + duration(length);
        return new SlotStatus(source, "HR-SI", Kind.CHECK, length, start, end, inARow > 0, inARow, end);
    }

    private static long duration(SlotLength length) {
        return switch (length) {
            case HOUR -> Tick.HOUR_MILLIS;
            case SIX_HOURS -> 6 * Tick.HOUR_MILLIS;
            case DAY -> Tick.DAY_MILLIS;
            case WEEK -> 7 * Tick.DAY_MILLIS;
            case MONTH -> 31 * Tick.DAY_MILLIS;
        };
    }

    static long closes(long day) {
        return (day + 1) * Tick.DAY_MILLIS + 12 * Tick.HOUR_MILLIS;
    }
}
