package eu.limen.admission;

import static eu.limen.admission.Reports.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.flow.SectionInput;
import eu.limen.model.Kind;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SectionChangesTest {

    private static final Fact ON_TWO = measureOn("AT-DE", "DE-PL");
    private static final Fact ON_ONE = measureOn("DE-PL");

    @Test
    void aFactGoesToEachOfItsSections() {
        Delta delta = delta();

        delta.add(entry(0, ON_TWO), SourceLedger.read(null, entry(0, ON_TWO)));

        assertThat(stated(delta)).containsExactly("AT-DE stated", "DE-PL stated");
    }

    @Test
    void aSectionThatIsNoLongerCoveredLearnsThatTheFactIsGone() {
        Delta delta = delta();
        LedgerStep first = SourceLedger.read(null, entry(0, ON_TWO));

        delta.add(entry(1, ON_ONE), SourceLedger.read(first.remembered(), entry(1, ON_ONE)));

        assertThat(stated(delta)).containsExactly("AT-DE gone", "DE-PL stated");
    }

    @Test
    void aWithdrawnFactIsGoneEverywhere() {
        Delta delta = delta();
        LedgerStep first = SourceLedger.read(null, entry(0, ON_TWO));

        delta.add(entry(1, null), SourceLedger.read(first.remembered(), entry(1, null)));

        assertThat(stated(delta)).containsExactly("AT-DE gone", "DE-PL gone");
    }

    @Test
    void withinOneTickAFactIsAsItWasLastStated() {
        Delta delta = delta();
        LedgerStep first = SourceLedger.read(null, entry(0, ON_TWO));
        LedgerStep second = SourceLedger.read(first.remembered(), entry(1, null));
        LedgerStep third = SourceLedger.read(second.remembered(), entry(2, ON_ONE));

        delta.add(entry(0, ON_TWO), first);
        delta.add(entry(1, null), second);
        delta.add(entry(2, ON_ONE), third);

        assertThat(stated(delta)).containsExactly("AT-DE gone", "DE-PL stated");
    }

    @Test
    void aFactIsNamedAfterItsSourceAndReport() {
        Delta delta = delta();

        delta.add(entry(0, ON_ONE), SourceLedger.read(null, entry(0, ON_ONE)));

        assertThat(delta.drain(0))
                .extracting(change -> Objects.requireNonNull(change.fact()).factId())
                .containsExactly(GATEWAY + "/00000000000000010000000000000002");
    }

    private static Delta delta() {
        return new Delta(SectionRegister.standard());
    }

    private static List<String> stated(Delta delta) {
        List<String> stated = new ArrayList<>();
        for (SectionInput change : delta.drain(0)) {
            boolean holds = Objects.requireNonNull(change.fact()).fact() != null;
            stated.add(change.section() + (holds ? " stated" : " gone"));
        }
        return stated;
    }

    private static Fact measureOn(String... sections) {
        return new Fact(Reports.measure(List.of(sections)), null, null);
    }

    private static Entry entry(int revision, @Nullable Fact fact) {
        return new Entry(
                GATEWAY,
                Kind.MEASURE,
                false,
                0,
                1,
                2,
                revision,
                fact == null,
                100 + revision,
                5,
                true,
                Long.MAX_VALUE,
                null,
                fact);
    }
}
