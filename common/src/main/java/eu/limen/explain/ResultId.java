package eu.limen.explain;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The id of a result that can be explained (contract section 2).
 *
 * @param parts of the id, its letter first
 */
public record ResultId(Kind kind, String text, List<String> parts) {

    /** What is asked about. */
    public enum Kind {
        /** {@code S|section|threat|direction|day}. */
        SITUATION("S", 5),
        /** {@code I|section|week}. */
        INDICATOR("I", 3),
        /** {@code V|section|controllingState|lineage|week}. */
        VERDICT("V", 5),
        /** {@code A|pattern|key|threat|tick of NEW}. */
        ALERT("A", 5);

        private final String letter;
        private final int parts;

        Kind(String letter, int parts) {
            this.letter = letter;
            this.parts = parts;
        }
    }

    /** What an id may look like, for people. */
    public static final String FORMS = "S|section|threat|direction|day, I|section|week, "
            + "V|section|controllingState|lineage|week or A|pattern|key|threat|tick";

    private static final int SECTION = 1;
    private static final int PATTERN = 1;
    private static final int KEY = 2;

    public ResultId {
        parts = List.copyOf(parts);
    }

    /** Takes an id apart; null if it is of no result that can be explained. */
    public static @Nullable ResultId of(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        for (Kind kind : Kind.values()) {
            if (kind.letter.equals(parts.get(0)) && kind.parts == parts.size() && !parts.contains("")) {
                return new ResultId(kind, text, parts);
            }
        }
        return null;
    }

    /** The file of a replay that holds the result. */
    public String file() {
        return switch (kind) {
            case SITUATION -> "situations.jsonl";
            case INDICATOR, VERDICT -> "indicators.jsonl";
            case ALERT -> "alerts.jsonl";
        };
    }

    /** The id of the result in the file: that of the indicator for a verdict inside it. */
    public String idInFile() {
        return kind == Kind.VERDICT
                ? String.join("|", Kind.INDICATOR.letter, parts.get(SECTION), parts.get(parts.size() - 1))
                : text;
    }

    /** Which sections must be recomputed: a day, and what is made of days or weeks of one section, rests on that section; the rest on all. */
    public Predicate<String> sectionsNeeded() {
        String only = onlySection();
        return only == null ? section -> true : only::equals;
    }

    private @Nullable String onlySection() {
        if (kind == Kind.SITUATION) {
            return parts.get(SECTION);
        }
        if (kind != Kind.ALERT) {
            return null;
        }
        String key = parts.get(KEY);
        return switch (parts.get(PATTERN)) {
            case "SURGE", "TREND_RISE" -> key.split("\\[", -1)[0];
            case "SILENT_SOURCE" -> key.contains("~") ? key.split("~", -1)[1] : null;
            default -> null;
        };
    }

    String part(int position) {
        return parts.get(position);
    }
}
