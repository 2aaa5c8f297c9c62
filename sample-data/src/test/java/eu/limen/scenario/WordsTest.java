package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The generator's words: courses, weekly cycles, watches. */
class WordsTest {

    private static final long MONDAY = Days.day("2024-01-01");

    @Test
    void aCourseStepsFromItsFirstLevel() {
        Course course = Course.steady(80).times(.5, MONDAY + 3).times(2, MONDAY + 5);

        assertThat(course.on(MONDAY + 2)).isEqualTo(80);
        assertThat(course.on(MONDAY + 3)).isEqualTo(40);
        assertThat(course.on(MONDAY + 5)).isEqualTo(160);
    }

    @Test
    void aWeekBeginsOnMondayAndChangesNoMean() {
        double week = 0;
        for (int day = 0; day < 7; day++) {
            week += WeeklyCycle.WORKING_WEEK.on(MONDAY + day);
        }

        assertThat(WeeklyCycle.WORKING_WEEK.on(MONDAY + 4)).isEqualTo(1.2);
        assertThat(WeeklyCycle.WORKING_WEEK.on(MONDAY + 6)).isEqualTo(.8);
        assertThat(week / 7).isCloseTo(1, within(1e-12));
    }

    @Test
    void controlReplacesPoliceChecksFromItsFirstDay() {
        Watch watch = Watch.onMovements("AT-SYNTH-1", "AT-DE", "DE>AT", Course.steady(1))
                .controlling(Practice.TARGETED_CONTROL, MONDAY);

        assertThat(watch.practiceOn(MONDAY - 1)).isEqualTo(Practice.POLICE_CHECKS);
        assertThat(watch.practiceOn(MONDAY)).isEqualTo(Practice.TARGETED_CONTROL);
    }
}
