package eu.limen.console.web;

import eu.limen.console.store.KeptDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to record strictly, and tells all that is wrong with it at once. What was written is never repeated. */
final class Wish {

    private final List<String> problems = new ArrayList<>();

    /** A text that must be there. */
    String text(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problems.add(name + ": missing (expected: a text)");
            return "";
        }
        return text;
    }

    /** A whole number from 0. */
    int number(String name, @Nullable Integer number) {
        if (number == null || number < 0) {
            problems.add(name + ": missing or below 0 (expected: a whole number)");
            return 0;
        }
        return number;
    }

    /** A day that must be there; without one the first day there is, and a problem. */
    LocalDate day(String name, @Nullable String text) {
        try {
            return KeptDays.day(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeException wrong) {
            problems.add(name + ": missing or cannot be read (expected: a day such as 2025-03-04)");
            return LocalDate.EPOCH;
        }
    }

    /** A word of an enum; without one its first, and a problem. */
    <E extends Enum<E>> E word(String name, @Nullable String text, Class<E> words) {
        E[] all = words.getEnumConstants();
        for (E word : all) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        problems.add(name + ": not a word it can have (expected: one of " + names(all) + ")");
        return all[0];
    }

    /** Words of an enum, each once. */
    <E extends Enum<E>> List<E> words(String name, @Nullable List<String> texts, Class<E> words) {
        List<String> given = listed(texts);
        E[] all = words.getEnumConstants();
        List<E> known =
                Arrays.stream(all).filter(word -> given.contains(word.name())).toList();
        if (known.size() != given.size()) {
            problems.add(name + ": words that it cannot have, or one twice (expected: of " + names(all) + ")");
        }
        return known;
    }

    static List<String> listed(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(Objects::nonNull).toList();
    }

    private static String names(Enum<?>[] words) {
        return String.join(", ", Arrays.stream(words).map(Enum::name).toList());
    }

    /** Call it when all has been read. */
    void check() {
        check(List.of());
    }

    /** The same with what a judgement found. */
    void check(List<String> found) {
        problems.addAll(found);
        if (!problems.isEmpty()) {
            throw new BadQuestion(problems);
        }
    }
}
