package eu.limen.console.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals the secrets of webhooks for the database (AES-256-GCM, NIST SP 800-38D), each for its desk: at another desk it does not open. */
public final class WebhookSecrets {

    /** Before what is sealed, with the number of the way in which it is. */
    static final String SEALED = "sealed:1:";

    /** What the key is for, so that it is not the one of pseudonyms. */
    private static final String PURPOSE = "limen webhook secrets";

    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param secret the service's own; what was sealed under another one stays closed
     */
    public WebhookSecrets(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            key = new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }

    /** What the database keeps of the secret of a desk. */
    String seal(String desk, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, desk, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return SEALED + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** The secret of a desk; empty if it was sealed under another secret of the service, or for another desk. What is not sealed yet is taken as it is. */
    public Optional<String> open(String desk, String kept) {
        if (!kept.startsWith(SEALED)) {
            return Optional.of(kept);
        }
        try {
            byte[] both = Base64.getDecoder().decode(kept.substring(SEALED.length()));
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer rest = ByteBuffer.wrap(both).get(nonce);
            byte[] closed = new byte[rest.remaining()];
            rest.get(closed);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, desk, nonce).doFinal(closed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | java.nio.BufferUnderflowException closed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String desk, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(desk.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
