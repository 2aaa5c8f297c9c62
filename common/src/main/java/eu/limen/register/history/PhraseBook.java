package eu.limen.register.history;

import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The words on borders that are understood, and the splitting of a text into them. */
final class PhraseBook {

    private static final String TABLES = "/register/history/";
    private static final int LONGEST = 12;

    private final Map<String, Phrase> phrases = new HashMap<>();

    private PhraseBook() {}

    /** The tables of states, words and places that Limen ships with. */
    static PhraseBook standard() {
        PhraseBook book = new PhraseBook();
        for (CsvTable.Row row : rows("states.csv", "words", "state")) {
            book.add(row, Meaning.STATE, row.get("state"));
        }
        for (CsvTable.Row row : rows("words.csv", "words", "meaning", "remark")) {
            book.add(row, Meaning.valueOf(row.get("meaning")), "");
        }
        for (CsvTable.Row row : rows("places.csv", "words", "section", "parts")) {
            book.add(row, Meaning.PLACE, row.get("section"));
        }
        book.phrases.put("(", Phrase.of("(", Meaning.OPENING));
        book.phrases.put(")", Phrase.of(")", Meaning.CLOSING));
        Stream.of(",", ";", ":").forEach(mark -> book.phrases.put(mark, Phrase.of(mark, Meaning.PLAIN)));
        return book;
    }

    /** A text as phrases, the longest first; a word in no table is {@link Meaning#UNKNOWN}. */
    List<Phrase> split(String text) {
        List<String> words = PlainWords.of(text);
        List<Phrase> split = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = longestAt(words, at);
            split.add(phrase);
            at += phrase.words().split(" ").length;
        }
        return split;
    }

    private Phrase longestAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            Phrase phrase = phrases.get(String.join(" ", words.subList(at, at + length)));
            if (phrase != null) {
                return phrase;
            }
        }
        return Phrase.of(words.get(at), Meaning.UNKNOWN);
    }

    private void add(CsvTable.Row row, Meaning meaning, String value) {
        String words = String.join(" ", PlainWords.of(row.get("words")));
        List<String> parts = Codes.split(row.get("parts"));
        String remark = row.get("remark");
        phrases.put(
                words, new Phrase(words, meaning, value, parts, remark.isEmpty() ? null : RemarkCode.valueOf(remark)));
    }

    /** The rows of one of the tables. */
    static List<CsvTable.Row> rows(String table, String... columns) {
        List<Problem> problems = new ArrayList<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PhraseBook.class.getResourceAsStream(TABLES + table), table),
                StandardCharsets.UTF_8)) {
            List<CsvTable.Row> rows = CsvTable.read(reader, List.of(columns), problems);
            if (!problems.isEmpty()) {
                throw new ProblemsException(table, problems);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
