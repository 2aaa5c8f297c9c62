package eu.limen.admission;

import eu.limen.model.ReportId;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whether a report's id hides a text or a number instead of being random.
 *
 * <p>A random id is taken for one with a probability below 2 in 10^8: all its bytes but the two that may hold version and variant would have to be
 * letters, digits, fillers or a few signs, which is (71/256)^14. Running numbers and made-up ids of tests pass.
 */
final class SuspiciousId {

    /** Which of the 32 digits may say of what make the id is (RFC 9562). */
    private static final int VERSION = 12;

    private static final int VARIANT = 16;
    private static final int LETTERS_OF_A_NAME = 6;
    private static final int DIFFERENT_LETTERS = 3;
    private static final String SIGNS = " .,'-_@/";

    /** 10 to 15 digits (ITU-T E.164 has at most 15) between zeros; years begin running numbers, zeros pad them. */
    private static final Pattern PADDED_NUMBER =
            Pattern.compile("0{15,}(?!19|20|[0-9]*0000[0-9])[1-9][0-9]{9,14}|(?!19|20)[1-9][0-9]{9,14}0{15,}");

    /** The digits that are zero where an id begins, or ends, with so many zeros that a number may be padded by them. */
    private static final long ZEROS_THAT_BEGIN = 0xffff_ffff_ffff_0ff0L;

    private static final long ZEROS_THAT_END = 0x0fff_ffff_ffff_ffffL;

    private SuspiciousId() {}

    static boolean is(ReportId id) {
        return isText(id) || isNumber(id);
    }

    private static boolean isText(ReportId id) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            long half = i < 8 ? id.high() : id.low();
            char c = (char) (half >>> (56 - 8 * (i % 8)) & 0xff);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean readable = letter || c == 0 || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
            if (!readable && i != VERSION / 2 && i != VARIANT / 2) {
                return false;
            }
            if (letter) {
                letters.append(c);
            }
        }
        return letters.length() >= LETTERS_OF_A_NAME
                && letters.chars().distinct().count() >= DIFFERENT_LETTERS;
    }

    private static boolean isNumber(ReportId id) {
        if ((id.high() & ZEROS_THAT_BEGIN) != 0 && (id.low() & ZEROS_THAT_END) != 0) {
            return false;
        }
        HexFormat hex = HexFormat.of();
        String digits = hex.toHexDigits(id.high()) + hex.toHexDigits(id.low());
        String unmarked = digits.substring(0, VERSION)
                + '0'
                + digits.substring(VERSION + 1, VARIANT)
                + '0'
                + digits.substring(VARIANT + 1);
        return PADDED_NUMBER.matcher(digits).matches()
                || PADDED_NUMBER.matcher(unmarked).matches();
    }
}
