package eu.limen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.rules.AcceptedRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TickFunctionTest {

    private static final long NINE = Instant.parse("2025-03-05T09:00:00Z").toEpochMilli();
    private static final long HALF_PAST_NINE = NINE + Tick.HOUR_MILLIS / 2;
    private static final long TEN = NINE + Tick.HOUR_MILLIS;
    private static final long ELEVEN = TEN + Tick.HOUR_MILLIS;
    private static final long TWELVE = ELEVEN + Tick.HOUR_MILLIS;
    private static final long END_OF_INPUT = Long.MAX_VALUE;

    private StepHarness<Note, String> harness;

    /** What somebody noted, and the tick that is the first to see it. */
    public record Note(long tick, String text) {}

    /** Reads out at each tick what was noted since the last. */
    static final class Diary extends TickFunction<Note, String> {

        private static final long serialVersionUID = 1;
        static final OutputTag<String> AT_THE_END = new OutputTag<>("at-the-end", Types.STRING);
        private static final TypeInformation<Note> NOTE = TypeInformation.of(Note.class);

        private final long pause;
        private transient ListState<Note> notes;

        Diary(long lastTick, long pause) {
            super(StandardSettings.until(lastTick), NOTE);
            this.pause = pause;
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
            String version = rules(context).at(tick).version();
            String by = version.equals("1") ? "" : " by " + version;
            out.collect(Instant.ofEpochMilli(tick).toString().substring(11, 16) + noted() + by);
            return pause == NEVER ? NEVER : tick + pause;
        }

        @Override
        protected void end(String key, ReadOnlyContext context) throws Exception {
            context.output(AT_THE_END, "end" + noted());
        }

        private List<String> noted() throws Exception {
            List<String> texts = new ArrayList<>();
            for (Note note : notes.get()) {
                texts.add(note.text());
            }
            notes.clear();
            texts.sort(String::compareTo);
            return texts;
        }
    }

    private void open(long lastTick, long pause) throws Exception {
        harness = StepHarness.of(new Diary(lastTick, pause), note -> "one key", Types.STRING);
        harness.open();
    }

    @BeforeEach
    void diary() throws Exception {
        open(Long.MAX_VALUE, TickFunction.NEVER);
    }

    private void diary(long lastTick, long pause) throws Exception {
        harness.close();
        open(lastTick, pause);
    }

    private void note(long tick, String text) throws Exception {
        harness.processElement(new Note(tick, text), tick);
    }

    private List<String> read() {
        return harness.extractOutputValues();
    }

    private List<String> atTheEnd() {
        var records = harness.getSideOutput(Diary.AT_THE_END);
        return records == null
                ? List.of()
                : records.stream().map(record -> record.getValue()).toList();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void nothingIsToldOnArrival() throws Exception {
        harness.processWatermark(HALF_PAST_NINE);

        note(TEN, "a");
        assertThat(read()).isEmpty();
        harness.processWatermark(TEN - 1);
        assertThat(read()).isEmpty();
        harness.processWatermark(TEN);

        assertThat(read()).containsExactly("10:00[a]");
    }

    @Test
    void whatBelongsToALaterTickWaitsForIt() throws Exception {
        harness.processWatermark(HALF_PAST_NINE);

        note(TWELVE, "late");
        note(TEN, "soon");
        harness.processWatermark(ELEVEN);
        assertThat(read()).containsExactly("10:00[soon]");
        harness.processWatermark(TWELVE);

        assertThat(read()).containsExactly("10:00[soon]", "12:00[late]");
    }

    @Test
    void whatArrivesAfterItsTickCountsAtTheNext() throws Exception {
        harness.processWatermark(TEN);

        note(NINE, "overdue");
        note(TEN, "just missed");
        harness.processWatermark(ELEVEN);

        assertThat(read()).containsExactly("11:00[just missed, overdue]");
    }

    @Test
    void beforeTimeBeginsEverythingWaitsForItsTick() throws Exception {
        note(ELEVEN, "second");
        note(TEN, "first");
        harness.processWatermark(TWELVE);

        assertThat(read()).containsExactly("10:00[first]", "11:00[second]");
    }

    @Test
    void aFullHourIsItsOwnTick() throws Exception {
        harness.processWatermark(TEN - 1);

        note(TEN, "a");
        harness.processWatermark(TEN);

        assertThat(read()).containsExactly("10:00[a]");
    }

    @Test
    void theStepIsCalledAgainWhenItAskedToBe() throws Exception {
        diary(Long.MAX_VALUE, Tick.HOUR_MILLIS);

        note(TEN, "a");
        harness.processWatermark(TWELVE);

        assertThat(read()).containsExactly("10:00[a]", "11:00[]", "12:00[]");
    }

    @Test
    void nothingIsComputedAfterTheLastTick() throws Exception {
        diary(ELEVEN, Tick.HOUR_MILLIS);

        note(TEN, "a");
        note(TWELVE, "too late");
        harness.processWatermark(END_OF_INPUT);

        assertThat(read()).containsExactly("10:00[a]", "11:00[]");
    }

    @Test
    void whatArrivesAfterTheLastTickIsNotComputed() throws Exception {
        diary(TEN, TickFunction.NEVER);
        harness.processWatermark(TEN);

        note(NINE, "overdue");
        harness.processWatermark(END_OF_INPUT);

        assertThat(read()).isEmpty();
        assertThat(atTheEnd()).containsExactly("end[overdue]");
    }

    @Test
    void theEndOfInputTakesInWhatNoTickSees() throws Exception {
        diary(TEN, TickFunction.NEVER);

        note(TEN, "a");
        note(TWELVE, "too late");
        harness.processWatermark(END_OF_INPUT);

        assertThat(read()).containsExactly("10:00[a]");
        assertThat(atTheEnd()).containsExactly("end[too late]");
        assertThat(harness.numKeyedStateEntries()).isZero();
    }

    @Test
    void aRestoredStepKnowsWhatWaits() throws Exception {
        note(TEN, "first");
        note(TWELVE, "second");
        harness.processWatermark(TEN);
        var snapshot = harness.snapshot(1, 1);
        harness.close();

        harness = StepHarness.of(new Diary(Long.MAX_VALUE, TickFunction.NEVER), note -> "one key", Types.STRING);
        harness.initializeState(snapshot);
        harness.open();
        harness.processWatermark(TWELVE);

        assertThat(read()).containsExactly("12:00[second]");
    }

    @Test
    void noTickComesBeforeTheRulesHaveReachedIt() throws Exception {
        note(TEN, "a");
        harness.processInputWatermark(TWELVE);
        assertThat(read()).isEmpty();

        harness.processBroadcastElement(validFromTen(), NINE);
        harness.processBroadcastWatermark(TWELVE);

        assertThat(read()).containsExactly("10:00[a] by 2");
    }

    @Test
    void aVersionHoldsFromItsTickOn() throws Exception {
        harness.processBroadcastElement(validFromTen(), NINE);

        note(NINE, "a");
        note(TEN, "b");
        harness.processWatermark(TWELVE);

        assertThat(read()).containsExactly("09:00[a]", "10:00[b] by 2");
    }

    @Test
    void aRestoredStepKnowsTheVersionsItWasTold() throws Exception {
        harness.processBroadcastElement(validFromTen(), NINE);
        note(TEN, "a");
        harness.processWatermark(NINE);
        var snapshot = harness.snapshot(1, 1);
        harness.close();

        harness = StepHarness.of(new Diary(Long.MAX_VALUE, TickFunction.NEVER), note -> "one key", Types.STRING);
        harness.initializeState(snapshot);
        harness.open();
        harness.processWatermark(TEN);

        assertThat(read()).containsExactly("10:00[a] by 2");
    }

    private static AcceptedRules validFromTen() {
        return new AcceptedRules("2", """
                version: "2"
                publishedAt: 2025-03-01T00:00:00Z
                validFrom: 2025-03-05T10:00:00Z
                regime: SBC_2024
                """);
    }
}
