package eu.limen.codec;

import eu.limen.model.Coded;
import eu.limen.model.ReportId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the contract spells its words and identifiers. */
final class Spelling {

    private static final int UUID_LENGTH = 36;

    private Spelling() {}

    /** The spelling of an enum's constant on the wire. */
    static String of(Enum<?> word) {
        return word instanceof Coded coded ? coded.code() : word.name();
    }

    /** All words of an enum by their spelling. */
    static <E extends Enum<E>> Map<String, E> wordsOf(Class<E> type) {
        Map<String, E> words = new HashMap<>();
        for (E word : type.getEnumConstants()) {
            words.put(of(word), word);
        }
        return words;
    }

    static boolean isState(String text) {
        return text.length() == 2 && areCapitals(text, 0, 2);
    }

    /** {@code AT-DE}, {@code NO:SEA} or {@code DK-SE:SEA}; whether the register knows it is another question. */
    static boolean isSection(String text) {
        return switch (text.length()) {
            case 5 -> isPair(text, '-');
            case 6 -> areCapitals(text, 0, 2) && endsWithBorderType(text);
            case 9 -> isPair(text, '-') && endsWithBorderType(text);
            default -> false;
        };
    }

    static boolean isSectionOrEvery(String text) {
        return text.equals("*") || isSection(text);
    }

    /** {@code AT>DE}, {@code *>NO}, {@code NO>*} or {@code UNKNOWN}. */
    static boolean isDirection(String text) {
        return switch (text.length()) {
            case 4 ->
                (text.startsWith("*>") && areCapitals(text, 2, 4)) || (text.endsWith(">*") && areCapitals(text, 0, 2));
            case 5 -> isPair(text, '>') && !text.regionMatches(0, text, 3, 2);
            default -> text.equals("UNKNOWN");
        };
    }

    static boolean isSource(String text) {
        if (text.length() < 4 || text.length() > 27 || !areCapitals(text, 0, 2) || text.charAt(2) != '-') {
            return false;
        }
        for (int i = 3; i < text.length(); i++) {
            if (!isCapital(text.charAt(i)) && !isDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    static boolean isNuts3(String text) {
        return text.length() == 5 && isNuts(text);
    }

    static boolean isNuts(String text) {
        if (text.length() < 2 || text.length() > 5 || !areCapitals(text, 0, 2)) {
            return false;
        }
        for (int i = 2; i < text.length(); i++) {
            if (!isCapital(text.charAt(i)) && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code DE-2015-037}. */
    static boolean isMeasureId(String text) {
        return text.length() == 11
                && areCapitals(text, 0, 2)
                && text.charAt(2) == '-'
                && areDigits(text, 3, 7)
                && text.charAt(7) == '-'
                && areDigits(text, 8, 11);
    }

    /** {@code DE-L12}. */
    static boolean isLineage(String text) {
        return text.length() >= 5
                && text.length() <= 8
                && areCapitals(text, 0, 2)
                && text.startsWith("-L", 2)
                && areDigits(text, 4, text.length());
    }

    static boolean givesOpinions(String text) {
        return text.equals("COMMISSION") || isState(text);
    }

    /** A UUID in lower case, or null for any other text. */
    static @Nullable ReportId reportId(String text) {
        if (text.length() != UUID_LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = "0123456789abcdef".indexOf(c);
            if (digit < 0) {
                return null;
            }
            if (i < 18) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new ReportId(high, low);
    }

    static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areCapitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, char between) {
        return areCapitals(text, 0, 2) && text.charAt(2) == between && areCapitals(text, 3, 5);
    }

    private static boolean endsWithBorderType(String text) {
        return text.endsWith(":SEA") || text.endsWith(":AIR");
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
