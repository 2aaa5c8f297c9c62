package eu.limen.situation;

import static eu.limen.model.Threat.DRUGS_TRAFFICKING;
import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.check;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.LegalStatus;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayCloseTest {

    private static final int[] USUAL = {20, 22, 19, 21, 18, 23, 20};

    /** Detections of about 20 a day for three weeks. */
    private static Watch threeUsualWeeks() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < 21; day++) {
            detect(watch, day, USUAL[day % USUAL.length]);
        }
        return watch;
    }

    private static void detect(Watch watch, int day, int detections) {
        watch.at(day + 1, 6, movement(WALSERBERG, INTO_GERMANY, day, detections))
                .close(day);
    }

    private static Label label(Watch watch, int day) {
        return watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, day).label();
    }

    @Test
    void aDayHasNoSituationBeforeItCloses() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));

        watch.at(1, 6, movement(WALSERBERG, INTO_GERMANY, 0, 20)).through(1, 11);
        assertThat(watch.situations).isEmpty();
        watch.through(1, 12);

        assertThat(watch.situations).hasSize(1);
        Situation situation = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 0);
        assertThat(situation.id()).isEqualTo("S|AT-DE|UNAUTHORISED_MOVEMENT|AT>DE|2025-01-06");
        assertThat(situation.knownAtMillis()).isEqualTo(tick(1, 12));
        assertThat(situation.revision()).isZero();
        assertThat(situation.open()).isFalse();
        assertThat(situation.observed()).isEqualTo(20);
    }

    @Test
    void aDayClosesOnceAndEntersThePatternsOnce() {
        Watch watch = threeUsualWeeks();

        assertThat(watch.situations).hasSize(21).allMatch(situation -> situation.revision() == 0);
        assertThat(watch.labels).hasSize(21).allMatch(day -> day.entersCep() && !day.open());
        assertThat(watch.labels).extracting("day").doesNotHaveDuplicates();
    }

    @Test
    void underSevenReportedDaysNothingIsAssessed() {
        Watch watch = threeUsualWeeks();

        for (int day = 0; day < 7; day++) {
            assertThat(label(watch, day)).as("day %d", day).isEqualTo(Label.NOT_ASSESSED);
        }
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 5).reasons())
                .extracting("rule")
                .containsExactly("TOO_FEW_DAYS");
        for (int day = 7; day < 21; day++) {
            assertThat(label(watch, day)).as("day %d", day).isEqualTo(Label.QUIET);
        }
    }

    @Test
    void fourTimesTheUsualIsHigh() {
        Watch watch = threeUsualWeeks();

        detect(watch, 21, 80);

        Situation high = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 21);
        assertThat(high.label()).isEqualTo(Label.HIGH);
        assertThat(high.pValue()).isLessThanOrEqualTo(0.005);
        assertThat(high.expected()).isBetween(15.0, 25.0);
        assertThat(high.low()).isLessThan(high.expected());
        assertThat(high.high()).isGreaterThan(high.expected()).isLessThan(80);
        assertThat(high.reasons()).extracting("rule").containsExactly("HIGH");
    }

    @Test
    void threeDaysALittleHigherAreRisingThoughNoneIsHigh() {
        Watch watch = threeUsualWeeks();

        for (int day = 21; day < 24; day++) {
            detect(watch, day, 31);
        }

        assertThat(label(watch, 23)).isEqualTo(Label.RISING);
    }

    @Test
    void threeDaysAtHalfAreFalling() {
        Watch watch = threeUsualWeeks();

        for (int day = 21; day < 24; day++) {
            detect(watch, day, 10);
        }

        assertThat(label(watch, 23)).isEqualTo(Label.FALLING);
    }

    @Test
    void aPromisedDayThatNobodyReportsIsSilentAndNotZero() {
        Watch watch = threeUsualWeeks();

        watch.close(21);

        Situation silent = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 21);
        assertThat(silent.label()).isEqualTo(Label.SILENT);
        assertThat(silent.observed()).isNull();
        assertThat(silent.exposure()).isNull();
        assertThat(silent.pValue()).isNull();
        assertThat(silent.sides()).containsEntry("DE", new Side(false, null, null, 0.0, null));
        assertThat(silent.reasons()).extracting("rule").containsExactly("SILENT");
    }

    @Test
    void aSourceThatNeverSpokeIsNotAssessed() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT))
                .close(20);

        assertThat(watch.situations).hasSize(21).allMatch(situation -> situation.label() == Label.NOT_ASSESSED);
    }

    @Test
    void checksPromiseAllCountableThreatsAndMovementReportsOne() {
        Watch checks = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK))
                .close(0);
        Watch movements = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT))
                .close(0);
        Watch traffic = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.TRAFFIC))
                .close(0);

        assertThat(checks.situations)
                .extracting(Situation::threat)
                .containsExactlyInAnyOrderElementsOf(Threat.countableThreats());
        assertThat(movements.situations).extracting(Situation::threat).containsExactly(UNAUTHORISED_MOVEMENT);
        assertThat(traffic.situations).isEmpty();
    }

    @Test
    void afterARosterEntryHasEndedThereIsNoSituationAndNoSilence() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, SlotLength.DAY, -10, 9, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < 10; day++) {
            detect(watch, day, 20);
        }

        watch.close(20);

        assertThat(watch.situations).extracting(Situation::day).containsExactlyElementsOf(days(0, 9));
        assertThat(watch.slots).isEmpty();
    }

    @Test
    void anEntryThatBeginsLaterPromisesFromItsFirstDay() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, SlotLength.DAY, 5, null, Kind.UNAUTHORISED_MOVEMENT));

        watch.close(7);

        assertThat(watch.situations).extracting(Situation::day).containsExactlyElementsOf(days(5, 7));
    }

    @Test
    void aDayBeforeTheSectionWasInternalSaysSoAndIsLabelledAllTheSame() {
        Section section = Section.of("AT-DE", MONDAY + 8, null);
        Watch watch = Watch.on(section, promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < 10; day++) {
            detect(watch, day, 20);
        }

        Situation before = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 7);
        Situation after = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 8);
        assertThat(before.legalStatus()).isEqualTo(LegalStatus.EXTERNAL_AT_THE_TIME);
        assertThat(after.legalStatus()).isEqualTo(LegalStatus.INTERNAL);
        assertThat(before.label()).isEqualTo(after.label()).isEqualTo(Label.QUIET);
    }

    @Test
    void findingsWithoutCheckedPersonsSayNothingOfARate() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));
        for (int day = 0; day < 10; day++) {
            watch.at(day + 1, 6, check(WALSERBERG, INTO_GERMANY, day, 0).finding(DRUGS_TRAFFICKING, 3))
                    .close(day);
        }

        Situation unexposed = watch.last(DRUGS_TRAFFICKING, INTO_GERMANY, 9);
        assertThat(unexposed.label()).isEqualTo(Label.NOT_ASSESSED);
        assertThat(unexposed.reasons()).extracting("rule").containsExactly("UNEXPOSED_DETECTIONS");
    }

    private static List<Long> days(int from, int to) {
        return java.util.stream.LongStream.rangeClosed(MONDAY + from, MONDAY + to)
                .boxed()
                .toList();
    }
}
