package eu.limen.situation;

import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_AUSTRIA;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.SALZBURG;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final int TODAY = 30;

    /** Both directions, day by day, until the close of yesterday. */
    private static Watch thirtyDays(int... leftOut) {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT),
                promise(SALZBURG, INTO_AUSTRIA, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < TODAY; day++) {
            watch.at(day + 1, 5, movement(SALZBURG, INTO_AUSTRIA, day, 12));
            if (List.of(boxed(leftOut)).contains(day)) {
                watch.through(day + 1, 6);
            } else {
                watch.at(day + 1, 6, usual(day));
            }
            watch.close(day);
        }
        return watch;
    }

    private static Integer[] boxed(int[] days) {
        return java.util.Arrays.stream(days).boxed().toArray(Integer[]::new);
    }

    private static Count usual(int day) {
        return movement(WALSERBERG, INTO_GERMANY, day, 18 + day % 5);
    }

    @Test
    void aCorrectionRevisesItsDayAndTheDaysItTouchesAndOnlyThose() {
        Watch watch = thirtyDays().fromNowOn();

        watch.correctedAt(TODAY, 15, usual(20), movement(WALSERBERG, INTO_GERMANY, 20, 26));

        assertThat(watch.situations)
                .isNotEmpty()
                .allMatch(situation -> situation.direction().equals(INTO_GERMANY))
                .allMatch(situation -> situation.day() >= MONDAY + 20)
                .allMatch(situation -> situation.knownAtMillis() == tick(TODAY, 15))
                .allMatch(situation -> situation.revision() == 1);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 20).observed())
                .isEqualTo(26);
        assertThat(watch.labels).noneMatch(LabelledDay::entersCep);
    }

    @Test
    void theRevisionCountsUpWithEachChange() {
        Watch watch = thirtyDays().fromNowOn();
        Count first = movement(WALSERBERG, INTO_GERMANY, 20, 26);

        watch.correctedAt(TODAY, 15, usual(20), first)
                .correctedAt(TODAY, 16, first, movement(WALSERBERG, INTO_GERMANY, 20, 27));

        assertThat(watch.said(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 20))
                .extracting(Situation::revision)
                .containsExactly(1, 2);
    }

    @Test
    void whatSaysTheSameIsNotSaidAgain() {
        Watch watch = thirtyDays().fromNowOn();

        watch.correctedAt(TODAY, 15, usual(20), usual(20));

        assertThat(watch.situations).isEmpty();
        assertThat(watch.labels).isEmpty();
        assertThat(watch.weeks).isEmpty();
    }

    @Test
    void aCorrectionTakenBackSaysAgainWhatWasSaidAtFirst() {
        Watch watch = thirtyDays();
        Watch undisturbed = thirtyDays();
        Count wrong = movement(WALSERBERG, INTO_GERMANY, 20, 90);

        watch.correctedAt(TODAY, 15, usual(20), wrong)
                .correctedAt(TODAY, 16, wrong, usual(20))
                .close(TODAY);
        undisturbed.close(TODAY);

        Situation yesterday = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 29);
        Situation today = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, TODAY);
        assertThat(yesterday.revision()).isEqualTo(2);
        assertThat(SituationContent.of(today))
                .isEqualTo(SituationContent.of(undisturbed.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, TODAY)));
    }

    @Test
    void aDayReportedLateIsNoLongerSilent() {
        Watch watch = thirtyDays(25);

        watch.at(TODAY, 15, usual(25));

        Situation revised = watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 25);
        assertThat(revised.label()).isEqualTo(Label.QUIET);
        assertThat(revised.revision()).isEqualTo(1);
        assertThat(revised.observed()).isEqualTo(18);
    }

    @Test
    void aWithdrawnDayIsAsIfNeverSent() {
        Watch withdrawn = thirtyDays();
        Watch neverSent = thirtyDays(25);

        withdrawn.correctedAt(TODAY, 15, usual(25), null);

        assertThat(withdrawn.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 25).label())
                .isEqualTo(Label.SILENT);
        for (int day = 0; day < TODAY; day++) {
            assertThat(SituationContent.of(withdrawn.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, day)))
                    .isEqualTo(SituationContent.of(neverSent.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, day)));
        }
    }

    @Test
    void aDayOfTheRingIsRevisedAndOneBeforeItIsNot() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < 120; day++) {
            watch.at(day + 1, 6, usual(day)).close(day);
        }
        watch.fromNowOn();
        int oldest = 120 - SituationRules.of(Watch.RULES, "AT-DE").ringDays();
        int gone = oldest - 2;

        watch.correctedAt(120, 13, usual(gone), movement(WALSERBERG, INTO_GERMANY, gone, 99));
        assertThat(watch.situations).isEmpty();
        watch.correctedAt(120, 14, usual(oldest), movement(WALSERBERG, INTO_GERMANY, oldest, 99));

        assertThat(watch.said(UNAUTHORISED_MOVEMENT, INTO_GERMANY, oldest)).hasSize(1);
        assertThat(watch.situations).allMatch(situation -> situation.day() >= MONDAY + oldest);
    }

    @Test
    void whatIsRememberedDoesNotGrowWithTime() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));
        int[] remembered = new int[2];
        for (int day = 0; day < 400; day++) {
            watch.at(day + 1, 6, usual(day)).close(day);
            if (day == 195 || day == 398) {
                remembered[day / 200] = watch.book().days.size()
                        + watch.book().issued.size()
                        + watch.book().issuedWeeks.size()
                        + watch.book().series.size();
            }
        }

        assertThat(remembered[0]).isPositive().isEqualTo(remembered[1]);
    }
}
