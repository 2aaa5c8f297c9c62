package eu.limen.admission;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text that an officer writes looks as if it pointed at a person: an address, telephone, plate, document, position, or a name as far as {@link
 * PersonalNames} knows it.
 *
 * <p>Dates, times and the ids of measures, lineages and acts are taken out first. What it cannot see: a family name alone or a rare given name, which are spelled like a place. So such texts
 * stay in the own state and are deleted soon.
 */
public final class PersonalText {

    /** What the contract and the law write with many digits. */
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(?:[A-Z]{2}-(?:19|20)\\d{2}-\\d{3}" // measure
                    + "|[A-Z]{2}-L\\d{1,4}" // lineage
                    + "|(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:T[\\d:]+Z)?" // day, instant
                    + "|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}" // day
                    + "|(?:19|20)\\d{2}-W\\d{2}" // week
                    // A road by its number: one capital and no more behind or before it than a plate would have.
                    + "|(?<![\\p{Lu}\\d] |[\\p{Lu}\\d-])[ABDEMNRS][ -]?\\d{1,3}(?![ -]?(?:\\d|\\p{Lu}{1,3}\\b))"
                    + "|\\d{1,2}:\\d{2}" // time
                    + "|(?:19|20)\\d{2}/\\d{2,4})\\b"); // act

    /** International or local, with what people put between the digits (ITU-T E.164 has 7 to 15). */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[ ./()-]{0,2}\\d){6,}");

    private static final Pattern POSITION =
            Pattern.compile("\\b\\d{1,3}[.,]\\d{3,}\\s*[°NSEW]|\\b\\d{1,2}[.,]\\d{4,}\\b|\\d\\s*°");

    private static final Pattern NAMED = Pattern.compile("\\b(?:Mrs?|Ms|Miss|Mme|Monsieur|Madame|Herrn?|Frau|Signora?"
            + "|Se(?:ñ|n)ora?|Pani?|Gospod|Gospa|Senhora?)\\.?\\s+\\p{Lu}\\p{L}+");

    /** Fields of a form about a person. */
    private static final Pattern FIELD = Pattern.compile(
            "\\b(?:born|date of birth|dob|geboren|geb\\.|passport|reisepass|personalausweis|identity card|licen[cs]e"
                    + " plate|number plate|kennzeichen|imei|iban)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int WORDS_OF_A_PLATE = 3;

    private PersonalText() {}

    /** Whether it does; in doubt it does. */
    public static boolean isSuspected(String text) {
        String rest = KNOWN.matcher(text).replaceAll(" ");
        if (rest.indexOf('@') >= 0
                || rest.contains("<<")
                || TELEPHONE.matcher(rest).find()
                || POSITION.matcher(rest).find()
                || NAMED.matcher(rest).find()
                || FIELD.matcher(rest).find()
                || PersonalNames.isNaming(rest)) {
            return true;
        }
        List<String> words = List.of(rest.strip().split("[^\\p{L}\\p{N}-]+"));
        for (int first = 0; first < words.size(); first++) {
            int most = Math.min(words.size(), first + WORDS_OF_A_PLATE);
            for (int end = first + 1; end <= most; end++) {
                if (isIdentifier(words.subList(first, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Plates and documents are written in capitals and digits; one word may be in small letters. */
    private static boolean isIdentifier(List<String> words) {
        boolean capital = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        String joined = String.join("-", words).toUpperCase(Locale.ROOT).replaceAll("-+", "-");
        String office = joined.replaceAll("^-|-$", "");
        boolean hasDigit = office.chars().anyMatch(Character::isDigit);
        return (capital || words.size() == 1)
                && hasDigit
                && !office.isEmpty()
                && SuspiciousName.isPlainly("XX-" + office);
    }
}
