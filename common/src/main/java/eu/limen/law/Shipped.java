package eu.limen.law;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Opens the tables of the law that Limen ships with. */
final class Shipped {

    private Shipped() {}

    /** A table under {@code law/}, by its file name. */
    static Reader table(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Shipped.class.getResourceAsStream("/law/" + name), name),
                StandardCharsets.UTF_8);
    }
}
