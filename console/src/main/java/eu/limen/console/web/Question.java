package eu.limen.console.web;

import eu.limen.console.store.KeptDays;
import eu.limen.console.store.PagePlace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a question strictly, and tells all that is wrong with them at once. */
public final class Question {

    private static final int USUAL_LIMIT = 100;
    private static final int MOST = 1000;

    private final List<String> problems = new ArrayList<>();

    /** A day; null where nothing was said. */
    public @Nullable LocalDate day(String name, @Nullable String text) {
        return read(name, text, "a day such as 2025-03-04", KeptDays::day);
    }

    /** An instant; null where nothing was said. */
    public @Nullable Instant instant(String name, @Nullable String text) {
        return read(name, text, "an instant such as 2025-03-04T12:00:00Z", KeptDays::instant);
    }

    /** A word of an enum, spelled as in the contract. */
    public <E extends Enum<E>> @Nullable String word(String name, @Nullable String text, Class<E> words) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        boolean known = Arrays.stream(words.getEnumConstants())
                .anyMatch(word -> word.name().equals(text));
        if (!known) {
            problems.add(name + ": not a word it can have (expected: one of "
                    + String.join(
                            ", ",
                            Arrays.stream(words.getEnumConstants())
                                    .map(Enum::name)
                                    .toList())
                    + ")");
        }
        return text;
    }

    /** Where a page begins; null for the first. */
    public @Nullable PagePlace place(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        PagePlace place = PagePlace.parse(text).orElse(null);
        if (place == null) {
            problems.add("after: not a place in a list (expected: what a page gave as next)");
        }
        return place;
    }

    /** The number behind which the next page of a list begins, the latest first. */
    public long before(@Nullable String text) {
        Long before = read("after", text, "what a page gave as next", Long::valueOf);
        return before == null ? Long.MAX_VALUE : before;
    }

    /** Most rows of a page. */
    public int limit(@Nullable String text) {
        Integer limit = read("limit", text, "1 to " + MOST, Integer::valueOf);
        if (limit == null) {
            return USUAL_LIMIT;
        }
        if (limit < 1 || limit > MOST) {
            problems.add(String.format(Locale.ROOT, "limit: %d (expected: 1 to %d)", limit, MOST));
        }
        return limit;
    }

    private <T> @Nullable T read(String name, @Nullable String text, String expected, Function<String, T> reader) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            problems.add(name + ": cannot be read (expected: " + expected + ")");
            return null;
        }
    }

    /** Call it when all has been read. */
    public void check() {
        if (!problems.isEmpty()) {
            throw new BadQuestion(problems);
        }
    }
}
