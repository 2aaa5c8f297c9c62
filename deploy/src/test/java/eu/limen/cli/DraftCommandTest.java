package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code limen draft} writes, and what it answers to what it cannot draft. */
class DraftCommandTest {

    private static final int BAD_USAGE = 2;
    private static final String WINTER_OF_2016 = "2016-01-15T12:00:00Z";

    @TempDir
    Path output;

    @Test
    void aDraftIsAPageWithItsTablesBesideIt() throws IOException {
        Captured drafted = draft(
                "notification", "--measure", "DE-2015-040", "--input", "balkan-route-2015", "--until", WINTER_OF_2016);

        assertThat(drafted.err()).isEmpty();
        assertThat(drafted.code()).isZero();
        assertThat(drafted.out())
                .contains("Draft. Not filed. Limen files nothing.")
                .contains("draft-notification-DE-2015-040.html");
        assertThat(files())
                .contains(
                        "draft-notification-DE-2015-040.html",
                        "draft-notification-DE-2015-040-sections.csv",
                        "draft-notification-DE-2015-040-previous-reintroductions.csv");
        assertThat(Files.readString(output.resolve("draft-notification-DE-2015-040-previous-reintroductions.csv")))
                .startsWith(
                        "Decision,Period,Notified,Sections,Grounds,How attested\r\nDE-2015-037,13 September 2015 to");
        assertThat(Files.readString(output.resolve("draft-notification-DE-2015-040.html")))
                .contains("<dd>" + WINTER_OF_2016 + "</dd>")
                .contains("<dd>balkan-route-2015</dd>")
                .contains("began before 10 July 2024");
    }

    @Test
    void aDraftThatIsThereIsReplaced() throws IOException {
        Path page = output.resolve("draft-meeting-pack-SI-2015-046.html");
        Files.writeString(page, "an older draft");
        Files.writeString(output.resolve("mine.txt"), "not Limen's");

        Captured drafted = draft(
                "meeting-pack",
                "--measure",
                "SI-2015-046",
                "--input",
                "balkan-route-2015",
                "--until",
                "2015-09-30T12:00:00Z");

        assertThat(drafted.code()).isZero();
        assertThat(Files.readString(page)).contains("HU-SI: land border of Slovenia with Hungary");
        assertThat(Files.readString(output.resolve("mine.txt"))).isEqualTo("not Limen's");
    }

    @Test
    void theSameInputByItsPathGivesTheSamePage() throws IOException {
        String path = Home.input("balkan-route-2015").toAbsolutePath().toString();
        Path page = output.resolve("draft-meeting-pack-SI-2015-046.html");
        String[] more = {"--measure", "SI-2015-046", "--until", "2015-09-30T12:00:00Z", "--input"};

        Captured byName = draft("meeting-pack", with(more, "balkan-route-2015"));
        String named = Files.readString(page);
        Captured byPath = draft("meeting-pack", with(more, path));

        assertThat(byName.code()).isZero();
        assertThat(byPath.code()).isZero();
        assertThat(Files.readString(page)).isEqualTo(named).doesNotContain(path);
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void whatIsSentLaterIsNotKnown() {
        Captured drafted = draft(
                "notification",
                "--measure",
                "DE-2015-040",
                "--input",
                "balkan-route-2015",
                "--until",
                "2015-09-30T12:00:00Z");

        assertThat(drafted.code()).isEqualTo(BAD_USAGE);
        assertThat(drafted.err())
                .isEqualTo(
                        "Cannot start:\n  --measure: 'DE-2015-040' (expected: a decision known in balkan-route-2015, "
                                + "perhaps DE-2015-037; the last of this state: DE-2015-038)\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        Captured refused = draft("notificaton", "--measure", "DE40", "--input", "no-such-scenario");

        assertThat(refused.code()).isEqualTo(BAD_USAGE);
        assertThat(refused.err())
                .contains("KIND: 'notificaton' (expected: one of notification, risk-assessment, report-33, "
                        + "tailored-approach, meeting-pack)")
                .contains("--measure: 'DE40' (expected: an id such as DE-2015-040)")
                .contains("--input: 'no-such-scenario'");
    }

    @Test
    void aDraftNeedsAMeasureAndAPlace() {
        Captured refused = Captured.limen("draft", "notification");

        assertThat(refused.code()).isEqualTo(BAD_USAGE);
        assertThat(refused.err()).contains("--measure", "--output");
    }

    private Captured draft(String kind, String... more) {
        return Captured.limen(
                Stream.of(Stream.of("draft", kind), Stream.of(more), Stream.of("--output", output.toString()))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private List<String> files() {
        try (Stream<Path> entries = Files.list(output)) {
            return entries.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
