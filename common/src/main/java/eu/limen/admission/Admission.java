package eu.limen.admission;

import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.flow.Tick;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureReport;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.model.Report;
import eu.limen.model.ResultIds;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateZones;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door: admits a report into the ledger of its source, or refuses it with a reason that repeats nothing of it (contract section 1, "Refused, never stored").
 *
 * <p>Judged from the report, the registers and its origin alone: the same report is judged the same whenever it comes.
 */
public final class Admission {

    private static final long ANALYSED_MILLIS = 56 * Tick.DAY_MILLIS;
    private static final long HORIZON_MILLIS = 400 * Tick.DAY_MILLIS;

    private final SectionRegister register;
    private final Gateways gateways;
    private final GeneratedBy generatedBy;
    private final ContextualChecks checks;

    /**
     * @param gateways the roster's gateways as known before the run
     * @param generatedBy what the rejections name as their author
     */
    public Admission(SectionRegister register, Gateways gateways, GeneratedBy generatedBy) {
        this.register = register;
        this.gateways = gateways;
        this.generatedBy = generatedBy;
        this.checks = new ContextualChecks(register, gateways);
    }

    /**
     * Judges a report whose structure is as the contract says.
     *
     * @param tick the first tick that sees it, epoch milliseconds
     */
    public Receipt admit(Report report, Origin origin, long tick) {
        return admit(report, origin, tick, tick);
    }

    /**
     * The same, if a refusal is told at another tick than the report would count at.
     *
     * @param refusedTick of a refusal, epoch milliseconds
     */
    public Receipt admit(Report report, Origin origin, long tick, long refusedTick) {
        ReportScope scope = ReportScope.of(report);
        SlotPeriod period = period(scope);
        Refusal refusal = checks.firstRefusal(report, scope, period, origin);
        if (refusal != null) {
            Header header = scope.header();
            return refuse(refusal.code(), header.kind(), header.source(), refusal.field(), origin, refusedTick);
        }
        return new Receipt(entry(report, scope.header(), period, tick), null);
    }

    /**
     * Writes down the refusal of a record, be it by the decoder or by {@link #admit}.
     *
     * @param kind null unless it is a kind of the contract
     * @param claimedSource what the record gives as its source; repeated only if it is a known gateway
     * @param field a field's name in the contract, or null
     */
    public Receipt refuse(
            RefusalCode code,
            @Nullable Kind kind,
            @Nullable String claimedSource,
            @Nullable String field,
            Origin origin,
            long tick) {
        String source = claimedSource != null && mayBeNamed(claimedSource) ? claimedSource : null;
        Rejection rejection = new Rejection(
                ResultIds.rejection(origin.text()),
                0,
                tick,
                generatedBy,
                List.of(RefusalWords.reason(code)),
                code,
                origin.text(),
                origin.sizeBytes(),
                kind,
                source,
                field);
        return new Receipt(rejectedEntry(source == null ? Entry.UNKNOWN : source, kind, tick), rejection);
    }

    /** Without a roster every well-formed text is a known gateway; it is still not repeated if it looks like a person's. */
    private boolean mayBeNamed(String source) {
        return gateways.known(source) && (!gateways.everyWellFormed() || !PrivacyGate.suspects(source));
    }

    private @Nullable SlotPeriod period(ReportScope scope) {
        Slot slot = scope.slot();
        if (slot == null) {
            return null;
        }
        Header header = scope.header();
        boolean local = gateways.localDays(header.source());
        return SlotPeriod.of(
                slot, local ? StateZones.of(header.reportingState()).orElse(null) : null);
    }

    private Entry entry(Report report, Header header, @Nullable SlotPeriod period, long tick) {
        boolean analysed = period == null || header.reportedAtMillis() <= period.endMillis() + ANALYSED_MILLIS;
        long expiresDay =
                period == null ? Long.MAX_VALUE : Math.floorDiv(period.endMillis() + HORIZON_MILLIS, Tick.DAY_MILLIS);
        boolean contributes = !header.withdrawn();
        Contribution contribution = contributes ? contribution(report, period) : null;
        return new Entry(
                header.source(),
                header.kind(),
                false,
                tick,
                header.reportId().high(),
                header.reportId().low(),
                header.revision(),
                header.withdrawn(),
                header.reportedAtMillis(),
                header.canonicalHash(),
                analysed,
                expiresDay,
                contribution,
                contributes ? fact(report) : null);
    }

    private @Nullable Contribution contribution(Report report, @Nullable SlotPeriod period) {
        SlotFrame frame = ReportScope.of(report).frame();
        Section section = frame == null ? null : register.find(frame.section());
        return section == null || period == null ? null : Counting.of(report, section, period);
    }

    private static Entry rejectedEntry(String source, @Nullable Kind kind, long tick) {
        return new Entry(source, kind, true, tick, 0, 0, 0, false, 0, 0, false, 0, null, null);
    }

    private static @Nullable Fact fact(Report report) {
        if (report instanceof MeasureReport measure) {
            return new Fact(measure, null, null);
        }
        if (report instanceof StatementReport statement) {
            return new Fact(null, statement, null);
        }
        return report instanceof SourceReport entry ? new Fact(null, null, entry) : null;
    }
}
