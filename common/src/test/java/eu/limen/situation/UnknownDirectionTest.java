package eu.limen.situation;

import static eu.limen.model.Threat.DRUGS_TRAFFICKING;
import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Count.check;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.Situation;
import org.junit.jupiter.api.Test;

class UnknownDirectionTest {

    private static Watch promisingMovements() {
        return Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT));
    }

    @Test
    void aDayOfUnknownDirectionIsShownAtItsCloseAndNeverAssessed() {
        Watch watch = promisingMovements();
        for (int day = 0; day < 20; day++) {
            watch.at(day + 1, 6, movement(WALSERBERG, "UNKNOWN", day, day < 19 ? 5 : 500))
                    .close(day);
        }

        Situation last = watch.last(UNAUTHORISED_MOVEMENT, "UNKNOWN", 19);
        assertThat(last.label()).isEqualTo(Label.NOT_ASSESSED);
        assertThat(last.observed()).isEqualTo(500);
        assertThat(last.expected()).isNull();
        assertThat(last.pValue()).isNull();
        assertThat(last.basis()).isEqualTo(Basis.COUNT);
        assertThat(last.knownAtMillis()).isEqualTo(tick(20, 12));
        assertThat(last.reasons()).extracting("rule").containsExactly("DIRECTION_UNKNOWN");
        assertThat(watch.labels).noneMatch(day -> day.direction().equals("UNKNOWN"));
    }

    @Test
    void itIsNotAddedToAnyDirection() {
        Watch watch = promisingMovements();

        watch.at(1, 6, movement(WALSERBERG, "UNKNOWN", 0, 5), movement(WALSERBERG, INTO_GERMANY, 0, 20))
                .close(0);

        assertThat(watch.last(UNAUTHORISED_MOVEMENT, INTO_GERMANY, 0).observed())
                .isEqualTo(20);
    }

    @Test
    void onDaysWithoutSuchAReportThereIsNone() {
        Watch watch = promisingMovements();

        watch.at(3, 6, movement(WALSERBERG, "UNKNOWN", 2, 5)).close(6);

        assertThat(watch.situations)
                .filteredOn(situation -> situation.direction().equals("UNKNOWN"))
                .extracting(Situation::id)
                .containsExactly("S|AT-DE|UNAUTHORISED_MOVEMENT|UNKNOWN|2025-01-08");
    }

    @Test
    void aCheckOfUnknownDirectionShowsAllThreatsAsARate() {
        Watch watch = promisingMovements();

        watch.at(1, 6, check(WALSERBERG, "UNKNOWN", 0, 100).finding(DRUGS_TRAFFICKING, 2))
                .close(0);

        assertThat(watch.last(DRUGS_TRAFFICKING, "UNKNOWN", 0).observed()).isEqualTo(2);
        assertThat(watch.last(DRUGS_TRAFFICKING, "UNKNOWN", 0).basis()).isEqualTo(Basis.RATE);
        assertThat(watch.situations)
                .filteredOn(situation -> situation.direction().equals("UNKNOWN"))
                .hasSize(8);
    }

    @Test
    void aLateReportRevisesItOnce() {
        Watch watch = promisingMovements();
        watch.at(1, 6, movement(WALSERBERG, "UNKNOWN", 0, 5)).close(3).fromNowOn();

        watch.at(5, 3, movement(WALSERBERG, "UNKNOWN", 0, 7)).through(5, 11);

        assertThat(watch.situations).hasSize(1);
        Situation revised = watch.last(UNAUTHORISED_MOVEMENT, "UNKNOWN", 0);
        assertThat(revised.revision()).isEqualTo(1);
        assertThat(revised.observed()).isEqualTo(12);
        assertThat(revised.knownAtMillis()).isEqualTo(tick(5, 3));
    }
}
