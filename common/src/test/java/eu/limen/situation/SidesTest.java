package eu.limen.situation;

import static eu.limen.model.Threat.DRUGS_TRAFFICKING;
import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.check;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_AUSTRIA;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.SALZBURG;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Kind[] CHECKS_AND_MOVEMENTS = {Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT};

    private static LabelledDay label(Watch watch, Threat threat, int day) {
        return watch.labels.stream()
                .filter(one -> one.threat() == threat && one.day() == MONDAY + day)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void withoutPromisedChecksADayCountsOne() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT),
                promise(SALZBURG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));

        for (int day = 0; day < 10; day++) {
            watch.at(day + 1, 6, movement(WALSERBERG, INTO_GERMANY, day, 20), movement(SALZBURG, INTO_GERMANY, day, 10))
                    .close(day);
        }

        Situation joint = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 9);
        assertThat(joint.basis()).isEqualTo(Basis.COUNT);
        assertThat(joint.observed()).isEqualTo(30);
        assertThat(joint.exposure()).isEqualTo(2);
        assertThat(joint.sides().get("AT")).isEqualTo(new Side(true, 10L, 1L, 1.0, null));
        assertThat(joint.sides().get("DE")).isEqualTo(new Side(true, 20L, 1L, 1.0, null));
        assertThat(label(watch, UNAUTHORISED_MOVEMENT, 9).bothSides()).isTrue();
        assertThat(label(watch, UNAUTHORISED_MOVEMENT, 9).exposure()).isNull();
    }

    @Test
    void onePromisedCheckMakesTheDirectionARateAndOnlyThatDirection() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, CHECKS_AND_MOVEMENTS),
                promise(SALZBURG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT),
                promise(SALZBURG, INTO_AUSTRIA, Kind.UNAUTHORISED_MOVEMENT));

        watch.close(0);

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 0).basis()).isEqualTo(Basis.RATE);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_AUSTRIA, 0).basis()).isEqualTo(Basis.COUNT);
    }

    @Test
    void inARateASideWithoutExposureIsShownButLeftOutOfTheJudgement() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, CHECKS_AND_MOVEMENTS),
                promise(SALZBURG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));

        for (int day = 0; day < 10; day++) {
            watch.at(
                            day + 1,
                            6,
                            check(WALSERBERG, INTO_GERMANY, day, 1000),
                            movement(WALSERBERG, INTO_GERMANY, day, 20),
                            movement(SALZBURG, INTO_GERMANY, day, day < 9 ? 10 : 900))
                    .close(day);
        }

        Situation day = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 9);
        assertThat(day.sides().get("AT")).isEqualTo(new Side(true, 900L, null, 1.0, "UNEXPOSED_DETECTIONS"));
        assertThat(day.sides().get("DE")).isEqualTo(new Side(true, 20L, 1000L, 1.0, null));
        assertThat(day.observed()).isEqualTo(20);
        assertThat(day.exposure()).isEqualTo(1000);
        assertThat(day.expected()).isBetween(15.0, 25.0);
        assertThat(day.label()).isEqualTo(Label.QUIET);
        assertThat(label(watch, UNAUTHORISED_MOVEMENT, 9).bothSides()).isFalse();
    }

    @Test
    void aCheckMakesItsSideReportedForEveryCountableThreat() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));

        watch.at(1, 6, check(WALSERBERG, INTO_GERMANY, 0, 500).finding(DRUGS_TRAFFICKING, 4))
                .close(0);

        for (Threat threat : Threat.countableThreats()) {
            long found = threat == DRUGS_TRAFFICKING ? 4 : 0;
            assertThat(watch.last(threat, INTO_GERMANY, 0).sides().get("DE"))
                    .as("%s", threat)
                    .isEqualTo(new Side(true, found, 500L, 1.0, null));
        }
    }

    @Test
    void aHitOfUnauthorisedMovementInACheckIsNotADetection() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));

        watch.at(1, 6, check(WALSERBERG, INTO_GERMANY, 0, 500).finding(UNAUTHORISED_MOVEMENT, 4))
                .close(0);

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 0).observed())
                .isZero();
    }

    @Test
    void aPromisedMovementReportThatIsMissingIsNotReadAsZeroFromTheChecks() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, CHECKS_AND_MOVEMENTS));
        for (int day = 0; day < 10; day++) {
            watch.at(
                            day + 1,
                            6,
                            check(WALSERBERG, INTO_GERMANY, day, 1000),
                            movement(WALSERBERG, INTO_GERMANY, day, 20))
                    .close(day);
        }

        watch.at(11, 6, check(WALSERBERG, INTO_GERMANY, 10, 1000)).close(10);

        Situation movements = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 10);
        assertThat(movements.label()).isEqualTo(Label.SILENT);
        assertThat(movements.sides().get("DE")).isEqualTo(new Side(false, null, null, 0.5, null));
        assertThat(watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 10).sides().get("DE"))
                .isEqualTo(new Side(true, 0L, 1000L, 1.0, null));
    }

    @Test
    void completenessIsSlotsReceivedOfSlotsPromised() {
        Watch watch =
                Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, SlotLength.SIX_HOURS, -10, null, Kind.CHECK));

        watch.at(
                        1,
                        6,
                        check(WALSERBERG, INTO_GERMANY, 0, 10).inQuarter(0),
                        check(WALSERBERG, INTO_GERMANY, 0, 10).inQuarter(0),
                        check(WALSERBERG, INTO_GERMANY, 0, 10).inQuarter(2),
                        check(WALSERBERG, INTO_GERMANY, 0, 10).inQuarter(3))
                .close(0);

        Situation day = watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 0);
        assertThat(day.sides().get("DE")).isEqualTo(new Side(true, 0L, 40L, 0.75, null));
        assertThat(day.sides().get("AT")).isEqualTo(new Side(false, null, null, null, null));
    }

    @Test
    void aSideThatPromisedNothingCountsButHasNoCompleteness() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));

        watch.at(1, 6, check(WALSERBERG, INTO_GERMANY, 0, 500), check(SALZBURG, INTO_GERMANY, 0, 300))
                .close(0);

        Situation day = watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 0);
        assertThat(day.sides().get("AT")).isEqualTo(new Side(true, 0L, 300L, null, null));
        assertThat(day.exposure()).isEqualTo(800);
    }

    @Test
    void aSideStillLearningIsShownButLeftOutUntilItHasLearnt() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, Kind.CHECK), promise(SALZBURG, INTO_GERMANY, Kind.CHECK));
        for (int day = 0; day < 20; day++) {
            watch.at(day + 1, 5, check(WALSERBERG, INTO_GERMANY, day, 1000).finding(DRUGS_TRAFFICKING, 20));
            if (day >= 10) {
                watch.at(day + 1, 6, check(SALZBURG, INTO_GERMANY, day, 500).finding(DRUGS_TRAFFICKING, 5));
            }
            watch.close(day);
        }

        Situation learning = watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 12);
        Situation learnt = watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 17);
        assertThat(learning.observed()).isEqualTo(20);
        assertThat(learning.sides()).containsEntry("AT", new Side(true, 5L, 500L, 1.0, "LEARNING"));
        assertThat(learnt.observed()).isEqualTo(25);
        assertThat(learnt.expected()).isBetween(20.0, 30.0);
        assertThat(learnt.sides()).containsEntry("AT", new Side(true, 5L, 500L, 1.0, null));
    }
}
