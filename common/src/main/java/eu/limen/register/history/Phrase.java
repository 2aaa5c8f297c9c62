package eu.limen.register.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a list and what they mean.
 *
 * @param value a state, or the section of a place; else empty
 * @param parts NUTS codes of a place
 */
record Phrase(
        String words,
        Meaning meaning,
        String value,
        List<String> parts,
        @Nullable RemarkCode remark) {

    static Phrase of(String words, Meaning meaning) {
        return new Phrase(words, meaning, "", List.of(), null);
    }
}
