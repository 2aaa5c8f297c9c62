package eu.limen.scenario;

import eu.limen.model.DistanceBand;
import eu.limen.model.Kind;
import eu.limen.model.Mobility;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;
import eu.limen.model.Setting;
import eu.limen.model.Share;
import eu.limen.model.SlotLength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the catalogue about what states do: transfers, waiting and lanes, and the ways of police checks. */
final class PracticeParts {

    private static final int WEEK_DAYS = 7;
    private static final int QUARTERS = 4;
    private static final long QUARTER_MILLIS = 6 * Days.HOUR_MILLIS;
    private static final DaySpan TEN_WEEKS = new DaySpan(Days.day("2025-01-06"), Days.day("2025-03-16"));
    /** Monday of week 5. */
    private static final long TURN = Days.day("2025-02-03");

    private static final Practice AT_FIXED_PLACES =
            new Practice(Regime.POLICE_CHECK, Mobility.STATIC, Selectivity.SYSTEMATIC);
    private static final Practice CHOSEN_AT_FIXED_PLACES =
            new Practice(Regime.POLICE_CHECK, Mobility.STATIC, Selectivity.RISK_BASED);

    private static final Share ALL_LANES = new Share(4, 4);
    private static final Share ALL_CONNECTIONS = new Share(6, 6);

    private PracticeParts() {}

    /** Both states transfer a third of those they apprehend to each other. */
    static void mutualTransfers(ScenarioGenerator generator) {
        transfers(generator, null);
    }

    /** One of them transfers as many, but to a third state. */
    static void transfersToAThirdState(ScenarioGenerator generator) {
        transfers(generator, "FR");
    }

    private static void transfers(ScenarioGenerator generator, @Nullable String fromItalyTo) {
        Desk austria = new Desk(generator, "AT-SYNTH-TRANSFER", "AT-IT", "IT>AT", SlotLength.WEEK)
                .promising(List.of(Kind.APPREHENSION), TEN_WEEKS);
        Desk italy = new Desk(generator, "IT-SYNTH-TRANSFER", "AT-IT", "AT>IT", SlotLength.WEEK)
                .promising(List.of(Kind.APPREHENSION), TEN_WEEKS);
        for (long monday = TEN_WEEKS.firstDay(); monday <= TEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
            long start = Days.startMillis(monday);
            boolean before = monday < TURN;
            austria.apprehensions(start, 30, before ? 1 : 10, null);
            italy.apprehensions(start, 24, before ? 0 : 8, before ? null : fromItalyTo);
        }
    }

    /** Waiting at the checks of one state is too long for three weeks. */
    static void capacity(ScenarioGenerator generator) {
        waiting(generator, 3);
    }

    /** It is too long for one week only. */
    static void oneWeekOfWaiting(ScenarioGenerator generator) {
        waiting(generator, 1);
    }

    private static void waiting(ScenarioGenerator generator, int weeks) {
        Desk desk = new Desk(generator, "LU-SYNTH-WAITING", "DE-LU", "DE>LU", SlotLength.WEEK)
                .promising(List.of(Kind.CHECK), TEN_WEEKS);
        for (long monday = TEN_WEEKS.firstDay(); monday <= TEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
            boolean slow = monday >= TURN && monday < TURN + weeks * WEEK_DAYS;
            desk.checks(
                    Days.startMillis(monday),
                    Checked.of(Practice.TARGETED_CONTROL, 6_000)
                            .waiting(4_000, slow ? 45 : 8, slow ? 80 : 15)
                            .open(ALL_LANES, ALL_CONNECTIONS));
        }
    }

    /** Police checks become checks of everyone, every day, at the same place on the line. */
    static void equivalenceDrift(ScenarioGenerator generator) {
        Desk desk = new Desk(generator, "FR-SYNTH-WAYS", "DE-FR", "DE>FR", SlotLength.DAY)
                .promising(List.of(Kind.CHECK), TEN_WEEKS);
        for (long day = TEN_WEEKS.firstDay(); day <= TEN_WEEKS.lastDay(); day++) {
            desk.checks(Days.startMillis(day), day < TURN ? chosenHereAndThere(day) : everyoneAtTheLine());
        }
    }

    private static Checked everyoneAtTheLine() {
        return Checked.of(AT_FIXED_PLACES, 300).at(Setting.CROSSING_POINT, DistanceBand.TO_1);
    }

    /** On four days a week, along the roads or in stations. */
    private static Checked chosenHereAndThere(long day) {
        boolean working = day % WEEK_DAYS < 4;
        return day % 2 == 0
                ? Checked.of(Practice.POLICE_CHECKS, working ? 60 : 0).at(Setting.ROADSIDE, DistanceBand.FROM_10_TO_30)
                : Checked.of(Practice.POLICE_CHECKS, working ? 60 : 0).at(Setting.STATION, DistanceBand.FROM_1_TO_10);
    }

    /**
     * They too stand at the same place on the line, which is three features; but they choose whom to check, on three days a week, for some hours, and
     * check few of those who pass.
     */
    static void threeFeaturesLessClear(ScenarioGenerator generator) {
        Desk desk = new Desk(generator, "FR-SYNTH-WAYS", "DE-FR", "DE>FR", SlotLength.SIX_HOURS)
                .promising(List.of(Kind.CHECK), TEN_WEEKS);
        Desk cameras = new Desk(generator, "FR-SYNTH-TRAFFIC", "DE-FR", "DE>FR", SlotLength.WEEK)
                .promising(List.of(Kind.TRAFFIC), TEN_WEEKS);
        for (long day = TEN_WEEKS.firstDay(); day <= TEN_WEEKS.lastDay(); day++) {
            boolean working = day % WEEK_DAYS < 3;
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                long persons = working && quarter == 2 ? 80 : 0;
                desk.checks(
                        Days.startMillis(day) + quarter * QUARTER_MILLIS,
                        Checked.of(CHOSEN_AT_FIXED_PLACES, persons).at(Setting.CROSSING_POINT, DistanceBand.TO_1));
            }
            if (Math.floorMod(day + 3, WEEK_DAYS) == 0) {
                cameras.traffic(Days.startMillis(day), 70_000);
            }
        }
    }
}
