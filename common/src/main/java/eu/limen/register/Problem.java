package eu.limen.register;

import java.io.Serializable;

/**
 * One thing wrong with a file of configuration.
 *
 * @param where line or path in the file, for example {@code line 3, internal_since}
 * @param value what stands there; configuration may be shown, reports never
 * @param expected what should stand there
 */
public record Problem(String where, String value, String expected) implements Serializable {

    /** Characters of a value that are shown. */
    public static final int SHOWN = 60;

    @Override
    public String toString() {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
        return where + ": '" + shown + "' (expected: " + expected + ")";
    }
}
