package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.RefusalCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The malformed lines are malformed in the way that is said of them. */
class MalformedTest {

    private static final Scenario SCENARIO = Malformed.scenario();
    private static final List<Line> LINES = lines();
    private static final Set<String> TAKEN = Set.of(SentLine.ADMITTED, SentLine.CORRECTED, SentLine.DUPLICATE);

    @Test
    void everyCodeComesAtLeastOnce() {
        assertThat(LINES.stream().map(Line::outcome).collect(Collectors.toSet()))
                .containsAll(Stream.of(RefusalCode.values()).map(Enum::name).toList())
                .containsAll(TAKEN);
    }

    @Test
    void everyLineIsRefusedWithItsCodeOrAdmitted() {
        Door door = Door.of(SCENARIO);
        for (Line line : LINES) {
            String expected = TAKEN.contains(line.outcome()) ? Door.OPEN : line.outcome();

            assertThat(door.answer(line.file(), line.number(), line.bytes()))
                    .as(line.file() + '/' + line.number())
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyRefusedLineButTheEmptyOneCarriesACanary() {
        List<String> canaries = text("expected/canaries.txt").lines().toList();
        for (Line line : LINES) {
            String text = new String(line.bytes(), StandardCharsets.UTF_8);
            boolean carries = canaries.stream().anyMatch(text::contains);

            assertThat(carries)
                    .as(line.file() + '/' + line.number())
                    .isEqualTo(!TAKEN.contains(line.outcome()) && !text.isEmpty());
        }
    }

    @Test
    void theStoryTellsEveryLine() throws IOException {
        String story = Files.readString(Path.of("scenarios/malformed/STORY.md"));

        for (Line line : LINES) {
            assertThat(story).contains("| " + line.file() + " | " + line.number() + " | " + line.outcome() + " | ");
        }
        assertThat(story).contains("Of " + LINES.size() + " lines");
    }

    private static List<Line> lines() {
        return text("expected/codes.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(","))
                .map(row -> new Line(row[0], Integer.parseInt(row[1]), row[2], line(row[0], Integer.parseInt(row[1]))))
                .toList();
    }

    private static byte[] line(String file, int number) {
        return Door.lines(content(file)).get(number - 1);
    }

    private static String text(String file) {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private static byte[] content(String file) {
        return Objects.requireNonNull(SCENARIO.files().get(file), file);
    }

    private record Line(String file, int number, String outcome, byte[] bytes) {}
}
