package eu.limen.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stream to people.
 *
 * @param live whether it is a terminal, on which a picture can be drawn anew
 * @param columns its width in characters
 * @param coloured whether bold and colour may be used; they never carry a meaning of their own
 * @param blocks whether block characters can be shown
 */
record Terminal(PrintStream stream, boolean live, int columns, boolean coloured, boolean blocks) {

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;
    private static final String BLOCKS = "\u2581\u2588";

    static Terminal ofOutput() {
        return of(System.out, "limen.terminal.out", System.getenv());
    }

    static Terminal ofErrors() {
        return of(System.err, "limen.terminal.err", System.getenv());
    }

    private static Terminal of(PrintStream stream, String property, Map<String, String> environment) {
        String said = System.getProperty(property);
        boolean live = said == null ? System.console() != null : Boolean.parseBoolean(said);
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean coloured =
                live && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                stream,
                live && !dumb,
                columns(System.getProperty("limen.columns", environment.getOrDefault("COLUMNS", ""))),
                coloured,
                blocks(System.getProperty("limen.terminal.blocks")));
    }

    private static boolean blocks(@Nullable String said) {
        return said == null ? Charset.defaultCharset().newEncoder().canEncode(BLOCKS) : Boolean.parseBoolean(said);
    }

    static int columns(String said) {
        return said.matches("[0-9]{1,4}") && !said.equals("0")
                ? Math.max(FEWEST_COLUMNS, Integer.parseInt(said))
                : USUAL_COLUMNS;
    }

    void print(String text) {
        stream.print(text);
        stream.flush();
    }

    /** The text in bold, if that is wanted. */
    String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** The text in lines that fit, broken between words, all but the first one indented. */
    List<String> wrapped(String text, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() >= columns) {
            int space = rest.lastIndexOf(' ', columns - 1);
            int end = space > indent ? space : columns - 1;
            lines.add(rest.substring(0, end));
            rest = " ".repeat(indent) + rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The text cut to the width of the terminal. */
    String cut(String text) {
        return text.length() < columns ? text : text.substring(0, columns - 4) + "...";
    }
}
