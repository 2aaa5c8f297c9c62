package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedLinesTest {

    @TempDir
    Path directory;

    @Test
    void comeInTheOrderOfKnowledgeAndThenOfFileAndLine() throws Exception {
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.TEN), Lines.sentAt(Lines.TEN));
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.NINE), Lines.sentAt(Lines.TEN));

        assertThat(origins(Lines.planOf(directory)))
                .containsExactly("b.jsonl/1", "a.jsonl/1", "a.jsonl/2", "b.jsonl/2", "b.jsonl/3");
    }

    @Test
    void ofAFileOutOfOrderAreSortedFirst() throws Exception {
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.TEN), Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.TEN));
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.NINE));

        assertThat(origins(Lines.planOf(directory)))
                .containsExactly("a.jsonl/2", "b.jsonl/1", "a.jsonl/1", "a.jsonl/3");
    }

    @Test
    void withoutAKnowledgeTimeStayBehindTheLineBefore() throws Exception {
        Lines.file(
                directory,
                "a.jsonl",
                Lines.UNREADABLE,
                Lines.sentAt(Lines.NINE),
                Lines.UNREADABLE,
                Lines.sentAt(Lines.TEN));
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.TEN));

        assertThat(origins(Lines.planOf(directory)))
                .containsExactly("b.jsonl/1", "a.jsonl/1", "a.jsonl/2", "a.jsonl/3", "a.jsonl/4", "b.jsonl/2");
    }

    @Test
    void ofAFileWithoutAnyKnowledgeTimeComeWithTheEarliestOfAll() throws Exception {
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.NINE));
        Lines.file(directory, "b.jsonl", Lines.UNREADABLE);

        try (MergedLines lines = MergedLines.open(Lines.planOf(directory))) {
            lines.next();
            RawReport unreadable = lines.next();

            assertThat(unreadable.origin()).isEqualTo("b.jsonl/1");
            assertThat(unreadable.knowledgeMillis()).isEqualTo(Lines.millis(Lines.NINE));
        }
    }

    @Test
    void sentAfterTheEndOfKnowledgeAreNotRead() throws Exception {
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.NINE), Lines.sentAt(Lines.TEN));
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.TEN), Lines.sentAt(Lines.EIGHT));

        ReplayPlan cut = ReplayPlan.until(Lines.scan(directory), Lines.millis(Lines.NINE), Disorder.NONE);

        assertThat(origins(cut)).containsExactly("a.jsonl/1", "b.jsonl/2", "a.jsonl/2");
    }

    private static List<String> origins(ReplayPlan plan) throws IOException {
        try (MergedLines lines = MergedLines.open(plan)) {
            return Lines.origins(lines);
        }
    }
}
