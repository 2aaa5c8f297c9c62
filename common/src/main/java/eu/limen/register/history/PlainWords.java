package eu.limen.register.history;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reduces the words of a list to what matters for comparing them. */
final class PlainWords {

    private PlainWords() {}

    /** Words and marks of punctuation, without capitals, accents, hyphens and articles; any number is {@code #}. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replaceAll("[^a-z0-9(),;:]", " ")
                .replaceAll("([(),;:])", " $1 ");
        return Stream.of(plain.strip().split(" +"))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .map(word -> word.matches("[0-9]+") ? "#" : word)
                .toList();
    }
}
