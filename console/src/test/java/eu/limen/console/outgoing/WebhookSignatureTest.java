package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    /** The example of the libraries of Standard Webhooks. */
    @Test
    void itIsTheOneThatLibrariesOfTheStandardExpect() {
        String signature = WebhookSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, BODY);

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anotherTimeKeyOrBodyHasAnother() {
        String signature = WebhookSignature.of("secret", "key", 1, BODY);

        assertThat(WebhookSignature.of("secret", "key", 2, BODY)).isNotEqualTo(signature);
        assertThat(WebhookSignature.of("secret", "yek", 1, BODY)).isNotEqualTo(signature);
        assertThat(WebhookSignature.of("secret", "key", 1, new byte[0])).isNotEqualTo(signature);
    }

    @Test
    void aSecretThatSaysToBeEncodedAndIsNotIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSignature.of("whsec_*", "key", 1, BODY));
    }
}
