package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaySplitTest {

    @TempDir
    Path directory;

    @BeforeEach
    void threeLinesInTwoFiles() throws IOException {
        Lines.file(directory, "a.jsonl", Lines.sentAt(Lines.EIGHT), Lines.sentAt(Lines.TEN));
        Lines.file(directory, "b.jsonl", Lines.sentAt(Lines.NINE));
    }

    @Test
    void goesOnWhereItStoppedWhenItWasRestored() throws Exception {
        ReplayPlan plan = Lines.planOf(directory);

        assertThat(restOfRestored(plan)).containsExactly("b.jsonl/1", "a.jsonl/2");
    }

    @Test
    void goesOnInTheSameDisorder() throws Exception {
        ReplayPlan plan = ReplayPlan.toTheEnd(Lines.scan(directory), Disorder.parse("3,PT24H"));
        List<String> undisturbed = Lines.origins(new ReplaySplit(plan, 0).getIterator());

        assertThat(restOfRestored(plan)).isEqualTo(undisturbed.subList(1, 3));
    }

    private static List<String> restOfRestored(ReplayPlan plan) throws IOException {
        ReplaySplit.Serializer serializer = new ReplaySplit.Serializer(plan);
        try (ReplayLines lines = new ReplaySplit(plan, 0).getIterator()) {
            lines.next();
            ReplaySplit stopped = (ReplaySplit) new ReplaySplit(plan, 0).getUpdatedSplitForIterator(lines);
            ReplaySplit restored = serializer.deserialize(serializer.getVersion(), serializer.serialize(stopped));
            return Lines.origins(restored.getIterator());
        }
    }
}
