package eu.limen.jobs.operator;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.PartialSum;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Sums;
import eu.limen.flow.Tick;
import eu.limen.jobs.StandardSettings;
import eu.limen.jobs.StepHarness;
import eu.limen.model.Balance;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerFunctionTest {

    private static final long WEDNESDAY = LocalDate.of(2025, 3, 5).toEpochDay();
    private static final long THURSDAY = WEDNESDAY + 1;
    private static final long SIX = THURSDAY * Tick.DAY_MILLIS + 6 * Tick.HOUR_MILLIS;
    private static final long SEVEN = SIX + Tick.HOUR_MILLIS;
    private static final long EIGHT = SEVEN + Tick.HOUR_MILLIS;
    private static final long NINE = EIGHT + Tick.HOUR_MILLIS;
    private static final int DETECTIONS = Quantity.detections(Regime.POLICE_CHECK);
    private static final long END_OF_INPUT = Long.MAX_VALUE;

    private StepHarness<Entry, SectionInput> harness;

    @BeforeEach
    void open() throws Exception {
        openWithLastTick(NINE);
    }

    private void openWithLastTick(long lastTick) throws Exception {
        harness = StepHarness.of(
                new LedgerFunction(StandardSettings.until(lastTick)),
                Entry::source,
                TypeInformation.of(SectionInput.class));
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    private static Entry movements(long id, int revision, long tick, long day, long detections) {
        Cell cell = new Cell("DE-BPOL", "AT-DE", Kind.UNAUTHORISED_MOVEMENT, "AT>DE", SlotLength.DAY, day);
        Sums sums = new Sums.Builder().add(DETECTIONS, detections).build();
        return entry(id, revision, tick, day, new Contribution(cell, 0, sums));
    }

    private static Entry withdrawal(long id, int revision, long tick) {
        return entry(id, revision, tick, WEDNESDAY, null);
    }

    private static Entry entry(long id, int revision, long tick, long day, @Nullable Contribution contribution) {
        return new Entry(
                "DE-BPOL",
                Kind.UNAUTHORISED_MOVEMENT,
                false,
                tick,
                0,
                id,
                revision,
                contribution == null,
                tick - 1,
                revision,
                true,
                day + 401,
                contribution,
                null);
    }

    private static Entry refused(long tick) {
        return new Entry("DE-BPOL", null, true, tick, 0, 0, 0, false, tick, 0, false, 0, null, null);
    }

    private void read(Entry... entries) throws Exception {
        for (Entry entry : entries) {
            harness.processElement(entry, entry.reportedAtMillis());
        }
    }

    private List<PartialSum> sums() {
        List<PartialSum> sums =
                harness.extractOutputValues().stream().map(SectionInput::sum).toList();
        harness.getOutput().clear();
        return sums;
    }

    private List<Balance> balances() {
        var records = harness.getSideOutput(LedgerFunction.BALANCES);
        return records == null
                ? List.of()
                : records.stream().map(record -> record.getValue()).toList();
    }

    private Balance lastBalance() {
        List<Balance> balances = balances();
        return balances.get(balances.size() - 1);
    }

    @Test
    void reportsOfATickAreAddedUpAndSentAtIt() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20), movements(2, 0, SIX, WEDNESDAY, 5));
        assertThat(sums()).isEmpty();

        harness.processWatermark(SIX);

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(sum.sums().get(DETECTIONS)).isEqualTo(25);
            assertThat(sum.slots()).containsExactly(2);
        });
    }

    @Test
    void theHigherRevisionWinsWhateverComesFirst() throws Exception {
        read(movements(1, 1, SIX, WEDNESDAY, 30));
        harness.processWatermark(SIX);
        sums();

        read(movements(1, 0, SEVEN, WEDNESDAY, 20));
        harness.processWatermark(SEVEN);

        assertThat(sums()).isEmpty();
    }

    @Test
    void aCorrectionMovesItsCountsToAnotherDay() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20));
        harness.processWatermark(SIX);
        sums();

        read(movements(1, 1, SEVEN, THURSDAY, 21));
        harness.processWatermark(SEVEN);

        assertThat(sums())
                .extracting(sum -> sum.cell().periodDay() + ":" + sum.sums().get(DETECTIONS) + "/" + sum.slots()[0])
                .containsExactlyInAnyOrder(WEDNESDAY + ":-20/-1", THURSDAY + ":21/1");
    }

    @Test
    void aCorrectionWithinOneTickIsAsIfTheFirstHadNeverBeenSent() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20), movements(1, 1, SIX, THURSDAY, 21));

        harness.processWatermark(SIX);

        assertThat(sums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.cell().periodDay()).isEqualTo(THURSDAY));
    }

    @Test
    void aWithdrawalTakesTheCountsBack() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20));
        harness.processWatermark(SIX);
        sums();

        read(withdrawal(1, 1, SEVEN));
        harness.processWatermark(SEVEN);

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(sum.sums().get(DETECTIONS)).isEqualTo(-20);
            assertThat(sum.slots()).containsExactly(-1);
        });
    }

    @Test
    void theSameRevisionAgainChangesNothing() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20));
        harness.processWatermark(SIX);
        sums();

        read(movements(1, 0, SEVEN, WEDNESDAY, 20));
        harness.processWatermark(SEVEN);

        assertThat(sums()).noneMatch(sum -> !sum.sums().isZero());
    }

    @Test
    void everyReportReadIsInTheBalance() throws Exception {
        read(
                movements(1, 0, SIX, WEDNESDAY, 20),
                movements(1, 0, SIX, WEDNESDAY, 20),
                movements(1, 1, SIX, WEDNESDAY, 21),
                movements(2, 0, SIX, WEDNESDAY, 5));
        harness.processWatermark(SIX);

        Balance balance = lastBalance();
        assertThat(balance.read()).isEqualTo(4);
        assertThat(balance.admitted()).isEqualTo(2);
        assertThat(balance.corrected()).isEqualTo(1);
        assertThat(balance.duplicate()).isEqualTo(1);
        assertThat(balance.rejected()).isZero();
    }

    @Test
    void theLastBalanceHasWhatNoTickSeesAnyMore() throws Exception {
        read(movements(1, 0, SIX, WEDNESDAY, 20), movements(2, 0, NINE + Tick.HOUR_MILLIS, WEDNESDAY, 5));
        read(refused(NINE));

        harness.processWatermark(END_OF_INPUT);

        assertThat(balances())
                .filteredOn(balance -> balance.knownAtMillis() == NINE)
                .extracting(balance ->
                        balance.kind() + " " + balance.read() + " " + balance.admitted() + " " + balance.rejected())
                .containsExactlyInAnyOrder("unauthorised-movement 2 2 0", "UNKNOWN 1 0 1");
        assertThat(balances()).allMatch(balance -> balance.knownAtMillis() <= NINE);
        assertThat(sums())
                .extracting(sum -> sum.sums().get(DETECTIONS))
                .as("what no tick sees is counted, not analysed")
                .containsExactly(20L);
    }

    @Test
    void anUnchangedBalanceIsNotSaidAgain() throws Exception {
        harness.close();
        openWithLastTick(Long.MAX_VALUE);
        read(movements(1, 0, SIX, WEDNESDAY, 20), withdrawal(7, 0, EIGHT));

        harness.processWatermark(SIX);
        harness.processWatermark(SEVEN);
        harness.processWatermark(EIGHT);

        assertThat(balances()).hasSize(2);
    }

    @Test
    void idsAreForgottenByTheirSlotsDaySoThatStateDoesNotGrow() throws Exception {
        harness.close();
        openWithLastTick(Long.MAX_VALUE);
        long[] bytes = new long[2];
        for (int day = 0; day < 901; day++) {
            long tick = SIX + day * Tick.DAY_MILLIS;
            read(movements(day, 0, tick, WEDNESDAY + day, 20));
            harness.processWatermark(tick);
            harness.getOutput().clear();
            if (day % 450 == 0 && day > 0) {
                bytes[day / 450 - 1] = stateBytes(day);
            }
        }

        assertThat(bytes[1]).isPositive().isEqualTo(bytes[0]);
    }

    private long stateBytes(long checkpoint) throws Exception {
        return harness.snapshot(checkpoint, checkpoint).getManagedKeyedState().stream()
                .mapToLong(KeyedStateHandle::getStateSize)
                .sum();
    }
}
