package eu.limen.admission;

import static eu.limen.admission.Reports.DAY_END;
import static eu.limen.admission.Reports.DAY_START;
import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.check;
import static eu.limen.admission.Reports.frame;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.register.SectionRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContextualChecksTest {

    private static final long HOUR = 3_600_000;
    private static final String LOCAL_GATEWAY = "DE-BPOL-LOCAL";
    private static final Origin FILE = Origin.ofLine("a.jsonl", 1, 100, null);
    private static final Slot LOCAL_WEDNESDAY = new Slot(DAY_START - HOUR, SlotLength.DAY);

    private final Admission admission =
            new Admission(SectionRegister.standard(), roster(), new GeneratedBy("default", "1", "1"));

    @Test
    void aSectionMustBeInTheRegisterWhateverTheKind() {
        assertThat(codeOf(check(header(Kind.CHECK), frame("AA-BB", WEDNESDAY, null))))
                .isEqualTo(RefusalCode.UNKNOWN_SECTION);
        assertThat(codeOf(Reports.measure(List.of("AT-DE", "AA-DE")))).isEqualTo(RefusalCode.UNKNOWN_SECTION);
        assertThat(codeOf(Reports.counter("AA-DE", null))).isEqualTo(RefusalCode.UNKNOWN_SECTION);
    }

    @Test
    void aMeasureOnEverySectionOrOnNoneNamesNoSection() {
        assertThat(codeOf(Reports.measure(List.of("*")))).isNull();
        assertThat(codeOf(Reports.measure(List.of()))).isNull();
    }

    @Test
    void onlyReportsOfCountsNeedAnEntryInTheRoster() {
        assertThat(codeOf(check(from("DE-NEW"), frame("AT-DE", WEDNESDAY, null))))
                .isEqualTo(RefusalCode.UNKNOWN_SOURCE);
        assertThat(codeOf(
                        Reports.measure(header(Kind.MEASURE, "DE-NEW", "DE", SENT), "DE-2025-001", "DE-L1", List.of())))
                .isNull();
        assertThat(codeOf(Reports.statement(header(Kind.STATEMENT, "DE-NEW", "DE", SENT), "DE-2025-001")))
                .isNull();
        assertThat(codeOf(Reports.entry(header(Kind.SOURCE, "DE-NEW", "DE", SENT), "DE-NEW", false)))
                .isNull();
    }

    @Test
    void theReportingStateMustBeASideOfEverySectionItNames() {
        assertThat(codeOf(check(header(Kind.CHECK), frame("AT-HU", WEDNESDAY, null))))
                .isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
        assertThat(codeOf(Reports.measure(List.of("AT-DE", "AT-HU")))).isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
        assertThat(codeOf(Reports.counter(null, "AT"))).isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
    }

    @Test
    void aStateWithoutAnySectionHasNothingToReport() {
        Header header = header(Kind.MEASURE, "ZZ-OFFICE", "ZZ", SENT);

        assertThat(codeOf(Reports.measure(header, "ZZ-2025-001", "ZZ-L1", List.of("*"))))
                .isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
    }

    @Test
    void aMovementCrossesTheSectionItIsReportedOn() {
        assertThat(codeOf(movement("AT-DE", "DE>AT"))).isNull();
        assertThat(codeOf(movement("AT-DE", "UNKNOWN"))).isNull();
        assertThat(codeOf(movement("AT-DE", "CZ>DE"))).isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
        assertThat(codeOf(movement("AT-DE", "*>DE"))).isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
    }

    @Test
    void aSourceBelongsToTheStateForWhichItSpeaks() {
        assertThat(codeOf(check(header(Kind.CHECK, GATEWAY, "AT", SENT), frame("AT-DE", WEDNESDAY, null))))
                .isEqualTo(RefusalCode.SOURCE_NOT_OF_STATE);
        assertThat(codeOf(Reports.entry(header(Kind.SOURCE), "AT-LPD-TIROL", false)))
                .isEqualTo(RefusalCode.SOURCE_NOT_OF_STATE);
    }

    @Test
    void aStateDecidesAndSpeaksOnItsOwnMeasuresOnly() {
        assertThat(codeOf(Reports.measure(header(Kind.MEASURE), "AT-2025-001", "DE-L1", List.of("*"))))
                .isEqualTo(RefusalCode.BAD_VALUE);
        assertThat(codeOf(Reports.measure(header(Kind.MEASURE), "DE-2025-001", "AT-L1", List.of("*"))))
                .isEqualTo(RefusalCode.BAD_VALUE);
        assertThat(codeOf(Reports.statement(header(Kind.STATEMENT), "AT-2025-001")))
                .isEqualTo(RefusalCode.BAD_VALUE);
    }

    @Test
    void aReportMustComeByTheTopicOfItsState() {
        Origin german = Origin.ofRecord("limen.in.DE", 0, 5, 100, "DE", SENT);
        Origin austrian = Origin.ofRecord("limen.in.AT", 0, 5, 100, "AT", SENT);

        assertThat(codeOf(check(), german)).isNull();
        assertThat(codeOf(check(), austrian)).isEqualTo(RefusalCode.WRONG_TOPIC);
    }

    @Test
    void aSlotMayEndOneHourAfterItsReportWasSentButNoLater() {
        assertThat(codeOf(checkSent(DAY_END - HOUR))).isNull();
        assertThat(codeOf(checkSent(DAY_END - HOUR - 1))).isEqualTo(RefusalCode.IN_THE_FUTURE);
    }

    @Test
    void aReportMayBeStampedOneHourAfterTheBrokerTookItButNoLater() {
        Origin anHourBefore = Origin.ofRecord("limen.in.DE", 0, 5, 100, "DE", SENT - HOUR);
        Origin longBefore = Origin.ofRecord("limen.in.DE", 0, 5, 100, "DE", SENT - HOUR - 1);

        assertThat(codeOf(check(), anHourBefore)).isNull();
        assertThat(codeOf(check(), longBefore)).isEqualTo(RefusalCode.IN_THE_FUTURE);
        assertThat(codeOf(Reports.measure(List.of("*")), longBefore)).isEqualTo(RefusalCode.IN_THE_FUTURE);
    }

    @Test
    void theHorizonLiesFourHundredDaysAfterTheSlot() {
        assertThat(codeOf(checkSent(DAY_END + 400 * 24 * HOUR))).isNull();
        assertThat(codeOf(checkSent(DAY_END + 400 * 24 * HOUR + 1))).isEqualTo(RefusalCode.BEYOND_HORIZON);
    }

    @Test
    void localMidnightBeginsADayOnlyWhereTheRosterSaysSo() {
        assertThat(codeOf(check(from(LOCAL_GATEWAY), frame("AT-DE", LOCAL_WEDNESDAY, null))))
                .isNull();
        assertThat(codeOf(check(from(LOCAL_GATEWAY), frame("AT-DE", WEDNESDAY, null))))
                .isNull();
        assertThat(codeOf(check(from(GATEWAY), frame("AT-DE", LOCAL_WEDNESDAY, null))))
                .isEqualTo(RefusalCode.BAD_SLOT);
    }

    @Test
    void theFirstCodeInTheContractsOrderIsGiven() {
        Origin wrongTopic = Origin.ofRecord("limen.in.AT", 0, 5, 100, "AT", SENT);
        Header foreign = header(Kind.CHECK, "FR-M-AB-1234", "DE", DAY_START);
        SlotFrame bad = frame("AA-BB", LOCAL_WEDNESDAY, null);
        SlotFrame unknown = frame("AA-BB", WEDNESDAY, null);
        SlotFrame notOurs = frame("AT-HU", WEDNESDAY, null);

        assertThat(codeOf(check(foreign, bad), wrongTopic)).isEqualTo(RefusalCode.BAD_SLOT);
        assertThat(codeOf(check(foreign, unknown), wrongTopic)).isEqualTo(RefusalCode.UNKNOWN_SECTION);
        assertThat(codeOf(check(foreign, notOurs), wrongTopic)).isEqualTo(RefusalCode.UNKNOWN_SOURCE);
        assertThat(codeOf(withoutRoster(), check(foreign, notOurs), wrongTopic))
                .isEqualTo(RefusalCode.STATE_NOT_ON_SECTION);
        assertThat(codeOf(withoutRoster(), check(foreign, frame("AT-DE", WEDNESDAY, null)), wrongTopic))
                .isEqualTo(RefusalCode.SOURCE_NOT_OF_STATE);
        Header plate = header(Kind.CHECK, "DE-M-AB-1234", "DE", DAY_START);
        assertThat(codeOf(withoutRoster(), check(plate, frame("AT-DE", WEDNESDAY, null)), wrongTopic))
                .isEqualTo(RefusalCode.WRONG_TOPIC);
        assertThat(codeOf(withoutRoster(), check(plate, frame("AT-DE", WEDNESDAY, null)), FILE))
                .isEqualTo(RefusalCode.PERSONAL_DATA_SUSPECTED);
    }

    private @Nullable RefusalCode codeOf(Report report) {
        return codeOf(report, FILE);
    }

    private @Nullable RefusalCode codeOf(Report report, Origin origin) {
        return codeOf(admission, report, origin);
    }

    private static @Nullable RefusalCode codeOf(Admission admission, Report report, Origin origin) {
        Rejection rejection = admission.admit(report, origin, SENT).rejection();
        return rejection == null ? null : rejection.code();
    }

    private static Admission withoutRoster() {
        return new Admission(SectionRegister.standard(), Gateways.ANY, new GeneratedBy("default", "1", "1"));
    }

    private static Header from(String gateway) {
        return header(Kind.CHECK, gateway, "DE", SENT);
    }

    private static Report checkSent(long reportedAt) {
        return check(header(Kind.CHECK, GATEWAY, "DE", reportedAt), frame("AT-DE", WEDNESDAY, null));
    }

    private static Report movement(String section, String direction) {
        return Reports.movement(
                header(Kind.UNAUTHORISED_MOVEMENT), frame(section, WEDNESDAY, direction), Context.POLICE_INLAND);
    }

    private static Gateways roster() {
        Gateways.Collector collector = new Gateways.Collector();
        collector.add(Reports.entry(header(Kind.SOURCE), GATEWAY, false));
        Header other = new Header(Kind.SOURCE, new ReportId(1, 1), 0, false, GATEWAY, "DE", SENT, 1, 0);
        collector.add(Reports.entry(other, LOCAL_GATEWAY, true));
        return collector.build();
    }
}
