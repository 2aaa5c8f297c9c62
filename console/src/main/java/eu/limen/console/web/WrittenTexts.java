package eu.limen.console.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with the texts that somebody sent, wherever they stand in a form: characters that nobody can read, and empty places in lists. Pure. */
final class WrittenTexts {

    private static final String LINES_AND_TABS = "\n\r\t";

    private WrittenTexts() {}

    /** Whether a text of one line holds characters that can be read, and no others. */
    static boolean isPrintable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isReadable(String text) {
        return text.chars().noneMatch(each -> Character.isISOControl(each) && LINES_AND_TABS.indexOf(each) < 0);
    }

    /** All that is wrong with a form, by the names of its members, without what was written. */
    static List<String> problems(@Nullable Object form) {
        List<String> problems = new ArrayList<>();
        look("body", form, problems);
        return problems;
    }

    private static void look(String name, @Nullable Object value, List<String> problems) {
        if (value instanceof String text && !isReadable(text)) {
            problems.add(name + ": holds a character that cannot be read (expected: letters, digits, signs and lines)");
        }
        if (value instanceof Record form) {
            for (RecordComponent member : form.getClass().getRecordComponents()) {
                look(member.getName(), member(form, member), problems);
            }
        }
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> look(name, key, problems));
            map.values().forEach(each -> look(name, each, problems));
        }
        if (value instanceof Collection<?> many) {
            if (many.stream().anyMatch(each -> each == null)) {
                problems.add(name + ": has an empty place in its list (expected: none)");
            }
            many.forEach(each -> look(name, each, problems));
        }
    }

    private static @Nullable Object member(Record form, RecordComponent member) {
        try {
            member.getAccessor().setAccessible(true);
            return member.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(member.getName() + " of a record can be read", impossible);
        }
    }
}
