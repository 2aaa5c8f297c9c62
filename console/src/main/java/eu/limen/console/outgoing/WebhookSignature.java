package eu.limen.console.outgoing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what a receiver knows who sent a message, and that nobody changed or repeated it: HMAC-SHA256 over key, time and body, in the form of Standard Webhooks 1.0,
 * for which there are libraries in most languages.
 */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENCODED = "whsec_";

    private WebhookSignature() {}

    /**
     * The header {@code webhook-signature}.
     *
     * @param secret {@code whsec_} and Base64, or any text
     * @param seconds when it was sent, seconds since 1970
     * @throws IllegalArgumentException if what follows {@code whsec_} is no Base64
     */
    static String of(String secret, String key, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
            mac.update((key + '.' + seconds + '.').getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String secret) {
        return secret.startsWith(ENCODED)
                ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }
}
