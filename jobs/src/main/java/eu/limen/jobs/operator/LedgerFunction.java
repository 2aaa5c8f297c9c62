package eu.limen.jobs.operator;

import eu.limen.admission.Conservation.Account;
import eu.limen.admission.LedgerStep;
import eu.limen.admission.Outcome;
import eu.limen.admission.Remembered;
import eu.limen.admission.SectionChanges;
import eu.limen.admission.SourceLedger;
import eu.limen.admission.Tally;
import eu.limen.flow.AdmittedReport;
import eu.limen.flow.Entry;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Tick;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.jobs.metric.SourceMetrics;
import eu.limen.model.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** The ledger of a source: one truth per report, its changes as sums per section at each tick, and the conservation law. */
public final class LedgerFunction extends TickFunction<Entry, SectionInput> {

    public static final OutputTag<AdmittedReport> ADMITTED = new OutputTag<>("admitted") {};
    public static final OutputTag<Balance> BALANCES = new OutputTag<>("balances") {};

    private transient MapState<String, Remembered> reports;
    private transient MapState<Long, List<String>> reportsByExpiry;
    private transient MapState<String, SectionInput> changes;
    private transient MapState<Account, Tally> tallies;
    private transient MapState<Account, Tally> balanced;
    private transient ValueState<Long> forgottenThrough;

    @SuppressWarnings("NullAway.Init") // Flink restores a function before it opens it.
    private transient SourceMetrics metrics;

    public LedgerFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(Entry.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        reports = getRuntimeContext().getMapState(new MapStateDescriptor<>("reports", String.class, Remembered.class));
        reportsByExpiry = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("reports-by-expiry", Types.LONG, Types.LIST(Types.STRING)));
        changes =
                getRuntimeContext().getMapState(new MapStateDescriptor<>("changes", String.class, SectionInput.class));
        tallies = getRuntimeContext().getMapState(new MapStateDescriptor<>("tallies", Account.class, Tally.class));
        balanced = getRuntimeContext().getMapState(new MapStateDescriptor<>("balanced", Account.class, Tally.class));
        forgottenThrough = getRuntimeContext().getState(new ValueStateDescriptor<>("forgotten-through", Types.LONG));
        metrics.show(getRuntimeContext().getMetricGroup());
    }

    @Override
    protected void restore(OperatorStateStore store) throws Exception {
        metrics = SourceMetrics.restored(store);
    }

    @Override
    protected void save() throws Exception {
        metrics.save();
    }

    @Override
    protected long tickOf(Entry entry) {
        return entry.tick();
    }

    @Override
    protected void take(String source, Entry entry, ReadOnlyContext context) throws Exception {
        if (entry.rejected()) {
            count(entry, Outcome.REJECTED);
            return;
        }
        String key = SourceLedger.keyOf(entry);
        Remembered before = reports.get(key);
        LedgerStep step = SourceLedger.read(before, entry);
        count(entry, step.outcome());
        metrics.seen(Account.of(entry), entry.reportedAtMillis());
        reports.put(key, step.remembered());
        if (before == null || before.expiresDay() != step.remembered().expiresDay()) {
            remember(key, step.remembered().expiresDay());
        }
        for (SectionInput change : SectionChanges.of(entry, step, settings().sections())) {
            add(change);
        }
        if (step.tellsSomething()) {
            context.output(ADMITTED, AdmittedReport.of(entry));
        }
    }

    private void add(SectionInput change) throws Exception {
        String key = SectionChanges.keyOf(change);
        SectionInput merged = SectionChanges.merge(changes.get(key), change);
        if (merged == null) {
            changes.remove(key);
        } else {
            changes.put(key, merged);
        }
    }

    @Override
    protected long compute(String source, long tick, ReadOnlyContext context, Collector<SectionInput> out)
            throws Exception {
        for (String key : sorted(changes.keys())) {
            SectionInput change = changes.get(key);
            out.collect(new SectionInput(change.section(), tick, change.sum(), change.fact()));
        }
        changes.clear();
        forgetExpired(Math.floorDiv(tick, Tick.DAY_MILLIS));
        if (tick < settings().lastTick()) {
            balance(tick, context);
        }
        return NEVER;
    }

    /** The law is kept for every record read, also for those that no tick sees any more. */
    @Override
    protected void end(String source, ReadOnlyContext context) throws Exception {
        balance(settings().lastTick(), context);
    }

    private void balance(long tick, ReadOnlyContext context) throws Exception {
        for (Account account : sorted(tallies.keys())) {
            Tally tally = tallies.get(account);
            if (!tally.equals(balanced.get(account))) {
                balanced.put(account, tally);
                context.output(
                        BALANCES,
                        account.balance(tally, tick, 0, rules(context).at(tick).generatedBy()));
            }
        }
    }

    private void count(Entry entry, Outcome outcome) throws Exception {
        Account account = Account.of(entry);
        metrics.count(account, outcome);
        Tally before = tallies.get(account);
        tallies.put(account, (before == null ? Tally.NONE : before).plusRead().plus(outcome, entry.analysed()));
    }

    private void remember(String key, long expiresDay) throws Exception {
        if (expiresDay == Long.MAX_VALUE) {
            return;
        }
        List<String> keys = reportsByExpiry.get(expiresDay);
        keys = keys == null ? new ArrayList<>() : keys;
        keys.add(key);
        reportsByExpiry.put(expiresDay, keys);
    }

    /** Ids expire whole, by the day of their slots: no timer per report. */
    private void forgetExpired(long today) throws Exception {
        long through = SourceLedger.forgottenThrough(today);
        Long before = forgottenThrough.value();
        if (before == null || through <= before) {
            forgottenThrough.update(before == null ? through : before);
            return;
        }
        for (long day = before + 1; day <= through; day++) {
            List<String> expired = reportsByExpiry.get(day);
            for (String key : expired == null ? List.<String>of() : expired) {
                Remembered remembered = reports.get(key);
                if (remembered != null && remembered.expiresDay() <= day) {
                    reports.remove(key);
                }
            }
            reportsByExpiry.remove(day);
        }
        forgottenThrough.update(through);
    }

    private static <T extends Comparable<T>> List<T> sorted(Iterable<T> keys) {
        TreeSet<T> sorted = new TreeSet<>();
        keys.forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
