package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.RawReport;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.FilterFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayRunTest {

    private static final String CANARY = "CANARY-4711";

    @TempDir
    Path directory;

    private Path input;
    private Path output;

    @BeforeEach
    void twoFiles() throws IOException {
        input = Files.createDirectory(directory.resolve("in"));
        output = directory.resolve("out");
        Lines.file(input, "a.jsonl", Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.TEN));
        Lines.file(input, "b.jsonl", Lines.sentAt(Lines.NINE, CANARY), Lines.UNREADABLE);
    }

    @Test
    void leavesSortedFilesASummaryAndNothingElse() throws Exception {
        ReplaySummary summary = run(options(2, null), new RejectEverything());

        assertThat(names(output))
                .containsExactly(
                        "aggregates.jsonl",
                        "alerts.jsonl",
                        "indicators.jsonl",
                        "rejections.jsonl",
                        "situations.jsonl",
                        "summary.json");
        assertThat(ids("rejections.jsonl")).containsExactly("R|a.jsonl/1", "R|a.jsonl/2", "R|b.jsonl/1", "R|b.jsonl/2");
        assertThat(summary.input())
                .containsExactly(
                        new ReplayBalance("UNKNOWN", "a.jsonl", 2, 0, 0, 0, 2),
                        new ReplayBalance("UNKNOWN", "b.jsonl", 2, 0, 0, 0, 2));
        assertThat(summary.results()).containsEntry("rejections", 4L).containsEntry("alerts", 0L);
        assertThat(output.resolve("summary.json")).hasContent(summary.json());
    }

    @Test
    void readsNothingThatIsSentAfterTheEndOfKnowledge() throws Exception {
        run(options(1, Lines.millis(Lines.NINE)), new RejectEverything());

        assertThat(ids("rejections.jsonl")).containsExactly("R|a.jsonl/1", "R|b.jsonl/1", "R|b.jsonl/2");
    }

    @Test
    void replacesItsOwnFilesAndLeavesOthers() throws Exception {
        Files.createDirectory(output);
        Files.writeString(output.resolve("alerts.jsonl"), "of an earlier run");
        Files.writeString(output.resolve("notes.txt"), "mine");

        run(options(1, null), new RejectEverything());

        assertThat(output.resolve("alerts.jsonl")).isEmptyFile();
        assertThat(output.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void thatBreaksOffSaysWhereButNotWhatAndLeavesTheEarlierResults() throws Exception {
        Files.createDirectory(output);
        Files.writeString(output.resolve("alerts.jsonl"), "of an earlier run");

        ReplayFailed failed = catchThrowableOfType(
                ReplayFailed.class,
                () -> run(
                        options(1, null),
                        (inputs, settings, outputs) -> inputs.reports()
                                .filter(new Breaking())
                                .uid("breaking")
                                .sinkTo(new WatchSink<>(new WatchTicket(0), (watch, line) -> {}))
                                .uid("sink")));

        assertThat(failed)
                .hasMessageStartingWith(
                        "the run broke off: java.lang.IllegalStateException at " + Breaking.class.getName())
                .hasMessageNotContaining(CANARY);
        assertThat(names(output)).containsExactly("alerts.jsonl");
        assertThat(output.resolve("alerts.jsonl")).hasContent("of an earlier run");
    }

    @Test
    void tellsWhoLooksOnHowFarItIsAtEachHourAndAtTheEnd() throws Exception {
        List<String> news = Collections.synchronizedList(new ArrayList<>());
        ReplayWatch watch = new ReplayWatch() {
            @Override
            public void begins(long lines, long lastTick) {
                news.add("begins " + lines + " " + (lastTick == Lines.millis(Lines.TEN)));
            }

            @Override
            public void read(long lines, long knowledgeMillis) {
                news.add("read " + lines);
            }

            @Override
            public void sorting() {
                news.add("sorting");
            }
        };

        new ReplayRun(options(1, null), watch, new RejectEverything()).run(() -> 1);

        assertThat(news).containsExactly("begins 4 true", "read 1", "read 2", "read 4", "read 4", "sorting");
    }

    private ReplaySummary run(ReplayOptions options, Topology topology) throws UnusableInput, ReplayFailed {
        return new ReplayRun(options, ReplayWatch.NONE, topology).run(() -> 1);
    }

    private ReplayOptions options(int parallelism, @Nullable Long untilMillis) {
        return new ReplayOptions(
                input,
                output,
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                untilMillis,
                parallelism,
                Disorder.NONE,
                Pace.UNLIMITED);
    }

    private List<String> ids(String file) throws IOException {
        try (Stream<String> lines = Files.lines(output.resolve(file))) {
            return lines.map(line -> line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"))
                    .toList();
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static final class Breaking implements FilterFunction<RawReport> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean filter(RawReport line) {
            throw new IllegalStateException(new String(line.bytes(), StandardCharsets.UTF_8));
        }
    }
}
