package eu.limen.register.history;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several codes in one field of a table, with a space between. */
final class Codes {

    private Codes() {}

    static List<String> split(String field) {
        return Stream.of(field.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    static String join(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> List<E> split(String field, Class<E> words) {
        return split(field).stream().map(code -> Enum.valueOf(words, code)).toList();
    }
}
