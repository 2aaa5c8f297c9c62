package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WholePointsTest {

    private static final long SEED = 20251122;
    private static final int SCORES = 1_000;

    @Test
    void theLargestRestIsRoundedUp() {
        List<Double> parts = List.of(9.6, 0.0, 0.8, 0.2);

        List<Long> points = WholePoints.of(parts);

        assertThat(points).containsExactly(10L, 0L, 1L, 0L);
    }

    @Test
    void partsAddUpToTheRoundedScoreAndStayWithinOnePoint() {
        Random random = new Random(SEED);
        for (int score = 0; score < SCORES; score++) {
            List<Double> parts = random.doubles(5, 0, 20).boxed().toList();

            List<Long> points = WholePoints.of(parts);

            assertThat(points.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(Math.round(
                            parts.stream().mapToDouble(Double::doubleValue).sum()));
            for (int part = 0; part < parts.size(); part++) {
                assertThat(Math.abs(points.get(part) - parts.get(part))).isLessThan(1);
            }
        }
    }
}
