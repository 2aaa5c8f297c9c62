package eu.limen.admission;

import static eu.limen.admission.Reports.DAY;
import static eu.limen.admission.Reports.GATEWAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.PartialSum;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.register.SectionRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLedgerTest {

    private static final boolean IN_TIME = true;
    private static final boolean LATE = false;

    @Test
    void theFirstRevisionReadIsAdmittedAndAsserted() {
        LedgerStep step = SourceLedger.read(null, entry(3, 100, IN_TIME, 7));

        assertThat(step.outcome()).isEqualTo(Outcome.ADMITTED);
        assertThat(step.retracted()).isNull();
        assertThat(step.asserted()).isNotNull();
        assertThat(step.reportingChanged()).isTrue();
    }

    @Test
    void aHigherRevisionReplacesTheLowerOneWhole() {
        LedgerStep first = SourceLedger.read(null, entry(0, 100, IN_TIME, 7));
        LedgerStep second = SourceLedger.read(first.remembered(), entry(1, 200, IN_TIME, 9));

        assertThat(second.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(second.retracted()).isEqualTo(first.asserted());
        assertThat(second.asserted()).isEqualTo(Winner.of(entry(1, 200, IN_TIME, 9)));
    }

    @Test
    void aLowerRevisionThatComesLaterIsCorrectedAndChangesNothing() {
        LedgerStep first = SourceLedger.read(null, entry(1, 200, IN_TIME, 9));
        LedgerStep second = SourceLedger.read(first.remembered(), entry(0, 100, IN_TIME, 7));

        assertThat(second.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(second.retracted()).isNull();
        assertThat(second.asserted()).isNull();
        assertThat(second.reportingChanged()).isFalse();
    }

    @Test
    void theSameReportAgainIsADuplicateAndLeavesWhatIsRememberedAsItIs() {
        LedgerStep first = SourceLedger.read(null, entry(0, 100, IN_TIME, 7));
        LedgerStep again = SourceLedger.read(first.remembered(), entry(0, 100, IN_TIME, 7));

        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.remembered()).isEqualTo(first.remembered());
        assertThat(again.asserted()).isNull();
    }

    @Test
    void amongEqualRevisionsTheLaterSentWinsAndStillCountsAsADuplicate() {
        LedgerStep first = SourceLedger.read(null, entry(0, 100, IN_TIME, 7));
        LedgerStep second = SourceLedger.read(first.remembered(), entry(0, 101, IN_TIME, 9));

        assertThat(second.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(second.retracted()).isEqualTo(first.asserted());
        assertThat(second.asserted()).isNotNull();
    }

    @Test
    void aLateRevisionWinsTheReportingAndLeavesTheAnalysisAsItIs() {
        LedgerStep first = SourceLedger.read(null, entry(0, 100, IN_TIME, 7));
        LedgerStep late = SourceLedger.read(first.remembered(), entry(1, 200, LATE, 9));

        assertThat(late.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(late.retracted()).isNull();
        assertThat(late.asserted()).isNull();
        assertThat(late.reportingChanged()).isTrue();
        assertThat(late.remembered().reporting().revision()).isEqualTo(1);
        assertThat(late.remembered().analysis()).isEqualTo(first.asserted());
    }

    @Test
    void aWithdrawnWinnerContributesNothing() {
        Entry withdrawal = withdrawn(entry(1, 200, IN_TIME, 0));

        LedgerStep first = SourceLedger.read(null, entry(0, 100, IN_TIME, 7));
        LedgerStep second = SourceLedger.read(first.remembered(), withdrawal);
        LedgerStep third = SourceLedger.read(second.remembered(), entry(2, 300, IN_TIME, 8));

        assertThat(second.retracted()).isEqualTo(first.asserted());
        assertThat(second.asserted()).isNull();
        assertThat(third.retracted()).isNull();
        assertThat(third.asserted()).isNotNull();
    }

    @Test
    void aRefusedReportHasNoPlaceInTheLedger() {
        Entry refused = new Entry(GATEWAY, Kind.CHECK, true, 0, 0, 0, 0, false, 0, 0, false, 0, null, null);

        assertThatThrownBy(() -> SourceLedger.read(null, refused)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesOfTheSameTickAreMergedAndThoseThatCancelOutVanish() {
        Delta delta = new Delta(SectionRegister.standard());
        Entry first = entry(0, 100, IN_TIME, 7);
        Entry second = entry(1, 200, IN_TIME, 9);

        LedgerStep one = SourceLedger.read(null, first);
        LedgerStep two = SourceLedger.read(one.remembered(), second);
        LedgerStep three = SourceLedger.read(two.remembered(), withdrawn(entry(2, 300, IN_TIME, 0)));
        delta.add(first, one);
        delta.add(second, two);
        List<SectionInput> afterTwo = delta.drain(500);
        delta.add(first, one);
        delta.add(second, two);
        delta.add(withdrawn(entry(2, 300, IN_TIME, 0)), three);

        assertThat(afterTwo).singleElement().satisfies(change -> {
            assertThat(change.tick()).isEqualTo(500);
            PartialSum sum = requireNonNull(change.sum());
            assertThat(sum.slots()).containsExactly(1);
            assertThat(sum.sums().get(0)).isEqualTo(9);
        });
        assertThat(delta.drain(500)).isEmpty();
    }

    private static Entry entry(int revision, long reportedAt, boolean analysed, long persons) {
        return new Entry(
                GATEWAY,
                Kind.CHECK,
                false,
                0,
                1,
                2,
                revision,
                false,
                reportedAt,
                5,
                analysed,
                DAY + 400,
                contribution(DAY, persons),
                null);
    }

    private static Entry withdrawn(Entry entry) {
        return new Entry(
                entry.source(),
                entry.kind(),
                false,
                entry.tick(),
                entry.idHigh(),
                entry.idLow(),
                entry.revision(),
                true,
                entry.reportedAtMillis(),
                entry.canonicalHash(),
                entry.analysed(),
                entry.expiresDay(),
                null,
                null);
    }

    private static Contribution contribution(long day, long persons) {
        Cell cell = new Cell(GATEWAY, "AT-DE", Kind.CHECK, "AT>DE", SlotLength.DAY, day);
        return new Contribution(cell, 0, new Sums.Builder().add(0, persons).build());
    }
}
