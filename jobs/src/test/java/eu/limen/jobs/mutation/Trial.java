package eu.limen.jobs.mutation;

import eu.limen.admission.Conservation.Account;
import eu.limen.admission.LedgerStep;
import eu.limen.admission.Outcome;
import eu.limen.admission.Receipt;
import eu.limen.admission.Remembered;
import eu.limen.admission.SectionChanges;
import eu.limen.admission.SourceLedger;
import eu.limen.admission.Tally;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ReportWriter;
import eu.limen.codec.ResultWriter;
import eu.limen.flow.Entry;
import eu.limen.flow.SectionInput;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.ReportDoor;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The door and the ledgers of all sources as in the job, without Flink; notes whatever a record does that it must not. */
final class Trial {

    private static final int KEPT_BYTES = ReportDecoder.LARGEST_RECORD + 1;
    private static final Set<Kind> FACTS = EnumSet.of(Kind.MEASURE, Kind.STATEMENT, Kind.SOURCE);
    private static final long KNOWN_MILLIS = 1_741_132_800_000L;

    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportWriter reportWriter = new ReportWriter();
    private final ResultWriter resultWriter = new ResultWriter();
    private final ReportDoor door;
    private final SectionRegister sections;

    private final Map<Account, Tally> tallies = new TreeMap<>();
    private final Map<String, Remembered> reports = new HashMap<>();
    private final Set<String> revisions = new HashSet<>();
    private final Map<RefusalCode, Long> refused = new EnumMap<>(RefusalCode.class);
    private long read;

    Trial(AnalysisSettings settings) {
        door = new ReportDoor(settings);
        sections = settings.sections();
    }

    /** Reads a record; gives what is wrong with what became of it, null if nothing is. */
    @Nullable
    String read(byte[] record, @Nullable String topicState) {
        read++;
        byte[] kept = record.length > KEPT_BYTES ? Arrays.copyOf(record, KEPT_BYTES) : record;
        long sentMillis = KnowledgeTime.of(kept);
        long knowledgeMillis = sentMillis == KnowledgeTime.UNREADABLE ? KNOWN_MILLIS : sentMillis;
        Receipt receipt = door.admit(new RawReport(kept, record.length, "topic/0", read, topicState, knowledgeMillis));
        Entry entry = receipt.entry();
        Rejection rejection = receipt.rejection();
        if (entry.rejected() != (rejection != null)) {
            return "an entry and its rejection disagree";
        }
        if (rejection != null) {
            refused.merge(rejection.code(), 1L, Long::sum);
            count(entry, Outcome.REJECTED);
            return Canary.isIn(resultWriter.line(rejection) + rejection + entry) ? "a rejection repeats it" : null;
        }
        return admitted(entry, kept);
    }

    private static boolean needsRosterEntry(Entry entry) {
        return !FACTS.contains(entry.kind());
    }

    private @Nullable String admitted(Entry entry, byte[] record) {
        String key = entry.source() + "|" + SourceLedger.keyOf(entry);
        LedgerStep step = SourceLedger.read(reports.get(key), entry);
        reports.put(key, step.remembered());
        revisions.add(key + "|" + entry.revision());
        count(entry, step.outcome());
        SectionInput merged = null;
        for (SectionInput change : SectionChanges.of(entry, step, sections)) {
            boolean same = merged != null && SectionChanges.keyOf(merged).equals(SectionChanges.keyOf(change));
            merged = SectionChanges.merge(same ? merged : null, change);
        }
        if (!(decoder.decode(record) instanceof Decoded.Accepted accepted)) {
            return "admitted, and refused the second time";
        }
        String written = reportWriter.line(accepted.report());
        String kept = written + entry + step;
        if (Canary.isIn(needsRosterEntry(entry) ? kept : Canary.withoutGateway(kept))) {
            return "a report with it is admitted";
        }
        return decoder.decode(written.getBytes(StandardCharsets.UTF_8)).equals(accepted)
                ? null
                : "the report is another one once written";
    }

    private void count(Entry entry, Outcome outcome) {
        tallies.merge(Account.of(entry), Tally.NONE.plusRead().plus(outcome, entry.analysed()), Tally::plus);
    }

    /** How many records were read. */
    long read() {
        return read;
    }

    Map<RefusalCode, Long> refused() {
        return refused;
    }

    Map<Account, Tally> tallies() {
        return tallies;
    }

    /** All accounts together. */
    Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Different reports among those not refused, counted aside from the ledger. */
    long differentReports() {
        return reports.size();
    }

    /** Different revisions of them, counted aside from the ledger. */
    long differentRevisions() {
        return revisions.size();
    }
}
