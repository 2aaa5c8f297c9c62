package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.CheckReport;
import eu.limen.model.Kind;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.RefusalCode;
import eu.limen.model.Report;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDecoderTest {

    private final ReportDecoder decoder = new ReportDecoder();

    @Test
    void aCheckArrivesWhole() {
        CheckReport check = (CheckReport) accepted(Schemas.example("report/check"));

        assertThat(check.header().kind()).isEqualTo(Kind.CHECK);
        assertThat(check.frame().section()).isEqualTo("AT-DE");
        assertThat(check.personsChecked()).isEqualTo(4120);
        assertThat(check.hits()).containsEntry(Threat.DOCUMENT_FRAUD, 5L).hasSize(3);
    }

    @Test
    void datesAndDurationsBecomeNumbers() {
        MeasureReport measure = (MeasureReport) accepted(Schemas.example("report/measure"));
        SourceReport source = (SourceReport) accepted(Schemas.example("report/source"));

        assertThat(measure.startDay()).isEqualTo(LocalDate.of(2025, 3, 16).toEpochDay());
        assertThat(source.delayMillis()).isEqualTo(12 * 3_600_000);
    }

    @Test
    void aReportIsNeverKnownBeforeItWasSent() {
        assertThat(reportedAt("2025-02-27T07:40:12.000000001Z")).isEqualTo("2025-02-27T07:40:12.001Z");
        assertThat(reportedAt("2025-02-27T07:40:12.999000001Z")).isEqualTo("2025-02-27T07:40:13Z");
        assertThat(reportedAt("2025-02-27T07:40:12.1Z")).isEqualTo("2025-02-27T07:40:12.100Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"kind\"",
                "{} {}",
                "{}]",
                "{'kind':'check'}",
                "{\"kind\":\"check\",}",
                "{\"revision\":01}",
                "{\"revision\":NaN}",
                "{\"kind\":\"check\"} // done",
                "\uFEFF{}",
                "{\"kind\":\"a\nb\"}"
            })
    void whatIsNotOneJsonObjectIsNotJson(String record) {
        assertThat(refused(record).code()).isEqualTo(RefusalCode.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"check\",\"kind\":\"check\"}",
                "{\"remark\":1,\"remark\":2}",
                "{\"remark\":{\"a\":[{\"b\":1,\"b\":1}]}}",
                "{\"schema\":2,\"slot\":{\"start\":1,\"start\":1}}",
                "{\"hits\":{\"EVENT\":1,\"EVENT\":1}}"
            })
    void aKeyThatComesTwiceAnywhereIsNotJson(String record) {
        assertThat(refused(record).code()).isEqualTo(RefusalCode.NOT_JSON);
    }

    @Test
    void aKeyOfAKnownFieldThatComesTwiceInAnOtherwiseGoodReportIsNotJson() {
        String check = Schemas.example("report/check");

        assertThat(refused(check.replace("\"MIGRANT_SMUGGLING\": 2", "\"DOCUMENT_FRAUD\": 5"))
                        .code())
                .isEqualTo(RefusalCode.NOT_JSON);
        assertThat(refused(check.replace("\"p50\"", "\"p90\"")).code()).isEqualTo(RefusalCode.NOT_JSON);
        assertThat(refused(check.replaceFirst("\\{", "{\"joint\": false, ")).code())
                .isEqualTo(RefusalCode.NOT_JSON);
    }

    @Test
    void bytesThatAreNotUtf8AreNotJson() {
        byte[] record = Schemas.example("report/statement").getBytes(StandardCharsets.UTF_8);
        record[record.length / 2] = (byte) 0xC0;

        assertThat(((Decoded.Refused) decoder.decode(record)).code()).isEqualTo(RefusalCode.NOT_JSON);
    }

    @Test
    void aRecordOfMoreThan64KibIsTooLargeWhateverItSays() {
        byte[] full = new byte[ReportDecoder.LARGEST_RECORD];
        byte[] over = new byte[ReportDecoder.LARGEST_RECORD + 1];
        Arrays.fill(full, (byte) ' ');

        assertThat(((Decoded.Refused) decoder.decode(full)).code()).isEqualTo(RefusalCode.NOT_JSON);
        assertThat(((Decoded.Refused) decoder.decode(over)).code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void nestingBeyondAnyUseIsNotJson() {
        String deep = "{\"remark\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";

        assertThat(refused(deep).code()).isEqualTo(RefusalCode.NOT_JSON);
    }

    @Test
    void aStretchOfBytesIsDecodedLikeAnArrayOfItsOwn() {
        byte[] record = Schemas.example("report/traffic").strip().getBytes(StandardCharsets.UTF_8);
        byte[] among = ("}" + Schemas.example("report/traffic").strip() + "{").getBytes(StandardCharsets.UTF_8);

        assertThat(decoder.decode(among, 1, record.length)).isEqualTo(decoder.decode(record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14.0",
                "1e1",
                "14E0",
                "-0.0",
                "10000001",
                "-1",
                "123456789012345678901234567890",
                "\"14\"",
                "true"
            })
    void onlyPlainDigitsInRangeAreACount(String count) {
        String movement = Schemas.example("report/unauthorised-movement");

        Decoded.Refused refused = refused(movement.replace("2500", count));

        assertThat(refused.code()).isEqualTo(RefusalCode.BAD_VALUE);
        assertThat(refused.field()).isEqualTo("detections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "10000000"})
    void aCountInRangeIsTaken(String count) {
        String movement = Schemas.example("report/unauthorised-movement");

        MovementReport report = (MovementReport) accepted(movement.replace("2500", count));

        assertThat(report.detections()).isEqualTo(Long.parseLong(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-27T07:40:60Z", "2025-02-29T07:40:12Z", "2025-02-27T24:00:00Z", "2025-02-27T07:40:12+00:00",
                "2025-02-27t07:40:12z", "2025-02-27 07:40:12Z", "2025-02-27T07:40Z", "2025-02-27T07:40:12.Z",
                "2025-02-27T07:40:12.1234567890Z", "2100-01-01T00:00:00Z", "1979-12-31T23:59:59Z",
                        "+2025-02-27T07:40:12Z"
            })
    void onlyInstantsOfRfc3339InUtcAreTaken(String instant) {
        String statement = Schemas.example("report/statement");

        Decoded.Refused refused = refused(statement.replace("2025-06-01T08:00:00Z", instant));

        assertThat(refused.code()).isEqualTo(RefusalCode.BAD_VALUE);
        assertThat(refused.field()).isEqualTo("reportedAt");
    }

    private String reportedAt(String instant) {
        String statement = Schemas.example("report/statement").replace("2025-06-01T08:00:00Z", instant);
        return Instant.ofEpochMilli(accepted(statement).header().reportedAtMillis())
                .toString();
    }

    private Report accepted(String record) {
        Decoded decoded = decoder.decode(record.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        return ((Decoded.Accepted) decoded).report();
    }

    private Decoded.Refused refused(String record) {
        Decoded decoded = decoder.decode(record.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        return (Decoded.Refused) decoded;
    }
}
