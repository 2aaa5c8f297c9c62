package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "310.4821, 310.482",
        "0.1, 0.1",
        "1234567, 1234570",
        "0.00000412345678, 0.00000412346",
        "12, 12",
        "1e-300, 1E-300",
        "-0.0, 0",
        "100000, 100000",
        "999999.6, 1000000",
        "1.25e20, 1.25E+20",
        "0.3333333333, 0.333333",
        "-2.7182818, -2.71828"
    })
    void aFigureHasSixSignificantDigits(double value, String spelled) {
        assertThat(SixDigits.spell(value)).isEqualTo(spelled);
        assertThat(SixDigits.round(value)).isEqualTo(Double.parseDouble(spelled));
    }

    @Test
    void roundingTwiceChangesNothing() {
        double once = SixDigits.round(Math.PI);

        assertThat(SixDigits.round(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNeverWritten(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> SixDigits.spell(value));
    }
}
