package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shorter stream of a few sections: the same each time, admitted, and counted alike by a script that knows nothing of Limen. */
class AllSectionsTest {

    private static final Path MEASURES = Path.of("register", "measures.jsonl");
    private static final DaySpan MONTHS = new DaySpan(Days.day("2024-06-01"), Days.day("2024-12-31"));
    private static final String HASH = "05f39c751491fa2fa26b0a8e25fbd9967d2ed5691b28746161443891a40bb364";

    @TempDir
    static Path stream;

    @BeforeAll
    static void write() throws IOException {
        AllSections.write(stream, MEASURES, MONTHS, sections("AT-DE", "AT-HU", "AT-LI", "BG-GR", "CZ-SK", "DE:AIR"));
    }

    @Test
    void theSameBytesComeEachTime(@TempDir Path month) throws IOException, NoSuchAlgorithmException {
        DaySpan january = new DaySpan(Days.day("2024-01-01"), Days.day("2024-01-31"));
        AllSections.write(month, MEASURES, january, sections("AT-DE", "AT-LI", "CZ-SK"));

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, byte[]> file : files(month).entrySet()) {
            if (file.getKey().startsWith("synthetic-")) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(HASH);
    }

    @Test
    void everyLineIsAdmitted() throws IOException {
        Scenario scenario = new Scenario("all-sections", files(stream));
        Door door = Door.of(scenario);
        scenario.files().forEach((file, content) -> {
            List<byte[]> lines = Door.lines(content);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(door.answer(file, i + 1, lines.get(i))).isEqualTo(Door.OPEN);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-30", "2025-03-01"})
    void aScriptThatKnowsNothingOfLimenCountsTheSame(LocalDate release) throws IOException, InterruptedException {
        Map<String, String> limen = IndependentTotals.ofLimen(stream, release);

        assertThat(limen).hasSizeGreaterThan(500).isEqualTo(IndependentTotals.ofTheScript(stream, release));
    }

    @Test
    void lateReportsAndCorrectionsMakeTheTwoReleasesDiffer() throws IOException {
        Map<String, String> first = IndependentTotals.ofLimen(stream, LocalDate.parse("2024-10-30"));
        Map<String, String> last = IndependentTotals.ofLimen(stream, LocalDate.parse("2025-03-01"));

        assertThat(first.entrySet())
                .filteredOn(each -> each.getKey().contains(",2024-07,"))
                .anyMatch(each -> !each.getValue().equals(last.get(each.getKey())));
    }

    private static List<Section> sections(String... ids) {
        List<String> wanted = List.of(ids);
        return SectionRegister.standard().sections().stream()
                .filter(section -> wanted.contains(section.id()))
                .toList();
    }

    private static SortedMap<String, byte[]> files(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(directory)) {
            for (Path file :
                    listed.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
