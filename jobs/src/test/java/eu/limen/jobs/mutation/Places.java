package eu.limen.jobs.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where a JSON text has its values, found by reading along: in a broken text as far as it can be followed. */
final class Places {

    /** For the root and the elements of lists. */
    static final int NAMELESS = -1;

    /**
     * A value, whole.
     *
     * @param name where the quotation mark before its name is, {@link #NAMELESS} if it has none
     * @param end the first character behind it
     */
    record Place(int name, int start, int end) {

        boolean isMember() {
            return name != NAMELESS;
        }

        /** The name and the value, without a comma. */
        String member(String text) {
            return text.substring(name, end);
        }

        String value(String text) {
            return text.substring(start, end);
        }

        boolean isNamed(String wanted, String text) {
            return isMember() && text.startsWith("\"" + wanted + "\"", name);
        }
    }

    private record Open(int name, int start) {}

    private final String text;
    private final List<Place> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int name = NAMELESS;

    private Places(String text) {
        this.text = text;
    }

    static List<Place> in(String text) {
        Places places = new Places(text);
        while (places.at < text.length()) {
            places.step();
        }
        return places.found;
    }

    private void step() {
        char next = text.charAt(at);
        if (next == '{' || next == '[') {
            open.push(new Open(name, at++));
            name = NAMELESS;
        } else if (next == '}' || next == ']') {
            at++;
            if (!open.isEmpty()) {
                Open closed = open.pop();
                found.add(new Place(closed.name(), closed.start(), at));
            }
            name = NAMELESS;
        } else if (next == '"') {
            string();
        } else if (isOfWord(next)) {
            word();
        } else {
            at++;
        }
    }

    private void string() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
        if (at < text.length() && text.charAt(at) == ':') {
            name = start;
            at++;
            return;
        }
        found.add(new Place(name, start, at));
        name = NAMELESS;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        found.add(new Place(name, start, at));
        name = NAMELESS;
    }

    private static boolean isOfWord(char one) {
        return Character.isLetterOrDigit(one) || one == '-' || one == '+' || one == '.';
    }
}
