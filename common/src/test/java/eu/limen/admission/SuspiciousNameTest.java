package eu.limen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousNameTest {

    private static final List<String> STATES =
            List.of("AT", "DE", "HU", "SI", "HR", "FR", "IT", "PL", "CZ", "NO", "GR");
    private static final List<String> OFFICES = List.of(
            "BPOL", "BPOLD", "BPOLI", "LPD", "BMI", "BKA", "ORFK", "GPU", "MUP", "PAF", "DDPAF", "PS", "GDF", "SG",
            "NOSG", "POC", "KMAR", "POLICIE", "SCPP", "POLISEN", "PMY", "RIKSPOL", "ELAS", "PPA", "VRS", "RAJA", "GDPR",
            "IGPF", "FPOL", "GNR", "SEF", "CNP", "PGD", "UKK", "PCCC", "GZ", "GW", "TEST", "SIM", "UNHCR");
    private static final List<String> PLACES = List.of(
            "", "TIROL", "STUTTGART", "M", "MUC", "NM", "LJ", "WALSERBERG", "PASSAU", "OST", "BW", "B", "UD", "HQ");

    @Test
    void namesOfOfficesWithRunningNumbersAreNotSuspected() {
        List<String> suspected = new ArrayList<>();
        int asked = 0;
        for (String state : STATES) {
            for (String office : OFFICES) {
                for (String place : PLACES) {
                    String name = state + "-" + office + (place.isEmpty() ? "" : "-" + place);
                    for (String number :
                            List.of("", "-1", "-9", "-42", "-99", "-01", "-007", "-2015", "-2025", "1", "23")) {
                        asked++;
                        if (Gateways.wellFormed(name + number) && SuspiciousName.is(name + number)) {
                            suspected.add(name + number);
                        }
                    }
                }
            }
        }

        assertThat(asked).isGreaterThan(60_000);
        assertThat(suspected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE-BPOL-01",
                "AT-LPD-TIROL",
                "HU-ORFK",
                "SI-GPU-2",
                "DE-BPOLD-STUTTGART-3",
                "DE-BPOL-M",
                "DE-BPOLI-KLOTZSCHE-1",
                "FR-DIDPAF-67",
                "FR-DIDPAF-062",
                "FR-PAF-75001",
                "NL-KMAR-NOORD-12",
                "PL-NOSG-001",
                "AT-PCCC-AT-DE",
                "DE-GZ-AT-CZ-DE",
                "NO-POLITI-OEST-2",
                "SE-REGION-SYD-04",
                "HR-MUP-2015",
                "IT-4A-ZONA-UDINE",
                "CH-BAZG-NORD-2B",
                "GR-ELAS-EVROS-A1",
                "DK-POLITI-SJ-110"
            })
    void anOfficeIsNotSuspected(String name) {
        assertThat(Gateways.wellFormed(name)).isTrue();
        assertThat(SuspiciousName.is(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE-M-AB-1234",
                "DE-B-MW-123E",
                "DE-BPOL-HH-XY987",
                "AT-W-12345A",
                "AT-GU-123AB",
                "HU-ABC-123",
                "HU-AB-CD-123",
                "SI-LJ-AB-123",
                "HR-ZG-1234-AB",
                "RO-B-123-ABC",
                "BG-CA1234AB",
                "SK-BA123CD",
                "IT-AB123CD",
                "FR-AB-123-CD",
                "ES-1234BCD",
                "ES-1234-BCD",
                "EE-123-ABC",
                "CZ-1A2-3456",
                "CZ-1A23456",
                "PL-WA12345",
                "DK-AB12345",
                "NO-EL12345",
                "LU-AB1234",
                "LV-AB-1234",
                "CH-ZH-123456",
                "LI-FL-12345",
                "SE-ABC123",
                "LT-ABC-123",
                "GR-ABC-1234",
                "NL-12-ABC-3",
                "NL-G-123-BB",
                "BE-1-ABC-123",
                "PT-12-AB-34",
                "IE-191-D-12345"
            })
    void aPlateIsSuspected(String name) {
        assertThat(Gateways.wellFormed(name)).isTrue();
        assertThat(SuspiciousName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE-4915112345678",
                "DE-0049-151-12345678",
                "AT-43-664-1234567",
                "HU-1985-04-17",
                "HU-19850417",
                "DE-L01X00T47",
                "DE-T220001293",
                "PL-ABA300000",
                "ES-12345678Z",
                "ES-X1234567L",
                "IT-RSSMRA85T10A562S",
                "SE-850417-1234",
                "DE-89370400440532013000",
                "NL-91-ABNA-0417164300",
                "DE-356938035643809",
                "DE-N48-1371-E11-5754",
                "DE-N4813E1157",
                "DE-48-137-11-575",
                "AT-00-1B-63-84-45-E6",
                "DE-MUSTERMANN--ERIKA",
                "DE--ERIKA",
                "DE-ERIKA-AT-POST-COM",
                "DE-ERIKA-GMX-DE",
                "DE-E-M-AT-MAIL-X-EU"
            })
    void aNumberOfAPersonDocumentOrDeviceIsSuspected(String name) {
        assertThat(Gateways.wellFormed(name)).isTrue();
        assertThat(SuspiciousName.is(name)).isTrue();
    }

    /** The price of seeing plates: such an office needs a longer name, or a number padded by zeros. */
    @Test
    void anOfficeSpelledLikeAPlateIsSuspected() {
        assertThat(SuspiciousName.is("FR-PAF-974")).isTrue();
        assertThat(SuspiciousName.is("FR-PAF-0974")).isFalse();
        assertThat(SuspiciousName.is("FR-PAF-REUNION")).isFalse();
    }

    /** What stands against these is the roster: it names the gateways there are. */
    @ParameterizedTest
    @ValueSource(strings = {"DE-MUSTERMANN-ERIKA", "DE-M-AB-12", "DE-MUENCHEN-ROSENSTR-5"})
    void whatIsSpelledLikeAnOfficeCannotBeSeen(String name) {
        assertThat(SuspiciousName.is(name)).isFalse();
    }
}
