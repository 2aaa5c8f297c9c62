package eu.limen.notified;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.SectionRegister;
import eu.limen.register.history.Converted;
import eu.limen.register.history.DecisionTable;
import eu.limen.register.history.HistoricDecision;
import eu.limen.register.history.ListConverter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The converter reads the history as it is kept, but for the fields that {@code by-hand.csv} names. */
class ListAgreementTest {

    private static final Path DIRECTORY = Path.of("register");
    /** What the words of the published list decide, and not the codes. */
    private static final Set<String> OF_THE_WORDS = Set.of("remarks", "parts");

    @Test
    void aListInOtherWordsIsReadAsTheHistoryIsKept() throws IOException {
        List<HistoricDecision> kept = WriteRegister.decisions(DIRECTORY);

        Converted read = convert(new StringReader(new ListInWords().of(kept)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.unread()).isEmpty();
        Set<String> differences = differences(kept, read.decisions());
        differences.removeIf(difference -> OF_THE_WORDS.contains(column(difference)));
        // Saying a scope in other words also says what a person had read into it.
        assertThat(byHand()).containsAll(differences);
        assertThat(differences)
                .containsExactly(
                        "PL-2025-914,procedure",
                        "PL-2025-915,procedure",
                        "SI-2025-926,lineage",
                        "SI-2025-926,prolongs");
    }

    @Test
    @EnabledIfSystemProperty(named = "limen.register.list", matches = ".+")
    void thePublishedListIsReadAsTheHistoryIsKeptButForWhatIsListed() throws IOException {
        List<HistoricDecision> kept = WriteRegister.decisions(DIRECTORY);

        Converted read;
        try (Reader reader = Files.newBufferedReader(Path.of(System.getProperty("limen.register.list")))) {
            read = convert(reader);
        }

        assertThat(read.problems()).isEmpty();
        assertThat(read.unread()).isEmpty();
        Set<String> differences = differences(kept, read.decisions());
        differences.removeIf(difference -> column(difference).equals("source"));
        assertThat(differences).isEqualTo(byHand());
    }

    private static Converted convert(Reader list) throws IOException {
        return new ListConverter(SectionRegister.standard()).convert(list, "LIST");
    }

    /** Measure and column of every field that differs. */
    private static Set<String> differences(List<HistoricDecision> kept, List<HistoricDecision> read) {
        Map<String, Map<String, String>> keptFields = fields(kept);
        Map<String, Map<String, String>> readFields = fields(read);
        assertThat(readFields.keySet()).isEqualTo(keptFields.keySet());
        Set<String> differences = new TreeSet<>();
        keptFields.forEach((id, fields) -> fields.forEach((column, value) -> {
            if (!value.equals(readFields.getOrDefault(id, Map.of()).get(column))) {
                differences.add(id + "," + column);
            }
        }));
        return differences;
    }

    private static Map<String, Map<String, String>> fields(List<HistoricDecision> decisions) {
        List<String> lines = DecisionTable.text(decisions).lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                fields.put(columns[i], values[i]);
            }
            byId.put(values[0], fields);
        }
        return byId;
    }

    private static Set<String> byHand() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(DIRECTORY.resolve("by-hand.csv")));
        lines.remove(0);
        return lines.stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String column(String difference) {
        return difference.substring(difference.indexOf(',') + 1);
    }
}
