package eu.limen.admission;

import static eu.limen.admission.Reports.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.admission.Conservation.Account;
import eu.limen.flow.Entry;
import eu.limen.model.Balance;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Kind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConservationTest {

    private static final Account CHECKS = new Account("check", GATEWAY);

    private final Conservation conservation = new Conservation();

    @Test
    void whatIsReadAndNotSettledBreaksTheLaw() {
        conservation.read(entry(Kind.CHECK, true));
        assertThat(conservation.lawHolds()).isFalse();

        conservation.settle(entry(Kind.CHECK, true), Outcome.ADMITTED);
        assertThat(conservation.lawHolds()).isTrue();
    }

    @Test
    void anAccountIsKeptPerKindAndSource() {
        for (Outcome outcome : List.of(Outcome.ADMITTED, Outcome.CORRECTED, Outcome.DUPLICATE)) {
            book(entry(Kind.CHECK, true), outcome);
        }
        book(entry(Kind.CHECK, false), Outcome.CORRECTED);
        book(rejected(null, Entry.UNKNOWN), Outcome.REJECTED);

        assertThat(conservation.tallies().keySet()).containsExactly(new Account("UNKNOWN", "UNKNOWN"), CHECKS);
        assertThat(conservation.tallies().get(CHECKS)).isEqualTo(new Tally(4, 1, 2, 1, 0, 1));
        assertThat(conservation.lawHolds()).isTrue();
    }

    @Test
    void aBalanceShowsTheFiguresOfATick() {
        book(entry(Kind.CHECK, true), Outcome.ADMITTED);
        Tally tally = Objects.requireNonNull(conservation.tallies().get(CHECKS));

        Balance balance = CHECKS.balance(tally, 1_741_226_400_000L, 0, new GeneratedBy("default", "1", "1"));

        assertThat(balance.id()).isEqualTo("B|check|DE-BPOL-01|2025-03-06T02:00:00Z");
        assertThat(balance.read()).isEqualTo(1);
        assertThat(balance.admitted()).isEqualTo(1);
    }

    private void book(Entry entry, Outcome outcome) {
        conservation.read(entry);
        conservation.settle(entry, outcome);
    }

    private static Entry entry(Kind kind, boolean analysed) {
        return new Entry(GATEWAY, kind, false, 0, 1, 2, 0, false, 0, 0, analysed, 0, null, null);
    }

    private static Entry rejected(@Nullable Kind kind, String source) {
        return new Entry(source, kind, true, 0, 0, 0, 0, false, 0, 0, false, 0, null, null);
    }
}
