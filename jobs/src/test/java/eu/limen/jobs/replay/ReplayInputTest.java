package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.jobs.RawReport;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayInputTest {

    @TempDir
    Path directory;

    @Test
    void isEveryJsonLinesFileOfTheDirectoryByName() throws Exception {
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.EIGHT));
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.NINE), Lines.sentAt(Lines.EIGHT));
        Lines.file(directory, "STORY.md", "Once upon a time");
        Lines.file(Files.createDirectory(directory.resolve("console")), "decisions.jsonl", "{}");

        ReplayInput input = Lines.scan(directory);

        assertThat(input.files()).extracting(ReplayFile::name).containsExactly("a.jsonl", "b.jsonl");
        assertThat(input.files()).extracting(ReplayFile::inOrder).containsExactly(false, true);
        assertThat(input.lines()).isEqualTo(3);
    }

    @Test
    void aFileNamedLikeATopicIsACopyOfIt() throws Exception {
        Lines.file(directory, "limen.in.AT.jsonl", Lines.sentAt(Lines.EIGHT));
        Lines.file(directory, "limen.in.all.jsonl", Lines.sentAt(Lines.EIGHT));

        assertThat(Lines.scan(directory).files())
                .extracting(ReplayFile::topicState)
                .containsExactly("AT", null);
    }

    @Test
    void aDirectoryThatCannotBeUsedSaysWhy() throws Exception {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> ReplayInput.filesOf(missing)).hasMessage(missing + ": not a directory");
        assertThatThrownBy(() -> ReplayInput.filesOf(directory)).hasMessage(directory + ": holds no *.jsonl");
    }

    @Test
    void endsWithTheLatestLineThatIsAdmitted() throws Exception {
        Lines.file(
                directory,
                "a.jsonl",
                Lines.sentAt(Lines.EIGHT),
                Lines.sentAt(Lines.NINE),
                Lines.sentAt("2099-12-31T23:00:00Z", "refused"));

        ReplayInput input =
                ReplayInput.scan(ReplayInput.filesOf(directory), line -> {}, ReplayInputTest::unlessRefused);

        assertThat(input.latestAdmittedMillis()).isEqualTo(Lines.millis(Lines.NINE));
    }

    @Test
    void endsWithTheLatestLineIfNoneIsAdmitted() throws Exception {
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.TEN, "refused"), Lines.sentAt(Lines.EIGHT, "refused"));

        ReplayInput input =
                ReplayInput.scan(ReplayInput.filesOf(directory), line -> {}, ReplayInputTest::unlessRefused);

        assertThat(input.latestAdmittedMillis()).isEqualTo(Lines.millis(Lines.TEN));
    }

    @Test
    void whatMayBeOfTheRosterIsSeenBeforehand() throws Exception {
        Lines.file(
                directory,
                "a.jsonl",
                "{\"kind\":\"check\",\"source\":\"AT-BMI\"}",
                "{\"kind\": \"source\"}",
                "{\"kin\\u0064\":\"source\"}",
                "{\"source\":\"AT-BMI\",\"kind\":\"traffic\"}");
        List<Long> seen = new ArrayList<>();

        ReplayInput.scan(ReplayInput.filesOf(directory), line -> seen.add(line.position()), line -> null);

        assertThat(seen).containsExactly(2L, 3L);
    }

    private static @Nullable Report unlessRefused(RawReport line) {
        boolean refused = new String(line.bytes(), StandardCharsets.UTF_8).contains("refused");
        return refused ? null : reportedAt(line.knowledgeMillis());
    }

    private static Report reportedAt(long millis) {
        Header header = new Header(Kind.STATEMENT, new ReportId(1, 1), 0, false, "AT-BMI", "AT", millis, 1, 1);
        return new StatementReport(header, "AT-2015-001", Threat.TERRORISM, ThreatAssessment.ENDED, 1);
    }
}
