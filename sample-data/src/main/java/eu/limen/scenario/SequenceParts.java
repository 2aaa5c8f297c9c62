package eu.limen.scenario;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.util.List;

/** The parts of the catalogue that are sequences over weeks, or over days of two sides. */
final class SequenceParts {

    private static final long SEED = 2026_11_25;
    private static final int WEEK_DAYS = 7;
    private static final int TWO_WEEKS = 2 * WEEK_DAYS;
    private static final double DISPERSION = 1.3;
    private static final long PERSONS_A_WEEK = 3_000;
    private static final double FINDINGS = .01;
    private static final double FIVEFOLD = 5;
    private static final double FIFTH = .2;

    private static final DaySpan FIFTEEN_WEEKS = new DaySpan(Days.day("2025-01-06"), Days.day("2025-04-20"));
    /** Monday of week 9. */
    private static final long FIRST_RISE = Days.day("2025-03-03");
    /** Monday of week 8. */
    private static final long FALL = Days.day("2025-02-24");

    private static final DaySpan TEN_WEEKS = new DaySpan(Days.day("2025-02-10"), Days.day("2025-04-20"));
    private static final long VEHICLES_A_DAY = 300;
    private static final long FIRST_FIND = Days.day("2025-04-07");

    private SequenceParts() {}

    /** Smuggling rises on one section after the other along a way from Italy to Germany, two weeks apart. */
    static void routeWave(ScenarioGenerator generator) {
        rise(generator, "IT-SI", "IT>SI", FIRST_RISE);
        rise(generator, "AT-SI", "SI>AT", FIRST_RISE + TWO_WEEKS);
        rise(generator, "AT-DE", "AT>DE", FIRST_RISE + 2L * TWO_WEEKS);
    }

    /** It rises on the same sections at the same distance in time, but against the direction in which people move. */
    static void risesAgainstTheDirection(ScenarioGenerator generator) {
        rise(generator, "AT-DE", "AT>DE", FIRST_RISE);
        rise(generator, "AT-SI", "SI>AT", FIRST_RISE + TWO_WEEKS);
        rise(generator, "IT-SI", "IT>SI", FIRST_RISE + 2L * TWO_WEEKS);
    }

    private static void rise(ScenarioGenerator generator, String section, String direction, long monday) {
        Course findings = Course.steady(FINDINGS).times(FIVEFOLD, monday).times(1, monday + TWO_WEEKS);
        for (String state : section.split("-", -1)) {
            weeks(
                    generator,
                    state + "-SYNTH-WAVE",
                    section,
                    direction,
                    Threat.MIGRANT_SMUGGLING,
                    findings,
                    Course.steady(PERSONS_A_WEEK));
        }
    }

    /** Both sides find a fifth of what they found, at as many checks. */
    static void lastingFall(ScenarioGenerator generator) {
        fall(generator, Course.steady(FINDINGS).times(FIFTH, FALL), Course.steady(PERSONS_A_WEEK));
    }

    /** Both sides find a fifth of what they found, because they check a third: the rate has fallen little. */
    static void fewerChecksFindLess(ScenarioGenerator generator) {
        fall(generator, Course.steady(FINDINGS), Course.steady(PERSONS_A_WEEK).times(1.0 / 3, FALL));
    }

    private static void fall(ScenarioGenerator generator, Course findings, Course persons) {
        for (String state : List.of("AT", "CZ")) {
            weeks(
                    generator,
                    state + "-SYNTH-FALL",
                    "AT-CZ",
                    "CZ>AT",
                    Threat.ORGANISED_PROPERTY_CRIME,
                    findings,
                    persons);
        }
    }

    private static void weeks(
            ScenarioGenerator generator,
            String source,
            String section,
            String direction,
            Threat threat,
            Course findings,
            Course persons) {
        Desk desk = new Desk(generator, source, section, direction, SlotLength.WEEK)
                .promising(List.of(Kind.CHECK), FIFTEEN_WEEKS);
        Chance chance = Chance.of(SEED, source + section);
        for (long monday = FIFTEEN_WEEKS.firstDay(); monday <= FIFTEEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
            long checked = Math.round(persons.on(monday));
            long found = chance.overdispersed(checked * findings.on(monday), DISPERSION);
            desk.checks(
                    Days.startMillis(monday),
                    Checked.of(Practice.POLICE_CHECKS, checked).finding(threat, found));
        }
    }

    /** Where no firearm was found in a vehicle for weeks, three are found within five days, on both sides. */
    static void firearmsInVehicles(ScenarioGenerator generator) {
        finds(generator, List.of(FIRST_FIND, FIRST_FIND + 4), List.of(FIRST_FIND + 2));
    }

    /** Three are found within five days, all by the Netherlands. */
    static void firearmsOnOneSide(ScenarioGenerator generator) {
        finds(generator, List.of(FIRST_FIND, FIRST_FIND + 2, FIRST_FIND + 4), List.of());
    }

    private static void finds(ScenarioGenerator generator, List<Long> dutch, List<Long> german) {
        vehicles(generator, "NL-SYNTH-ARMS", "DE>NL", dutch);
        vehicles(generator, "DE-SYNTH-ARMS", "NL>DE", german);
    }

    private static void vehicles(ScenarioGenerator generator, String source, String direction, List<Long> finds) {
        Desk desk = new Desk(generator, source, "DE-NL", direction, SlotLength.DAY)
                .promising(List.of(Kind.CHECK), TEN_WEEKS);
        for (long day = TEN_WEEKS.firstDay(); day <= TEN_WEEKS.lastDay(); day++) {
            desk.checks(
                    Days.startMillis(day),
                    Checked.of(Practice.POLICE_CHECKS, 2 * VEHICLES_A_DAY)
                            .inVehicles(VEHICLES_A_DAY, Threat.FIREARMS_TRAFFICKING, finds.contains(day) ? 1 : 0));
        }
    }
}
