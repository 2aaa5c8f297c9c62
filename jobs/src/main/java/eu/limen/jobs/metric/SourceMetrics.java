package eu.limen.jobs.metric;

import eu.limen.admission.Conservation.Account;
import eu.limen.admission.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.jspecify.annotations.Nullable;

/**
 * The conservation law's figures and the last report, per kind and source. Both labels are what the ledger knows them by: of a refused report only
 * known values, else UNKNOWN.
 */
public final class SourceMetrics {

    /** The series of one subtask beyond which further accounts share one: where there is no roster anybody could invent gateways. */
    static final int MOST_ACCOUNTS = 1_000;

    static final Account OTHERS = new Account("OTHERS", "OTHERS");

    private static final String BETWEEN = "|";

    private final Figures counts;
    private final Figures latest;
    private final Set<Account> shown = new HashSet<>();
    private @Nullable MetricGroup group;

    private SourceMetrics(Figures counts, Figures latest) {
        this.counts = counts;
        this.latest = latest;
    }

    public static SourceMetrics restored(OperatorStateStore store) throws Exception {
        return new SourceMetrics(
                Figures.sums(store, "figures-of-sources"), Figures.latest(store, "last-seen-of-sources"));
    }

    /** Shows what was restored, and from now on what comes. */
    public void show(MetricGroup operator) {
        group = operator;
        for (String name : counts.names()) {
            String[] parts = name.split("\\|", -1);
            shown(new Account(parts[0], parts[1]));
        }
    }

    /** One record more. */
    public void count(Account account, Outcome outcome) {
        Account counted = shown(account);
        counts.merge(name(counted, MetricName.REPORTS_READ), 1);
        counts.merge(name(counted, of(outcome)), 1);
    }

    /** A report that was not refused was sent then, epoch milliseconds. */
    public void seen(Account account, long reportedAtMillis) {
        latest.merge(name(shown(account), MetricName.LAST_SEEN), reportedAtMillis);
    }

    public void save() throws Exception {
        counts.save();
        latest.save();
    }

    private Account shown(Account account) {
        if (shown.contains(account)) {
            return account;
        }
        Account counted = shown.size() < MOST_ACCOUNTS ? account : OTHERS;
        if (shown.add(counted)) {
            register(counted);
        }
        return counted;
    }

    private void register(Account account) {
        if (group == null) {
            return;
        }
        MetricGroup own = group.addGroup("kind", account.kind()).addGroup("source", account.source());
        for (MetricName figure : List.of(
                MetricName.REPORTS_READ,
                MetricName.REPORTS_ADMITTED,
                MetricName.REPORTS_CORRECTED,
                MetricName.REPORTS_DUPLICATE,
                MetricName.REPORTS_REJECTED)) {
            String name = name(account, figure);
            own.gauge(figure.spelling(), (Gauge<Long>) () -> counts.value(name));
        }
        String name = name(account, MetricName.LAST_SEEN);
        own.gauge(MetricName.LAST_SEEN.spelling(), (Gauge<Long>) () -> latest.value(name));
    }

    private static String name(Account account, MetricName figure) {
        return account.kind() + BETWEEN + account.source() + BETWEEN + figure.spelling();
    }

    private static MetricName of(Outcome outcome) {
        return switch (outcome) {
            case ADMITTED -> MetricName.REPORTS_ADMITTED;
            case CORRECTED -> MetricName.REPORTS_CORRECTED;
            case DUPLICATE -> MetricName.REPORTS_DUPLICATE;
            case REJECTED -> MetricName.REPORTS_REJECTED;
        };
    }
}
