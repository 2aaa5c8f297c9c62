package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** False labels of the day grain on simulated series in which nothing happens but a weekly cycle of 20 %. */
class DayGrainCalibrationTest {

    private static final double[] MEANS = {0.5, 5, 50};
    private static final double[] DISPERSIONS = {1, 2};
    private static final int SERIES = 12;
    private static final int DAYS = 400;
    private static final double CHECKS = 1_000;

    @Test
    void calmSeriesAreHighAboutAsOftenAsTheContractAllows() {
        double highDays = 0;
        double surges = 0;
        double changes = 0;
        for (double mean : MEANS) {
            for (double dispersion : DISPERSIONS) {
                Tally tally = calm(mean, dispersion, 1);
                assertThat(tally.perYear(Label.HIGH)).isLessThan(5.5);
                highDays += tally.perYear(Label.HIGH) / 6;
                surges += tally.surgesPerYear() / 6;
                changes += (tally.perYear(Label.RISING) + tally.perYear(Label.FALLING)) / 6;
            }
        }
        assertThat(highDays).isBetween(0.8, 2.6);
        assertThat(surges).isLessThan(0.2);
        assertThat(changes).isLessThan(12);
    }

    @Test
    void tripledChecksRaiseNoMoreFalseAlarms() {
        double usual = 0;
        double tripled = 0;
        for (double mean : MEANS) {
            for (double dispersion : DISPERSIONS) {
                usual += calm(mean, dispersion, 1).perYear(Label.HIGH);
                tripled += calm(mean, dispersion, 3).perYear(Label.HIGH);
            }
        }
        assertThat(tripled).isLessThan(1.5 * usual);
    }

    /** Days after the first hundred; in every other fifty of them the checks are multiplied. */
    private static Tally calm(double mean, double dispersion, int timesChecks) {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        CountSampler[] usual = weekdays(mean, dispersion);
        CountSampler[] more = weekdays(timesChecks * mean, dispersion);
        Tally tally = new Tally();
        for (int series = 0; series < SERIES; series++) {
            SeriesState state = fold.start();
            for (int day = 0; day < DAYS; day++) {
                boolean multiplied = day >= 100 && day / 50 % 2 == 0;
                int count = (multiplied ? more : usual)[day % 7].next(1)[0];
                SeriesStep step =
                        fold.step(state, Window.ofRate(day, count, multiplied ? timesChecks * CHECKS : CHECKS));
                state = step.state();
                if (day >= 100) {
                    tally.add(day, label(step.assessment()));
                }
            }
        }
        return tally;
    }

    private static Label label(Assessment assessment) {
        return DayLabel.of(DayEvidence.of(List.of(assessment), LabelParameters.CONTRACT), LabelParameters.CONTRACT);
    }

    private static CountSampler[] weekdays(double mean, double dispersion) {
        CountSampler[] samplers = new CountSampler[7];
        for (int weekday = 0; weekday < samplers.length; weekday++) {
            double cycle = 1 + 0.2 * StrictMath.sin(2 * Math.PI * weekday / 7);
            samplers[weekday] = new CountSampler(mean * cycle, dispersion, 2_015 + weekday);
        }
        return samplers;
    }

    /** Labels counted, and pairs of HIGH days within three. */
    private static final class Tally {

        private final Map<Label, Integer> days = new EnumMap<>(Label.class);
        private int surges;
        private int total;
        private int lastHigh = Integer.MIN_VALUE / 2;

        void add(int day, Label label) {
            total++;
            days.merge(label, 1, Integer::sum);
            if (label == Label.HIGH) {
                surges += day > lastHigh && day - lastHigh <= 2 ? 1 : 0;
                lastHigh = day;
            }
        }

        double perYear(Label label) {
            return 365.0 * days.getOrDefault(label, 0) / total;
        }

        double surgesPerYear() {
            return 365.0 * surges / total;
        }
    }
}
