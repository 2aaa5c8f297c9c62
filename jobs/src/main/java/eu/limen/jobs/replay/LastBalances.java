package eu.limen.jobs.replay;

import eu.limen.model.Balance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the latest balance of each kind and source: at the end, the figures of the whole run. Safe for many threads. */
final class LastBalances {

    private final Map<String, Balance> byAccount = new ConcurrentHashMap<>();

    void take(Balance balance) {
        byAccount.merge(balance.kind() + '|' + balance.source(), balance, LastBalances::later);
    }

    private static Balance later(Balance one, Balance other) {
        return BY_TICK.compare(one, other) > 0 ? one : other;
    }

    private static final Comparator<Balance> BY_TICK = Comparator.comparingLong(Balance::knownAtMillis)
            .thenComparingInt(Balance::revision)
            .thenComparingLong(Balance::read);

    /** By kind, then source. */
    List<ReplayBalance> byKindAndSource() {
        Collection<Balance> last = byAccount.values();
        return last.stream()
                .sorted(Comparator.comparing(Balance::kind).thenComparing(Balance::source))
                .map(balance -> new ReplayBalance(
                        balance.kind(),
                        balance.source(),
                        balance.read(),
                        balance.admitted(),
                        balance.corrected(),
                        balance.duplicate(),
                        balance.rejected()))
                .toList();
    }
}
