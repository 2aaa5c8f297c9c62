package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MovementReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The near misses miss for the reason that their stories give. */
class NearMissesTest {

    private static final long TURN = Days.day("2025-04-03");
    private static final int DAYS_AFTER = 14;

    private static final List<MovementReport> COMMON_FALL =
            Reading.finalReports(NearMisses.commonFall(), MovementReport.class);
    private static final List<MovementReport> RISE_ONLY =
            Reading.finalReports(NearMisses.riseOnly(), MovementReport.class);

    @Test
    void fourSectionsFallByFarMoreThanHalfWhileOneRises() {
        for (String section : List.of("AT-CZ", "AT-DE", "AT-HU", "AT-SK")) {
            for (int day = 0; day < DAYS_AFTER; day++) {
                assertThat(movements(COMMON_FALL, section, TURN - 1 - day)).isGreaterThan(80);
                assertThat(movements(COMMON_FALL, section, TURN + day)).isLessThan(40);
            }
        }
        assertThat(movements(COMMON_FALL, "AT-SI", TURN)).isGreaterThan(250);
        assertThat(movements(COMMON_FALL, "AT-SI", TURN + 1)).isGreaterThan(250);
        assertThat(movements(COMMON_FALL, "AT-IT", TURN)).isBetween(100L, 180L);
    }

    @Test
    void oneSectionRisesAndNoneIsLowOnTwoDaysInARow() {
        assertThat(movements(RISE_ONLY, "DE-PL", TURN)).isGreaterThan(100);
        assertThat(movements(RISE_ONLY, "DE-PL", TURN + 1)).isGreaterThan(100);
        assertThat(movements(RISE_ONLY, "AT-DE", TURN + 1)).isLessThan(30);
        assertThat(movements(RISE_ONLY, "AT-DE", TURN)).isGreaterThan(40);
        assertThat(movements(RISE_ONLY, "AT-DE", TURN + 2)).isGreaterThan(40);
        for (String section : List.of("CZ-DE", "DE-DK", "DE-NL")) {
            for (int day = 0; day < DAYS_AFTER; day++) {
                assertThat(movements(RISE_ONLY, section, TURN + day)).isGreaterThan(30);
            }
        }
    }

    private static long movements(List<MovementReport> reports, String section, long day) {
        return reports.stream()
                .filter(report -> report.frame().section().equals(section))
                .filter(report -> report.frame().slot().startMillis() == Days.startMillis(day))
                .mapToLong(MovementReport::detections)
                .sum();
    }
}
