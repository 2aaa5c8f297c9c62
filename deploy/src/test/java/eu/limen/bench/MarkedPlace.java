package eu.limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page that a program writes; people write around it.
 *
 * @param program as it is called, for example {@code deploy/bench}
 */
record MarkedPlace(String program) {

    /**
     * Puts a text in place of that of an earlier run.
     *
     * @param text whole lines
     * @throws IOException if the page cannot be written, or has no place marked for the program
     */
    void write(Path page, String text) throws IOException {
        String whole = Files.readString(page);
        int begin = whole.indexOf(mark("begin"));
        int end = whole.indexOf(mark("end"));
        if (begin < 0 || end < begin) {
            throw new IOException(page + ": has no place marked for " + program + " (expected: a line " + mark("begin")
                    + " and a line " + mark("end") + ")");
        }
        Files.writeString(page, whole.substring(0, begin) + mark("begin") + "\n" + text + whole.substring(end));
    }

    private String mark(String which) {
        return "<!-- written by " + program + ": " + which + " -->";
    }
}
