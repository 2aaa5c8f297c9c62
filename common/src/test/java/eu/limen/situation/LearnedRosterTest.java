package eu.limen.situation;

import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.check;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_AUSTRIA;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.SALZBURG;
import static eu.limen.situation.Watch.WALSERBERG;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.SlotStatus;
import eu.limen.model.Basis;
import eu.limen.model.Label;
import eu.limen.model.Situation;
import org.junit.jupiter.api.Test;

class LearnedRosterTest {

    @Test
    void withoutARosterASourceIsExpectedFromTheFirstDayItSent() {
        Watch watch = Watch.withoutRoster();

        watch.at(6, 6, movement(WALSERBERG, INTO_GERMANY, 5, 20)).close(9);

        assertThat(watch.situations)
                .extracting(Situation::day)
                .containsExactly(MONDAY + 5, MONDAY + 6, MONDAY + 7, MONDAY + 8, MONDAY + 9);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 5).observed())
                .isEqualTo(20);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 6).observed())
                .isNull();
        assertThat(watch.slots).filteredOn(SlotStatus::missing).hasSize(4);
    }

    @Test
    void aLearntSourceThatFallsSilentIsSilent() {
        Watch watch = Watch.withoutRoster();
        for (int day = 0; day < 10; day++) {
            watch.at(day + 1, 6, movement(WALSERBERG, INTO_GERMANY, day, 20)).close(day);
        }

        watch.close(10);

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 10).label()).isEqualTo(Label.SILENT);
    }

    @Test
    void anEarlierDayReportedLaterIsWhereTheExpectationBegins() {
        Watch watch = Watch.withoutRoster();

        watch.at(6, 6, movement(WALSERBERG, INTO_GERMANY, 5, 20))
                .close(6)
                .at(7, 13, movement(WALSERBERG, INTO_GERMANY, 2, 20));

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 2).observed())
                .isEqualTo(20);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 3).observed())
                .isNull();
        assertThat(watch.said(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 1)).isEmpty();
    }

    @Test
    void onlyWhatItSentIsExpectedOfIt() {
        Watch watch = Watch.withoutRoster();

        watch.at(1, 6, movement(WALSERBERG, INTO_GERMANY, 0, 20), check(SALZBURG, INTO_AUSTRIA, 0, 100))
                .close(1);

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 1).basis()).isEqualTo(Basis.COUNT);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_AUSTRIA, 1).basis()).isEqualTo(Basis.RATE);
        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 0).sides().keySet())
                .containsExactly("AT", "DE");
    }

    @Test
    void withARosterWhatIsSentOutsideItIsNotExpectedAgain() {
        Watch watch = Watch.onAustriaGermany();

        watch.at(1, 6, movement(WALSERBERG, INTO_GERMANY, 0, 20)).close(5);

        assertThat(watch.situations).isEmpty();
        assertThat(watch.slots).isEmpty();
    }
}
