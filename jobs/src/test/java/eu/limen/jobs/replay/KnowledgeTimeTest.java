package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.jobs.KnowledgeTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTimeTest {

    @Test
    void isReadWhereverItStands() {
        assertThat(of("{\"kind\":\"check\",\"reportedAt\":\"2015-10-16T08:00:00Z\",\"revision\":0}"))
                .isEqualTo(Lines.millis(Lines.EIGHT));
        assertThat(of("{ \"reportedAt\" :\t\"2015-10-16T08:00:00Z\" }")).isEqualTo(Lines.millis(Lines.EIGHT));
    }

    @Test
    void isReadAfterAValueThatIsSpelledLikeItsName() {
        assertThat(of("{\"source\":\"reportedAt\",\"reportedAt\":\"2015-10-16T08:00:00Z\"}"))
                .isEqualTo(Lines.millis(Lines.EIGHT));
    }

    @Test
    void isRoundedUpSoThatNothingIsKnownBeforeItWasSent() {
        assertThat(of(Lines.sentAt("2015-10-16T08:00:00.000001Z"))).isEqualTo(Lines.millis(Lines.EIGHT) + 1);
        assertThat(of(Lines.sentAt("2015-10-16T08:00:00.001Z"))).isEqualTo(Lines.millis(Lines.EIGHT) + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{\"reportedAt\":1444982400000}",
                "{\"reportedAt\":\"yesterday\"}",
                "{\"reportedAt\":\"2015-10-16T08:00:00+02:00\"}",
                "{\"reportedAt\":\"9999-12-31T23:59:59Z\"}",
                "{\"reportedAt\":\"+1000000-01-01T00:00:00Z\"}",
                "{\"reportedAt\":\"1979-12-31T23:59:59Z\"}",
                "{\"reportedAt\":\"2015-10-16T08:00:00Z",
                "{\"reportedAt\":\"2015-10-16T08:00:00\\u005a\"}"
            })
    void ofALineThatCannotBeAdmittedMayBeUnreadable(String line) {
        assertThat(of(line)).isEqualTo(KnowledgeTime.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "apprehension", "unauthorised-movement", "traffic", "measure", "source", "statement"})
    void isTheOneThatTheDecoderReads(String kind) throws IOException {
        byte[] example = example(kind);

        Decoded decoded = new ReportDecoder().decode(example);

        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        assertThat(((Decoded.Accepted) decoded).report().header().reportedAtMillis())
                .isEqualTo(KnowledgeTime.of(example));
    }

    private static byte[] example(String kind) throws IOException {
        String name = "/schemas/examples/report/" + kind + ".json";
        try (InputStream example = KnowledgeTimeTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(example, name).readAllBytes();
        }
    }

    private static long of(String line) {
        return KnowledgeTime.of(line.getBytes(StandardCharsets.UTF_8));
    }
}
