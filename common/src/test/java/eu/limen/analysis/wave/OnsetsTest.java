package eu.limen.analysis.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnsetsTest {

    @Test
    void aRiseBeginsAfterThreeQuietWeeks() {
        assertThat(onsets("...r")).containsExactly(3L);
        assertThat(onsets("..r")).isEmpty();
    }

    @Test
    void aRiseThatGoesOnBeginsOnce() {
        assertThat(onsets("...rrrr...r")).containsExactly(3L, 10L);
        assertThat(onsets("...rr..rr")).containsExactly(3L);
    }

    @Test
    void theAlarmOfManySmallExcessesIsARiseToo() {
        assertThat(onsets("...a")).containsExactly(3L);
    }

    @Test
    void aWeekWithoutDataIsNeitherQuietNorARise() {
        assertThat(onsets("..?r")).isEmpty();
        assertThat(onsets("..?.r")).containsExactly(4L);
        assertThat(onsets("...?r")).containsExactly(4L);
    }

    @Test
    void aPValueOfOneInAHundredIsARise() {
        List<WeekLook> weeks = new ArrayList<>(looks("..."));
        weeks.add(new WeekLook(3, true, 0.01, false));

        assertThat(Onsets.of(weeks)).containsExactly(3L);
        weeks.set(3, new WeekLook(3, true, 0.0101, false));
        assertThat(Onsets.of(weeks)).isEmpty();
    }

    private static List<Long> onsets(String weeks) {
        return Onsets.of(looks(weeks));
    }

    private static List<WeekLook> looks(String weeks) {
        List<WeekLook> looks = new ArrayList<>();
        for (int week = 0; week < weeks.length(); week++) {
            char mark = weeks.charAt(week);
            looks.add(new WeekLook(week, mark != '?', mark == 'r' ? 0.001 : 0.4, mark == 'a'));
        }
        return looks;
    }
}
