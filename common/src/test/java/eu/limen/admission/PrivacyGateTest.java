package eu.limen.admission;

import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.check;
import static eu.limen.admission.Reports.frame;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Place;
import eu.limen.model.ReportId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGateTest {

    private static final String PLATE = "DE-M-AB-1234";

    @Test
    void anOrdinaryReportPasses() {
        assertThat(PrivacyGate.suspectedField(check(), false)).isNull();
        assertThat(PrivacyGate.suspectedField(Reports.measure(List.of("*")), false))
                .isNull();
        assertThat(PrivacyGate.suspectedField(Reports.entry(header(Kind.SOURCE), GATEWAY, false), false))
                .isNull();
    }

    @Test
    void aSuspiciousSourceIsNamedByItsField() {
        Header plate = header(Kind.CHECK, PLATE, "DE", SENT);

        assertThat(PrivacyGate.suspectedField(check(plate, frame("AT-DE", WEDNESDAY, null)), false))
                .isEqualTo("source");
    }

    @Test
    void theRosterDecidesWhereAnOfficeCouldBeAPlate() {
        Header office = header(Kind.CHECK, "FR-PAF-974", "FR", SENT);

        assertThat(PrivacyGate.suspectedField(check(office, frame("DE-FR", WEDNESDAY, null)), false))
                .isEqualTo("source");
        assertThat(PrivacyGate.suspectedField(check(office, frame("DE-FR", WEDNESDAY, null)), true))
                .isNull();
        assertThat(PrivacyGate.suspectedField(Reports.entry(header(Kind.SOURCE), "DE-SRC-100", false), false))
                .isNull();
    }

    @Test
    void theRosterCannotMakeAPlateAGateway() {
        assertThat(PrivacyGate.suspectedField(Reports.entry(header(Kind.SOURCE), PLATE, false), false))
                .isEqualTo("gateway");
    }

    @Test
    void aTextInAReportIdIsSuspected() {
        ReportId mustermann = new ReportId(0x4d6178204d757374L, 0x65726d616e6e0000L);
        Header header = new Header(Kind.CHECK, mustermann, 0, false, GATEWAY, "DE", SENT, 1, 42);

        assertThat(PrivacyGate.suspectedField(check(header, frame("AT-DE", WEDNESDAY, null)), false))
                .isEqualTo("reportId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE212", "AT335", "AT130", "HU110", "SI043", "HR050", "EL302", "GR302", "FRL04", "NO020", "ITH44",
                "PL22A"
            })
    void anAreaPasses(String nuts3) {
        assertThat(PrivacyGate.suspectedField(Reports.movementAt(new Place(nuts3, null)), false))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB123", "MU123", "XX49A", "WA12A"})
    void whatIsNoAreaOfAStateIsSuspected(String text) {
        assertThat(PrivacyGate.suspectedField(Reports.movementAt(new Place(text, null)), false))
                .isEqualTo("nuts3");
    }
}
