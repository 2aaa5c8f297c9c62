package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void boldIsLeftOutWhereNoColourIsWanted() {
        assertThat(new Terminal(stream, true, 80, false, true).bold("HIGH")).isEqualTo("HIGH");
        assertThat(new Terminal(stream, true, 80, true, true).bold("HIGH"))
                .contains("HIGH")
                .startsWith("\u001b[");
    }

    @Test
    void aLongLineIsBrokenBetweenWordsAndLosesNone() {
        Terminal narrow = new Terminal(stream, true, 40, false, true);

        List<String> lines = narrow.wrapped("2015-10-19 09h  NEW    Surge of unauthorised movement on HR-SI", 23);

        assertThat(lines)
                .containsExactly(
                        "2015-10-19 09h  NEW    Surge of",
                        "                       unauthorised",
                        "                       movement on",
                        "                       HR-SI");
        assertThat(narrow.wrapped("x".repeat(100), 2)).allMatch(line -> line.length() < 40);
    }

    @Test
    void aWidthThatIsNoNumberIsTheUsualOne() {
        assertThat(Terminal.columns("")).isEqualTo(80);
        assertThat(Terminal.columns("wide")).isEqualTo(80);
        assertThat(Terminal.columns("132")).isEqualTo(132);
        assertThat(Terminal.columns("7")).isEqualTo(40);
    }

    @Test
    void progressIsForTerminalsOnly() {
        try (ProgressLine progress = new ProgressLine(new Terminal(stream, false, 80, false, false))) {
            progress.begins(10, 0);
            progress.read(10, 0);
            progress.sorting();
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void progressGoesWhenTheRunIsOver() {
        try (ProgressLine progress = new ProgressLine(new Terminal(stream, true, 80, false, false))) {
            progress.begins(10, 0);
            progress.read(10, 0);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("100 %  1970-01-01  10 of 10 reports")
                .endsWith("\r\u001b[K");
    }
}
