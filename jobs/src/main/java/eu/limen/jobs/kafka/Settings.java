package eu.limen.jobs.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a properties file, asked for one by one; what is wrong with them, and what nobody asked for, is noted as a problem. */
final class Settings {

    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private Settings(Map<String, String> values) {
        this.values.putAll(values);
    }

    static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    /** Reads a file in UTF-8. */
    static Settings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException badEscape) {
            throw new IOException(file + ": holds an escape that is none (expected: \\uXXXX)", badEscape);
        }
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return new Settings(values);
    }

    String text(String key, String standard) {
        asked.add(key);
        String value = values.getOrDefault(key, standard);
        if (value.isEmpty()) {
            problems.add(key + ": nothing (expected: a text)");
        }
        return value;
    }

    @Nullable
    String textOrNull(String key) {
        asked.add(key);
        return values.get(key);
    }

    /** A line that some deployments have. */
    Optional<String> given(String key) {
        Optional<String> value = Optional.ofNullable(values.get(key));
        value.ifPresent(there -> asked.add(key));
        return value;
    }

    String required(String key, String expected) {
        asked.add(key);
        String value = values.getOrDefault(key, "");
        if (value.isEmpty()) {
            problems.add(key + ": missing (expected: " + expected + ")");
        }
        return value;
    }

    int number(String key, int standard, int least, int most) {
        return read(key, standard, "a whole number, " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            return number < least || number > most ? null : number;
        });
    }

    boolean flag(String key, boolean standard) {
        return read(key, standard, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
    }

    Duration duration(String key, Duration standard) {
        return read(key, standard, "a duration above zero such as PT1M", text -> {
            Duration duration = Duration.parse(text);
            return duration.isZero() || duration.isNegative() ? null : duration;
        });
    }

    /** One of the constants of an enum, spelled in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, E standard, E[] choices) {
        List<String> spelled = List.of(choices).stream().map(Settings::spelled).toList();
        return read(key, standard, "one of " + String.join(", ", spelled), text -> {
            int at = spelled.indexOf(text);
            return at < 0 ? null : choices[at];
        });
    }

    /** All lines whose key begins with a prefix, without it. */
    Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                asked.add(key);
                below.put(key.substring(prefix.length()), value);
            }
        });
        return below;
    }

    /** The keys that have been asked for so far. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** All that is wrong, once everything has been asked for. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                all.add(key + ": unknown (expected: a key of docs/deployment.md)");
            }
        }
        return all;
    }

    private <T> T read(String key, T standard, String expected, Function<String, @Nullable T> reading) {
        asked.add(key);
        String text = values.get(key);
        if (text == null) {
            return standard;
        }
        T value = parsed(text, reading);
        if (value == null) {
            problems.add(key + ": '" + text + "' (expected: " + expected + ")");
            return standard;
        }
        return value;
    }

    private static <T> @Nullable T parsed(String text, Function<String, @Nullable T> reading) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeParseException notOne) {
            return null;
        }
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
