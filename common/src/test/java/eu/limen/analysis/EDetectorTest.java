package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class EDetectorTest {

    @Test
    void itAgreesStepByStepWithTheReference() {
        double[] sums = EDetector.start();
        for (Row row : Referee.named("eprocess_reference").rows()) {
            if (row.text("t").equals("1")) {
                sums = EDetector.start();
            }
            double phi = row.number("phi");
            JustificationRate baseline = new JustificationRate(row.number("baseY"), row.number("baseE"), phi);
            double rate = baseline.lowerBound(JustificationRate.ONE_STREAM_ALPHA);
            double limit = row.number("theta") * rate * row.number("exposure");
            sums = EDetector.after(sums, row.number("y"), limit, phi);

            assertNear(row, rate, "lambdaLower", 1e-8);
            assertNear(row, limit, "muH", 1e-8);
            assertNear(row, EDetector.evidence(sums), "logE_sr", 1e-8);
        }
    }

    @Test
    void itAgreesToTheLastDigitsWithTheReferencesOwnLimit() {
        double[] sums = EDetector.start();
        for (Row row : Referee.named("eprocess_reference").rows()) {
            if (row.text("t").equals("1")) {
                sums = EDetector.start();
            }
            sums = EDetector.after(sums, row.number("y"), row.number("muH"), row.number("phi"));

            assertNear(row, EDetector.evidence(sums), "logE_sr", 1e-9);
        }
    }

    @Test
    void thePosteriorOfFourWeeksAgreesWithTheReference() {
        Deque<Row> weeks = new ArrayDeque<>();
        for (Row row : Referee.named("eprocess_reference").rows()) {
            if (row.text("t").equals("1")) {
                weeks.clear();
            }
            weeks.addLast(row);
            if (weeks.size() > 4) {
                weeks.removeFirst();
            }
            double count = weeks.stream().mapToDouble(week -> week.number("y")).sum();
            double exposure =
                    weeks.stream().mapToDouble(week -> week.number("exposure")).sum();
            if (exposure > 0) {
                double phi = row.number("phi");
                GammaRate prior = new GammaRate(0.5 / phi, 0);
                RateRatio ratio = new RateRatio(
                        prior.after(count, exposure, phi), prior.after(row.number("baseY"), row.number("baseE"), phi));
                assertNear(row, ratio.probabilityBelow(row.number("theta")), "post4w", 1e-9);
            }
        }
    }

    @Test
    void withoutChecksNothingIsProven() {
        double[] before = EDetector.after(EDetector.start(), 2, 12, 1.5);
        double[] after = EDetector.after(before, 0, 0, 1.5);

        for (int i = 0; i < before.length; i++) {
            assertThat(Math.exp(after[i])).isCloseTo(1 + Math.exp(before[i]), withPercentage(1e-9));
        }
        assertThat(EDetector.evidence(EDetector.start())).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aBaselineWithoutFindingsJustifiesNoClaim() {
        assertThat(new JustificationRate(0, 26_000, 1).lowerBound(0.025)).isZero();
    }

    @Test
    void theSufficientEvidenceIsOneIn2080() {
        assertThat(EDetector.SUFFICIENT).isCloseTo(Math.log(2_080), within(1e-12));
    }

    private static void assertNear(Row row, double actual, String column, double tolerance) {
        double expected = row.number(column);
        assertThat(actual)
                .describedAs("%s of %s at %s", column, row.text("scenario"), row.text("t"))
                .isCloseTo(expected, within(tolerance * Math.abs(expected)));
    }
}
