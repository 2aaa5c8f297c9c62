package eu.limen.exchange;

import eu.limen.model.BorderType;
import eu.limen.register.Section;
import eu.limen.register.StateNames;
import java.util.List;
import java.util.Locale;

/** Sections and directions in whole words, for readers who do not know Limen's ids. */
public final class Geography {

    private static final String ELSEWHERE = "*";

    private Geography() {}

    /** {@code Austria}; the code itself where no state has it. */
    public static String state(String code) {
        return StateNames.of(code);
    }

    /** {@code the land border between Austria and Germany}, {@code the sea border of Norway}. */
    public static String section(String id) {
        Section section = Section.of(id, 0, null);
        List<String> names = section.states().stream().map(Geography::state).toList();
        String border = "the " + type(section.borderType()) + " border ";
        return section.oneSided()
                ? border + "of " + names.get(0)
                : border + "between " + names.get(0) + " and " + names.get(1);
    }

    /** {@code from Austria to Germany}, {@code into Norway}. */
    public static String direction(String direction) {
        int arrow = direction.indexOf('>');
        if (arrow < 0) {
            return "in a direction that is not known";
        }
        String from = direction.substring(0, arrow);
        String to = direction.substring(arrow + 1);
        if (from.equals(ELSEWHERE)) {
            return "into " + state(to);
        }
        return to.equals(ELSEWHERE) ? "out of " + state(from) : "from " + state(from) + " to " + state(to);
    }

    /** {@code A, B and C}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        if (last <= 0) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String type(BorderType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
