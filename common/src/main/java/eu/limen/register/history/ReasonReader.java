package eu.limen.register.history;

import eu.limen.model.LegalGround;
import eu.limen.model.Threat;
import eu.limen.register.CsvTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds in a text on reasons the words that stand for grounds and threats; what stands around them is not read. */
final class ReasonReader {

    private final List<Entry> entries = new ArrayList<>();

    private ReasonReader() {}

    /** The table that Limen ships with. */
    static ReasonReader standard() {
        ReasonReader reader = new ReasonReader();
        for (CsvTable.Row row : PhraseBook.rows("reasons.csv", "words", "ground", "threat")) {
            reader.entries.add(new Entry(
                    " " + String.join(" ", PlainWords.of(row.get("words"))),
                    Codes.split(row.get("ground"), LegalGround.class),
                    Codes.split(row.get("threat"), Threat.class)));
        }
        return reader;
    }

    Reason read(String text) {
        String words = " " + String.join(" ", PlainWords.of(text));
        Set<LegalGround> grounds = EnumSet.noneOf(LegalGround.class);
        Set<Threat> threats = EnumSet.noneOf(Threat.class);
        boolean understood = false;
        for (Entry entry : entries) {
            if (words.contains(entry.words())) {
                understood = true;
                grounds.addAll(entry.grounds());
                threats.addAll(entry.threats());
            }
        }
        return new Reason(List.copyOf(grounds), List.copyOf(threats), understood);
    }

    private record Entry(String words, List<LegalGround> grounds, List<Threat> threats) {}
}
