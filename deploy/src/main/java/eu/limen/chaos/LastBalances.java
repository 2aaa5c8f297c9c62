package eu.limen.chaos;

import eu.limen.codec.ResultReader;
import eu.limen.model.Balance;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The last balance of each kind and source among those of a run: at its end, the conservation law's figures of the whole. */
final class LastBalances {

    /** What the law says of one account: read = admitted + corrected + duplicate + rejected. */
    record Figures(long read, long admitted, long corrected, long duplicate, long rejected) {

        @Override
        public String toString() {
            return read + " read = " + admitted + " admitted + " + corrected + " corrected + " + duplicate
                    + " duplicate + " + rejected + " rejected";
        }
    }

    private static final Comparator<Balance> BY_TICK =
            Comparator.comparingLong(Balance::knownAtMillis).thenComparingInt(Balance::revision);

    private LastBalances() {}

    static NavigableMap<String, Figures> of(List<String> lines) {
        ResultReader reader = new ResultReader();
        NavigableMap<String, Balance> last = new TreeMap<>();
        for (String line : lines) {
            Balance balance = reader.read(line, Balance.class);
            last.merge(
                    balance.kind() + ' ' + balance.source(),
                    balance,
                    (one, other) -> BY_TICK.compare(one, other) > 0 ? one : other);
        }
        NavigableMap<String, Figures> figures = new TreeMap<>();
        last.forEach((account, balance) -> figures.put(
                account,
                new Figures(
                        balance.read(),
                        balance.admitted(),
                        balance.corrected(),
                        balance.duplicate(),
                        balance.rejected())));
        return figures;
    }
}
