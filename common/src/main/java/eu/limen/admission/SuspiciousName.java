package eu.limen.admission;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the name of a gateway looks like a plate, document, phone number, e-mail, position or device instead of an office.
 *
 * <p>Offices have few digits: a running number up to 99, a district's number, a year. So a name with less than three digits is only looked at for
 * e-mail and for hyphens in a row, which stand for the filler of a machine-readable zone. What it cannot see: a person's name, a plate or number of one or two digits.
 * What it sees wrongly: an office of one to three letters with a number from 100 on that is no year ({@code FR-PAF-974}), which could as well be a plate.
 */
final class SuspiciousName {

    private static final int FEW_DIGITS = 2;
    /** A date of birth or a position has eight; an office with so many was not seen. */
    private static final int TOO_MANY_DIGITS = 8;

    private static final int DIGITS_OF_A_POSTCODE = 5;

    /** Neither padded with zeros like a running number nor a year. */
    private static final String FROM = "(?!(?:19|20)[0-9]{2}(?![0-9]))[1-9]";

    /** Plates of the Schengen states, Cyprus and Ireland, with the hyphens that people write and without them. */
    private static final List<String> PLATES = List.of(
            "[A-Z]{1,3}-[A-Z]{1,2}-?" + FROM + "[0-9]{2,3}[EH]?", // DE, SI, HU since 2022
            "[A-Z]{1,2}-?" + FROM + "[0-9]{2,4}-?[A-Z]{1,3}", // AT, HR, RO, BG, SK, IT, FR
            "[A-Z]-[1-9][0-9]{2}-[A-Z]{2}", // NL
            "[1-9]-[A-Z]{3}-[1-9][0-9]{1,2}", // BE, NL
            "[1-9][0-9]-[A-Z]{2,3}-[0-9]{1,2}", // PT, NL
            FROM + "[0-9]{2,3}-?[A-Z]{3}", // ES, EE
            "[1-9][A-Z][0-9]-?[0-9]{4}", // CZ
            "[1-9][0-9]{1,2}-[A-Z]{1,2}-[0-9]{3,6}"); // IE

    /** Plates that are spelled like an office with its number. */
    private static final List<String> PLATES_LIKE_OFFICES = List.of(
            "[A-Z]{3}-" + FROM + "[0-9]{2,3}", // HU, FI, MT, LT, GR, CY
            "[A-Z]{3}" + FROM + "[0-9]{2}", // SE, LT
            "[A-Z]{2}-" + FROM + "[0-9]{3,5}", // CH, LI, LV, LU
            "[A-Z]{1,3}" + FROM + "[0-9]{3,4}"); // PL, DK, NO, LU

    /** Phones, dates, case numbers and positions, with or without hyphens; addresses of devices. */
    private static final List<String> NUMBERS = List.of("[0-9](?:-?[0-9]){6,}", "(?:[0-9A-F]{2}-){5}[0-9A-F]{2}");

    private static final Pattern NUMBERED = anywhere(Stream.concat(PLATES.stream(), NUMBERS.stream()));
    private static final Pattern LIKE_AN_OFFICE = anywhere(PLATES_LIKE_OFFICES.stream());

    private static final Set<String> MAIL_PROVIDERS =
            Set.of("GMAIL", "GMX", "HOTMAIL", "ICLOUD", "OUTLOOK", "PROTONMAIL", "YAHOO");
    private static final Set<String> ENDS_OF_ADDRESSES = Set.of("COM", "NET", "ORG", "INFO", "EU");

    private static final int STATE_AND_HYPHEN = 3;

    private SuspiciousName() {}

    /** @param gateway well formed: two letters, a hyphen and the office */
    static boolean is(String gateway) {
        return isPlainly(gateway)
                || (digitsIn(gateway) > FEW_DIGITS
                        && LIKE_AN_OFFICE
                                .matcher(gateway.substring(STATE_AND_HYPHEN))
                                .find());
    }

    /** The same, but in doubt it is an office: for names that a roster vouches for. */
    static boolean isPlainly(String gateway) {
        String office = gateway.substring(STATE_AND_HYPHEN);
        List<String> words = List.of(office.split("-"));
        if (words.contains("") || isAddress(words)) {
            return true;
        }
        long digits = digitsIn(office);
        if (digits <= FEW_DIGITS) {
            return false;
        }
        return digits >= TOO_MANY_DIGITS
                || NUMBERED.matcher(office).find()
                || words.stream().anyMatch(SuspiciousName::isDocument);
    }

    private static Pattern anywhere(Stream<String> shapes) {
        return Pattern.compile(shapes.collect(Collectors.joining("|", "(?:^|-)(?:", ")(?:-|$)")));
    }

    /** The sign in an address is written AT, which is also a state: a mail provider or an end like COM makes the difference. */
    private static boolean isAddress(List<String> words) {
        int at = words.indexOf("AT");
        boolean ended = at >= 0 && at + 2 < words.size() && ENDS_OF_ADDRESSES.contains(words.get(words.size() - 1));
        return ended || words.stream().anyMatch(MAIL_PROVIDERS::contains);
    }

    /** Documents, tax and account numbers mix letters and many digits, or have digits only. */
    private static boolean isDocument(String word) {
        long digits = digitsIn(word);
        return digits > DIGITS_OF_A_POSTCODE || (digits == DIGITS_OF_A_POSTCODE && word.length() > digits);
    }

    private static long digitsIn(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
