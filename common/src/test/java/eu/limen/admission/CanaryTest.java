package eu.limen.admission;

import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.check;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Place;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.SlotFrame;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts that must not survive a refusal are sent in by every field that can hold one, and looked for in everything that comes out. */
class CanaryTest {

    private static final String GATEWAY_CANARY = "DE-CANARY-GATEWAY";
    private static final String PLATE_CANARY = "DE-M-QX-9042";
    private static final ReportId ID_CANARY = new ReportId(0x0badc0ffee0ddf00L, 0x8badf00ddeadc0deL);
    private static final List<String> CANARIES = List.of(
            "CANARY",
            "M-QX-9042",
            "DE-2025-942",
            "DE-L942",
            "QX942",
            Long.toString(ID_CANARY.high()),
            Long.toString(ID_CANARY.low()),
            Long.toHexString(ID_CANARY.high()),
            Long.toHexString(ID_CANARY.low()));

    private static final Origin FILE = Origin.ofLine("in.jsonl", 1, 100, null);
    private static final Origin OTHER_TOPIC = Origin.ofRecord("limen.in.AT", 0, 1, 100, "AT", SENT);

    private final Admission admission =
            new Admission(SectionRegister.standard(), roster(), new GeneratedBy("default", "1", "1"));
    private final Admission withoutRoster =
            new Admission(SectionRegister.standard(), Gateways.ANY, new GeneratedBy("default", "1", "1"));

    @Test
    void nothingOfARefusedReportIsFoundInWhatIsWrittenOfIt() {
        Map<RefusalCode, Receipt> receipts = new EnumMap<>(RefusalCode.class);
        refusals()
                .forEach(receipt ->
                        receipts.put(Objects.requireNonNull(receipt.rejection()).code(), receipt));

        assertThat(receipts.keySet())
                .contains(
                        RefusalCode.BAD_VALUE,
                        RefusalCode.UNKNOWN_SECTION,
                        RefusalCode.UNKNOWN_SOURCE,
                        RefusalCode.STATE_NOT_ON_SECTION,
                        RefusalCode.SOURCE_NOT_OF_STATE,
                        RefusalCode.WRONG_TOPIC,
                        RefusalCode.PERSONAL_DATA_SUSPECTED,
                        RefusalCode.IN_THE_FUTURE,
                        RefusalCode.BEYOND_HORIZON);
        assertThat(refusals())
                .allSatisfy(receipt -> assertThat(canaryIn(receipt)).isNull());
    }

    @Test
    void nothingThatTheDecoderPassesOnOfARefusedRecordIsRepeated() {
        for (RefusalCode code : RefusalCode.values()) {
            Receipt unknown = admission.refuse(code, Kind.CHECK, GATEWAY_CANARY, "hits", FILE, SENT);
            Receipt personal = withoutRoster.refuse(code, Kind.CHECK, PLATE_CANARY, "hits", FILE, SENT);

            assertThat(canaryIn(unknown)).isNull();
            assertThat(canaryIn(personal)).isNull();
        }
    }

    @Test
    void aPlantedLeakIsFoundByTheSameSearch() {
        Receipt clean = admission.refuse(RefusalCode.BAD_VALUE, Kind.CHECK, null, null, FILE, SENT);
        Rejection rejection = Objects.requireNonNull(clean.rejection());
        Rejection leaking = new Rejection(
                rejection.id(),
                rejection.revision(),
                rejection.knownAtMillis(),
                rejection.generatedBy(),
                rejection.reasons(),
                rejection.code(),
                rejection.origin(),
                rejection.sizeBytes(),
                rejection.kind(),
                GATEWAY_CANARY,
                null);

        assertThat(canaryIn(new Receipt(clean.entry(), leaking))).isEqualTo("CANARY");
        assertThat(canaryIn(admission.admit(check(canaried(GATEWAY, "DE", SENT), frame("AT-DE")), FILE, SENT)))
                .isEqualTo(Long.toString(ID_CANARY.high()));
    }

    private List<Receipt> refusals() {
        List<Receipt> receipts = new ArrayList<>();
        for (Report report : refusedReports()) {
            for (Admission door : List.of(admission, withoutRoster)) {
                for (Origin origin : List.of(FILE, OTHER_TOPIC)) {
                    Receipt receipt = door.admit(report, origin, SENT);
                    boolean namesAKnownGateway = door.equals(withoutRoster)
                            && !receipt.entry().source().equals("UNKNOWN");
                    if (receipt.rejection() != null && !namesAKnownGateway) {
                        receipts.add(receipt);
                    }
                }
            }
        }
        return receipts;
    }

    private static List<Report> refusedReports() {
        Header known = canaried(GATEWAY, "DE", SENT);
        Header unknown = canaried(GATEWAY_CANARY, "DE", SENT);
        Header foreign = canaried(GATEWAY, "AT", SENT);
        Header plate = canaried(PLATE_CANARY, "DE", SENT);
        long day = 24 * 3_600_000L;
        SlotFrame area = new SlotFrame("AT-DE", WEDNESDAY, new Place("QX942", null), null, "AT>DE");
        return List.of(
                check(known, frame("CANARY-DE")),
                check(unknown, frame("AT-DE")),
                check(known, frame("AT-HU")),
                check(foreign, frame("AT-DE")),
                check(plate, frame("AT-DE")),
                check(canaried(GATEWAY, "DE", SENT - day), frame("AT-DE")),
                check(canaried(GATEWAY, "DE", SENT + 500 * day), frame("AT-DE")),
                check(known, new SlotFrame("AT-DE", WEDNESDAY, null, null, "CANARY>DE")),
                Reports.movement(known, area, Context.POLICE_INLAND),
                Reports.measure(foreign, "DE-2025-942", "DE-L942", List.of("CANARY")),
                Reports.measure(plate, "DE-2025-942", "DE-L942", List.of("*")),
                Reports.measure(unknown, "DE-2025-942", "DE-L942", List.of("CANARY")),
                Reports.statement(foreign, "DE-2025-942"),
                Reports.statement(plate, "DE-2025-942"),
                Reports.entry(known, PLATE_CANARY, false),
                Reports.entry(foreign, GATEWAY_CANARY, false));
    }

    private static @Nullable String canaryIn(Receipt receipt) {
        String everything = receipt.toString();
        return CANARIES.stream().filter(everything::contains).findFirst().orElse(null);
    }

    private static Header canaried(String source, String state, long reportedAt) {
        return new Header(Kind.CHECK, ID_CANARY, 0, false, source, state, reportedAt, 1, 42);
    }

    private static SlotFrame frame(String section) {
        return Reports.frame(section, WEDNESDAY, null);
    }

    private static Gateways roster() {
        Gateways.Collector collector = new Gateways.Collector();
        collector.add(Reports.entry(header(Kind.SOURCE), GATEWAY, false));
        return collector.build();
    }
}
