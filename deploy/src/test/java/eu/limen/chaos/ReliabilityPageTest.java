package eu.limen.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.chaos.Difference.Sort;
import eu.limen.chaos.Kill.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityPageTest {

    private static final List<Kill> KILLS =
            List.of(new Kill("broker", 0.25, Moment.AT_WORK), new Kill("taskmanager-2", 0.5, Moment.IN_RECOVERY));
    private static final RoundReport EQUAL =
            new RoundReport(7, KILLS, 2, 5, new Compared(List.of(), 2831, 3), null, 81.6);

    @TempDir
    private Path directory;

    @Test
    void theRoundsTakeThePlaceOfThoseBefore() throws IOException {
        Path page = directory.resolve("reliability.md");
        Files.writeString(page, "# Before\n" + ReliabilityPage.BEGIN + "\nold\n" + ReliabilityPage.END + "\nAfter\n");

        ReliabilityPage.write(page, "deploy/chaos --rounds 1 --seed 7", "2831 situations", List.of(EQUAL));

        assertThat(Files.readString(page))
                .startsWith(
                        "# Before\n" + ReliabilityPage.BEGIN + "\n`deploy/chaos --rounds 1 --seed 7`: 1 of 1 rounds")
                .contains("Compared in each: 2831 situations.")
                .contains(
                        "| 7 | broker at 25 %, taskmanager-2 at 50 % in recovery | 2 | 5 | 3 | 0 | 0 | 82 | equal |\n")
                .endsWith(ReliabilityPage.END + "\nAfter\n")
                .doesNotContain("old");
    }

    @Test
    void aRoundWithDifferencesSaysHowMany() {
        Compared compared = new Compared(
                List.of(
                        new Difference(Output.SITUATIONS, Sort.MISSING, "S|1", List.of()),
                        new Difference(Output.SITUATIONS, Sort.DUPLICATED, "S|2", List.of()),
                        new Difference(Output.ALERTS, Sort.CHANGED, "A|3", List.of())),
                2831,
                0);
        RoundReport differing = new RoundReport(8, KILLS, 2, 5, compared, null, 80);

        String table = ReliabilityPage.table("deploy/chaos", "2831 situations", List.of(EQUAL, differing));

        assertThat(table).contains("1 of 2 rounds equal").contains(" | 0 | 1 | 2 | 80 | FAILED |");
    }

    @Test
    void aPageWithoutAPlaceForRoundsIsLeftAsItIs() throws IOException {
        Path page = directory.resolve("other.md");
        Files.writeString(page, "# Other\n");

        assertThatThrownBy(() -> ReliabilityPage.write(page, "deploy/chaos", "2831 situations", List.of(EQUAL)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no place for rounds");
        assertThat(Files.readString(page)).isEqualTo("# Other\n");
    }

    @Test
    void aRoundThatHurtNothingHasNotPassed() {
        RoundReport harmless =
                new RoundReport(7, KILLS, 0, 0, new Compared(List.of(), 2831, 0), "no job was restored", 80);

        assertThat(harmless.passed()).isFalse();
        assertThat(harmless.line()).contains("FAILED, no job was restored");
    }
}
