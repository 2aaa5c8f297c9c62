package eu.limen.situation;

import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDayTest {

    private static final int TODAY = 20;

    /** Quarter-days of five detections, until and without today. */
    private static Watch twentyUsualDays() {
        Watch watch = Watch.onAustriaGermany(
                promise(WALSERBERG, INTO_GERMANY, SlotLength.SIX_HOURS, -10, null, Kind.UNAUTHORISED_MOVEMENT));
        for (int day = 0; day < TODAY; day++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                watch.at(day + 1, 6, quarter(day, quarter, 5));
            }
            watch.close(day);
        }
        return watch.fromNowOn();
    }

    private static Count quarter(int day, int quarter, long detections) {
        return movement(WALSERBERG, INTO_GERMANY, day, detections).inQuarter(quarter);
    }

    private static Situation today(Watch watch) {
        return watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, TODAY);
    }

    private static List<LabelledDay> enteringPatterns(Watch watch) {
        return watch.labels.stream()
                .filter(day -> day.day() == MONDAY + TODAY && day.entersCep())
                .toList();
    }

    @Test
    void anOpenDayWithinItsBoundIsNotMentioned() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 7, quarter(TODAY, 0, 5)).through(TODAY + 1, 11);

        assertThat(watch.said(UNAUTHORISED_MOVEMENT, INTO_GERMANY, TODAY)).isEmpty();
    }

    @Test
    void anOpenDayAboveItsBoundIsSaidAtTheFirstTickThatSeesIt() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 7, quarter(TODAY, 0, 20)).at(TODAY, 13, quarter(TODAY, 1, 60));

        assertThat(watch.said(UNAUTHORISED_MOVEMENT, INTO_GERMANY, TODAY)).hasSize(1);
        assertThat(today(watch).open()).isTrue();
        assertThat(today(watch).label()).isEqualTo(Label.HIGH);
        assertThat(today(watch).observed()).isEqualTo(80);
        assertThat(today(watch).knownAtMillis()).isEqualTo(tick(TODAY, 13));
        assertThat(enteringPatterns(watch)).hasSize(1).allMatch(LabelledDay::open);
    }

    @Test
    void whatComesLaterRevisesItWithoutEnteringThePatternsAgain() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 13, quarter(TODAY, 1, 80)).at(TODAY, 19, quarter(TODAY, 2, 10));

        assertThat(today(watch).revision()).isEqualTo(1);
        assertThat(today(watch).observed()).isEqualTo(90);
        assertThat(enteringPatterns(watch)).hasSize(1);
    }

    @Test
    void itsCloseIsSaidAndEntersThePatternsOnlyIfItsLabelChanged() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 13, quarter(TODAY, 1, 80)).close(TODAY);

        assertThat(today(watch).open()).isFalse();
        assertThat(today(watch).label()).isEqualTo(Label.HIGH);
        assertThat(today(watch).revision()).isEqualTo(1);
        assertThat(enteringPatterns(watch)).hasSize(1);
    }

    @Test
    void aCorrectionThatArrivesWithTheCloseChangesTheLabelAndEntersThePatterns() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 13, quarter(TODAY, 1, 80))
                .correctedAt(TODAY + 1, 12, quarter(TODAY, 1, 80), quarter(TODAY, 1, 20));

        assertThat(today(watch).label()).isEqualTo(Label.QUIET);
        assertThat(enteringPatterns(watch)).extracting(LabelledDay::label).containsExactly(Label.HIGH, Label.QUIET);
    }

    @Test
    void aCorrectionBeforeTheCloseIsToldToThePatternsAtTheClose() {
        Watch watch = twentyUsualDays();

        watch.at(TODAY, 13, quarter(TODAY, 1, 80)).correctedAt(TODAY, 20, quarter(TODAY, 1, 80), quarter(TODAY, 1, 20));
        assertThat(today(watch).open()).isTrue();
        assertThat(today(watch).label()).isEqualTo(Label.QUIET);
        watch.close(TODAY);

        assertThat(enteringPatterns(watch)).extracting(LabelledDay::label).containsExactly(Label.HIGH, Label.QUIET);
        assertThat(enteringPatterns(watch)).extracting(LabelledDay::open).containsExactly(true, false);
    }

    @Test
    void lookingAtAnOpenDayLeavesTheExpectationOfLaterDaysAsItIs() {
        Watch looked = twentyUsualDays();
        Watch waited = twentyUsualDays();

        looked.at(TODAY, 13, quarter(TODAY, 1, 80)).close(TODAY + 3);
        waited.at(TODAY + 1, 12, quarter(TODAY, 1, 80)).close(TODAY + 3);

        for (int day = TODAY; day <= TODAY + 3; day++) {
            Situation one = looked.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, day);
            Situation other = waited.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, day);
            assertThat(SituationContent.of(one)).isEqualTo(SituationContent.of(other));
        }
    }
}
