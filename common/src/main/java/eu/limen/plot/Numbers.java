package eu.limen.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Spells numbers for a picture, without locale. */
public final class Numbers {

    private static final int DIGITS_OF_A_TICK = 6;
    private static final double THOUSAND = 1_000;

    private Numbers() {}

    /** A coordinate in pixels, with one decimal: a last bit that differs between machines does not show. */
    static String coordinate(double pixels) {
        return plain(pixels, 1);
    }

    /** As few decimals as the value needs; thousands are set apart. */
    public static String shortest(double value) {
        String plain = plain(value, DIGITS_OF_A_TICK);
        return Math.abs(value) < THOUSAND ? plain : plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** With so many decimals at most. */
    public static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
