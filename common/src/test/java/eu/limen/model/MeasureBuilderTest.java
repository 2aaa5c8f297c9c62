package eu.limen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureBuilderTest {

    private static final Header HEADER =
            new Header(Kind.MEASURE, new ReportId(1, 2), 0, false, "PL-MSWIA", "PL", 1_750_000_000_000L, 1, 9);

    @Test
    void aCopyKeepsEveryFieldOfTheDecision() {
        MeasureReport full = new MeasureReport(
                HEADER,
                "PL-2025-901",
                MeasureType.INTENSIFIED_POLICE_CHECKS,
                List.of("DE-PL", "LT-PL"),
                List.of(BorderType.LAND),
                20_276,
                20_305,
                20_300L,
                Procedure.UNFORESEEABLE,
                List.of(LegalGround.LARGE_SCALE_MOVEMENTS),
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                "PL-L3",
                "PL-2024-423",
                List.of("PL42"),
                20_270L,
                20_269L,
                20_268L,
                true,
                20_267L,
                20_266L,
                "COMMISSION",
                20_265L,
                new Attestation(true, true, false),
                List.of(Agreement.PCCC),
                Audience.CONCERNED,
                EvidenceLevel.C);

        MeasureReport copy = MeasureBuilder.copy(HEADER, full).build();

        assertThat(copy).isEqualTo(full).hasNoNullFieldsOrProperties();
    }

    @Test
    void whatNobodyNamesStaysUnstated() {
        MeasureReport bare = MeasureBuilder.control(HEADER, "PL-2025-901", "PL-L3")
                .days(20_276, 20_305)
                .build();

        assertThat(bare.type()).isEqualTo(MeasureType.BORDER_CONTROL);
        assertThat(bare.procedure()).isEqualTo(Procedure.NOT_STATED);
        assertThat(bare.sections()).isEmpty();
        assertThat(bare.notifiedOnDay()).isNull();
        assertThat(bare.evidenceLevel()).isNull();
    }
}
