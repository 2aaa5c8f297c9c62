package eu.limen.register.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the words that were not understood may be said again. Anything can stand in a list, a person's name too: so only short words in small letters are shown,
 * and of them a few. What has a capital, a digit or a mark inside is counted; the line says where it stands.
 */
final class ShownWords {

    private static final int SHOWN = 12;
    private static final String SHORT_AND_SMALL = "[a-z]{1,24}(?:[-'’][a-z]{1,24}){0,3}";

    private ShownWords() {}

    /**
     * The words as they are shown, and how many are not.
     *
     * @param text of the list
     * @param words reduced as in {@link PlainWords}; those that the text has not are Limen's own
     */
    static List<String> of(String text, List<String> words) {
        Set<String> told = new HashSet<>(PlainWords.of(text));
        Set<String> harmless = harmless(text);
        List<String> shown = new ArrayList<>();
        int hidden = 0;
        for (String word : words) {
            if (word.matches("[(),;:#]")) {
                continue;
            }
            if (shown.size() < SHOWN && (harmless.contains(word) || !told.contains(word))) {
                shown.add(word);
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            shown.add("(" + hidden + (hidden == 1 ? " word" : " words") + " not shown)");
        }
        return List.copyOf(shown);
    }

    /** The words that stand in small letters wherever they stand. */
    private static Set<String> harmless(String text) {
        Set<String> harmless = new HashSet<>();
        Set<String> others = new HashSet<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o');
        Stream.of(plain.split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .forEach(word -> (word.matches(SHORT_AND_SMALL) ? harmless : others).addAll(PlainWords.of(word)));
        harmless.removeAll(others);
        return harmless;
    }
}
