package eu.limen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.admission.Receipt;
import eu.limen.flow.Tick;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the broker's clock says of a record goes before what the record says. */
class ReportDoorTest {

    private static final long NINE = Instant.parse("2025-03-05T09:00:00Z").toEpochMilli();
    private static final String FAR = "2099-01-01T00:00:00Z";

    private final ReportDoor door = new ReportDoor(StandardSettings.until(Long.MAX_VALUE));

    private static String movement(String reportedAt) {
        return "{\"kind\":\"unauthorised-movement\",\"reportId\":\"8d3f0c52-0f2d-4b7e-9d5c-2f5f0a1b7c01\",\"revision\":0,"
                + "\"source\":\"AT-BMI-1\",\"reportingState\":\"AT\",\"reportedAt\":\"" + reportedAt + "\","
                + "\"section\":\"AT-DE\",\"slot\":{\"start\":\"2025-03-04T00:00:00Z\",\"duration\":\"P1D\"},"
                + "\"detections\":3,\"direction\":\"DE>AT\",\"context\":\"POLICE_INLAND\"}";
    }

    private static RawReport appended(String text, long knowledgeMillis) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RawReport(
                bytes, bytes.length, "limen.in.AT/0", 7, "AT", knowledgeMillis, NINE - 1000, Long.MIN_VALUE);
    }

    @Test
    void aReportOfTheFarFutureIsRefusedAtTheTickAfterItsArrivalAndDoesNotWaitForIt() {
        Receipt receipt = door.admit(appended(movement(FAR), Instant.parse(FAR).toEpochMilli()));

        Rejection rejection = Objects.requireNonNull(receipt.rejection());
        assertThat(rejection.code()).isEqualTo(RefusalCode.IN_THE_FUTURE);
        assertThat(rejection.knownAtMillis()).isEqualTo(NINE);
        assertThat(receipt.entry().tick()).isEqualTo(NINE);
    }

    @Test
    void soIsARecordThatCannotBeReadButNamesAFarInstant() {
        Receipt receipt =
                door.admit(appended(movement(FAR) + "}", Instant.parse(FAR).toEpochMilli()));

        assertThat(Objects.requireNonNull(receipt.rejection()).code()).isEqualTo(RefusalCode.NOT_JSON);
        assertThat(receipt.entry().tick()).isEqualTo(NINE);
    }

    @Test
    void aReportThatIsALittleAheadOfTheBrokerWaitsForItsTick() {
        String ahead = "2025-03-05T09:20:00Z";

        Receipt receipt =
                door.admit(appended(movement(ahead), Instant.parse(ahead).toEpochMilli()));

        assertThat(receipt.rejection()).isNull();
        assertThat(receipt.entry().tick()).isEqualTo(NINE + Tick.HOUR_MILLIS);
    }
}
