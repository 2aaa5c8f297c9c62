package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a week stands among those before it. */
class ShownPlaceTest {

    /** This week's rate, then those of the weeks before: 1, 2, 3 ... */
    private static List<Double> rates(double now, int weeksBefore) {
        List<Double> rates = new ArrayList<>(List.of(now));
        IntStream.rangeClosed(1, weeksBefore).forEach(rate -> rates.add((double) rate));
        return rates;
    }

    @Test
    void isToldInTensOfPerCentAndNeverTooHigh() {
        assertThat(ShownPlace.of(rates(100.5, 100))).isEqualTo(new ShownPlace(100, 100));
        assertThat(ShownPlace.of(rates(100, 100))).isEqualTo(new ShownPlace(90, 100));
        assertThat(ShownPlace.of(rates(55, 100))).isEqualTo(new ShownPlace(50, 100));
        assertThat(ShownPlace.of(rates(0.5, 100))).isEqualTo(new ShownPlace(0, 100));
    }

    @Test
    void isNotHigherThanItsLike() {
        assertThat(ShownPlace.of(Collections.nCopies(100, 3.0))).isEqualTo(new ShownPlace(0, 99));
    }

    @Test
    void isNotToldOfLessThanHalfAYear() {
        assertThat(ShownPlace.of(rates(9, 25))).isNull();
        assertThat(ShownPlace.of(rates(9, 26))).isNotNull();
        assertThat(ShownPlace.of(List.of())).isNull();
    }
}
