package eu.limen.explain;

import java.util.ArrayList;
import java.util.List;

/** Draws a tree of statements as lines of at most 100 characters, with box characters or, where these cannot be shown, with plain ones. */
final class TreeText {

    private static final int COLUMNS = 100;
    /** Signs that stay with what stands before and after them. */
    private static final String UNBROKEN = "%=";

    /** Left of a statement that others follow, of the last one, below the former, and below the latter. */
    private record Strokes(String fork, String end, String through, String blank) {}

    private static final Strokes BOXES = new Strokes("├─ ", "└─ ", "│  ", "   ");
    private static final Strokes PLAIN = new Strokes("|- ", "`- ", "|  ", "   ");

    private final Strokes strokes;
    private final List<String> lines = new ArrayList<>();

    private TreeText(boolean boxes) {
        this.strokes = boxes ? BOXES : PLAIN;
    }

    /**
     * The tree as text.
     *
     * @param boxes whether box characters can be shown
     */
    static String of(Branch root, boolean boxes) {
        TreeText text = new TreeText(boxes);
        text.write(root, "", "");
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Branch branch, String first, String further) {
        List<Branch> below = branch.below();
        String beside = further + (below.isEmpty() ? "" : strokes.through);
        List<String> wrapped = wrapped(branch.text(), COLUMNS - beside.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? first : beside) + wrapped.get(i));
        }
        for (int i = 0; i < below.size(); i++) {
            boolean last = i == below.size() - 1;
            write(
                    below.get(i),
                    further + (last ? strokes.end : strokes.fork),
                    further + (last ? strokes.blank : strokes.through));
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int end = breakBefore(rest, width);
            wrapped.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        wrapped.add(rest);
        return wrapped;
    }

    /** Where a line of at most that width ends: at a space, but never between a number and its sign. */
    private static int breakBefore(String text, int width) {
        for (int space = text.lastIndexOf(' ', width); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            boolean torn = text.charAt(space - 1) == '=' || UNBROKEN.indexOf(text.charAt(space + 1)) >= 0;
            if (!torn) {
                return space;
            }
        }
        return width;
    }
}
