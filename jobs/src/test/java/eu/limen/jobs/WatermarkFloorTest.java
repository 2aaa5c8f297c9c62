package eu.limen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.StateObjectCollection;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restored step never computes a tick again, although Flink restores it without a watermark. */
class WatermarkFloorTest {

    private static final long NINE = Instant.parse("2025-03-05T09:00:00Z").toEpochMilli();
    private static final long TEN = NINE + Tick.HOUR_MILLIS;
    private static final long ELEVEN = TEN + Tick.HOUR_MILLIS;
    private static final long TWELVE = ELEVEN + Tick.HOUR_MILLIS;

    private StepHarness<Note, String> harness;

    /** What somebody noted, and the tick that is the first to see it. */
    public record Note(long tick, String text) {}

    /** Reads out at each tick what was noted since the last. */
    static final class Diary extends TickFunction<Note, String> {

        private static final long serialVersionUID = 1;
        private static final TypeInformation<Note> NOTE = TypeInformation.of(Note.class);
        private transient ListState<Note> notes;

        Diary() {
            super(StandardSettings.until(Long.MAX_VALUE), NOTE);
        }

        @Override
        public void open(OpenContext context) throws Exception {
            super.open(context);
            notes = getRuntimeContext().getListState(new ListStateDescriptor<>("notes", NOTE));
        }

        @Override
        protected long tickOf(Note note) {
            return note.tick();
        }

        @Override
        protected void take(String key, Note note, ReadOnlyContext context) throws Exception {
            notes.add(note);
        }

        @Override
        protected long compute(String key, long tick, ReadOnlyContext context, Collector<String> out) throws Exception {
            List<String> texts = new ArrayList<>();
            notes.get().forEach(note -> texts.add(note.text()));
            notes.clear();
            out.collect(Instant.ofEpochMilli(tick).toString().substring(11, 16) + texts);
            return NEVER;
        }
    }

    @BeforeEach
    void open() throws Exception {
        harness = made();
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void whatComesLateAfterARestoreCountsAtTheNextTickAndNotAtItsOwn() throws Exception {
        note(NINE, "seen");
        harness.processWatermark(TEN);

        restart();
        note(NINE, "late");
        note(TWELVE, "early");
        harness.processWatermark(TWELVE);

        assertThat(harness.extractOutputValues()).containsExactly("11:00[late]", "12:00[early]");
    }

    @Test
    void timeThatPassedAfterTheLastCallIsSavedToo() throws Exception {
        note(NINE, "seen");
        harness.processWatermark(NINE);
        harness.processWatermark(ELEVEN);

        restart();
        note(NINE, "late");
        harness.processWatermark(TWELVE);

        assertThat(harness.extractOutputValues()).containsExactly("12:00[late]");
    }

    @Test
    void aStepThatIsSavedAgainBeforeAnythingCameKeepsItsFloor() throws Exception {
        note(NINE, "seen");
        harness.processWatermark(TEN);

        restart();
        restart();
        note(NINE, "late");
        harness.processWatermark(ELEVEN);

        assertThat(harness.extractOutputValues()).containsExactly("11:00[late]");
    }

    @Test
    void afterTheFirstWatermarkTimeIsWhatItSays() throws Exception {
        note(NINE, "seen");
        harness.processWatermark(NINE);

        restart();
        harness.processWatermark(TEN);
        note(NINE, "late");
        harness.processWatermark(TWELVE);

        assertThat(harness.extractOutputValues()).containsExactly("11:00[late]");
    }

    /** As an earlier version did, that knew of no floor. */
    @Test
    void aSavepointWithoutAFloorIsRestoredAsBefore() throws Exception {
        note(NINE, "seen");
        harness.processWatermark(TEN);

        restart(withoutOperatorState(harness.snapshot(1, 1)));
        note(NINE, "late");
        harness.processWatermark(TEN);

        assertThat(harness.extractOutputValues()).containsExactly("09:00[late]");
    }

    private void note(long tick, String text) throws Exception {
        harness.processElement(new Note(tick, text), tick);
    }

    private void restart() throws Exception {
        restart(harness.snapshot(1, 1));
    }

    private void restart(OperatorSubtaskState snapshot) throws Exception {
        harness.close();
        harness = made();
        harness.initializeState(snapshot);
        harness.open();
    }

    private static OperatorSubtaskState withoutOperatorState(OperatorSubtaskState snapshot) {
        return snapshot.toBuilder()
                .setManagedOperatorState(StateObjectCollection.empty())
                .build();
    }

    private static StepHarness<Note, String> made() throws Exception {
        return StepHarness.of(new Diary(), note -> "one key", Types.STRING);
    }
}
