package eu.limen.scenario;

import eu.limen.model.Kind;
import eu.limen.model.ModusOperandi;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.util.List;

/** The parts of the catalogue about what is found within one mode of transport, told week by week. */
final class ModeParts {

    private static final long SEED = 2026_11_23;
    private static final int WEEK_DAYS = 7;
    /** Persons found concealed per person checked in lorries. */
    private static final double CONCEALED = .003;

    private static final double DISPERSION = 1.3;
    private static final DaySpan FIFTEEN_WEEKS = new DaySpan(Days.day("2025-01-06"), Days.day("2025-04-20"));
    /** Monday of week 12: eleven weeks of history. */
    private static final long TURN = Days.day("2025-03-24");

    private ModeParts() {}

    /** The same number of people, but more of them concealed in lorries and fewer on foot; checks are as before. */
    static void modusOperandiShift(ScenarioGenerator generator) {
        movements(generator, Course.steady(2_000), Course.steady(CONCEALED).times(5, TURN), .2);
    }

    /** Five times the people are found in lorries, because five times the lorries are checked. */
    static void moreChecksOfLorries(ScenarioGenerator generator) {
        movements(generator, Course.steady(2_000).times(5, TURN), Course.steady(CONCEALED), 1);
    }

    private static void movements(
            ScenarioGenerator generator, Course personsInLorries, Course concealedPerPerson, double onFootAfter) {
        Course onFoot = Course.steady(30).times(onFootAfter, TURN);
        for (String state : List.of("CZ", "DE")) {
            Desk desk = new Desk(generator, state + "-SYNTH-MODUS", "CZ-DE", "CZ>DE", SlotLength.WEEK)
                    .promising(List.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT), FIFTEEN_WEEKS);
            Chance chance = Chance.of(SEED, desk.source());
            for (long monday = FIFTEEN_WEEKS.firstDay(); monday <= FIFTEEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
                long start = Days.startMillis(monday);
                long lorries = Math.round(personsInLorries.on(monday));
                desk.checks(start, Checked.of(Practice.POLICE_CHECKS, lorries).by(Transport.ROAD_LORRY));
                desk.checks(start, Checked.of(Practice.POLICE_CHECKS, 1_200).by(Transport.FOOT));
                desk.checks(start, Checked.of(Practice.POLICE_CHECKS, 5_000).by(Transport.ROAD_CAR));
                stated(
                        desk,
                        start,
                        chance.overdispersed(lorries * concealedPerPerson.on(monday), DISPERSION),
                        ModusOperandi.CONCEALED_IN_LORRY,
                        Transport.ROAD_LORRY);
                stated(
                        desk,
                        start,
                        chance.overdispersed(onFoot.on(monday), DISPERSION),
                        ModusOperandi.FOOT_GREEN_BORDER,
                        Transport.FOOT);
                stated(
                        desk,
                        start,
                        chance.overdispersed(20, DISPERSION),
                        ModusOperandi.TAXI_OR_RIDE_SHARE,
                        Transport.ROAD_CAR);
                // Two at a time, which must not say how they came.
                desk.movements(start, 2, null, null);
                desk.movements(start, 2, null, null);
            }
        }
    }

    /** A report of one or two persons must not say how they came (contract section 1, "Too fine"). */
    private static void stated(Desk desk, long start, long detections, ModusOperandi modus, Transport transport) {
        boolean tooFew = detections == 1 || detections == 2;
        desk.movements(start, detections, tooFew ? null : modus, tooFew ? null : transport);
    }

    /** Checks of trains find five times the false documents; checks of cars do not. */
    static void documentFraudCluster(ScenarioGenerator generator) {
        documents(generator, 1);
    }

    /** Checks of trains find five times the false documents, and so do those of cars: that is no cluster on one mode. */
    static void documentFraudEverywhere(ScenarioGenerator generator) {
        documents(generator, 5);
    }

    private static void documents(ScenarioGenerator generator, double carsAfter) {
        Course inTrains = Course.steady(.001).times(5, TURN);
        Course inCars = Course.steady(.0008).times(carsAfter, TURN);
        for (String state : List.of("DE", "DK")) {
            Desk desk = new Desk(generator, state + "-SYNTH-FRAUD", "DE-DK", "DE>DK", SlotLength.WEEK)
                    .promising(List.of(Kind.CHECK), FIFTEEN_WEEKS);
            Chance chance = Chance.of(SEED, desk.source());
            for (long monday = FIFTEEN_WEEKS.firstDay(); monday <= FIFTEEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
                long start = Days.startMillis(monday);
                found(desk, start, 3_000, inTrains.on(monday), Transport.RAIL, chance);
                found(desk, start, 6_000, inCars.on(monday), Transport.ROAD_CAR, chance);
            }
        }
    }

    private static void found(Desk desk, long start, long persons, double rate, Transport transport, Chance chance) {
        long hits = chance.overdispersed(persons * rate, DISPERSION);
        desk.checks(
                start, Checked.of(Practice.POLICE_CHECKS, persons).by(transport).finding(Threat.DOCUMENT_FRAUD, hits));
    }
}
