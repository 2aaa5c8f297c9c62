package eu.limen.console.access;

import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text is spelled like an id of a result, a section, a measure or a row (contract, section 2): of codes, days and numbers alone, so that it has no
 * room for a word that somebody made up. Pure.
 */
public final class IdSpelling {

    private static final String STATE = "[A-Z]{2}";
    private static final String SECTION = "[A-Z]{2}(?:-[A-Z]{2})?(?::(?:SEA|AIR))?";
    private static final String DIRECTION = "(?:(?:[A-Z]{2}|\\*)>(?:[A-Z]{2}|\\*)|UNKNOWN)";
    private static final String DAY = "(?:19|20)\\d{2}-\\d{2}-\\d{2}";
    private static final String WEEK = "(?:19|20)\\d{2}-W\\d{2}";
    private static final String INSTANT = DAY + "T\\d{2}:\\d{2}:\\d{2}Z";
    private static final String LINEAGE = "[A-Z]{2}-L\\d{1,4}";
    private static final String MEASURE = "[A-Z]{2}-\\d{4}-\\d{3}";
    private static final String THREAT = "(?:" + words(Threat.values()) + "|_T|_)";

    /** Of sections, directions and laws; a gateway's name has room for anything. */
    private static final String PART_OF_KEY =
            "(?:" + SECTION + "(?:[:\\[]" + DIRECTION + "\\]?)?|" + LINEAGE + "|" + DAY + ")";

    /** Fewer digits than a telephone has (ITU-T E.164: 7 or more). */
    private static final String NUMBER = "\\d{1,6}";

    /** Of what lies on one section. */
    private static final Pattern ON_A_SECTION = Pattern.compile("(?:S\\|(" + SECTION + ")\\|" + THREAT + "\\|"
            + DIRECTION
            + "\\|" + DAY + "|I\\|(" + SECTION + ")\\|" + WEEK + "|V\\|(" + SECTION + ")\\|" + STATE + "\\|" + LINEAGE
            + "\\|" + WEEK + ")");

    private static final Pattern ALERT = Pattern.compile("A\\|(?:" + words(PatternName.values()) + ")\\|" + PART_OF_KEY
            + "(?:[~/]" + PART_OF_KEY + ")*\\|" + THREAT + "\\|" + INSTANT);

    private static final Pattern OTHERS = Pattern.compile(SECTION + "|" + LINEAGE + "|" + MEASURE + "|" + NUMBER);

    private IdSpelling() {}

    private static String words(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).collect(Collectors.joining("|"));
    }

    /** Whether it is. */
    public static boolean isId(String text) {
        return ON_A_SECTION.matcher(text).matches()
                || ALERT.matcher(text).matches()
                || OTHERS.matcher(text).matches();
    }

    /** The section of a situation, an indicator or a verdict; empty for all that is not spelled like one. */
    public static Optional<String> sectionOf(String resultId) {
        Matcher found = ON_A_SECTION.matcher(resultId);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.group(1))
                .or(() -> Optional.ofNullable(found.group(2)))
                .or(() -> Optional.ofNullable(found.group(3)));
    }
}
