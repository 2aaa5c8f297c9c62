package eu.limen.console.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where pages stand: the addresses that the shell answers, and those of its parts. */
public final class PageRoutes {

    /** Names in it hold a hash of what is in them, so that they never change. */
    public static final String PARTS = "/assets/**";

    private static final String TABLE = "/eu/limen/console/pages/routes.csv";

    private PageRoutes() {}

    /** Patterns of paths, such as {@code /sections/{section}}. */
    public static String[] patterns() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PageRoutes.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.substring(line.indexOf(',') + 1))
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
