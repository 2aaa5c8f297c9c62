package eu.limen.console.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How entries hang together: each hash covers the entry and the hash before it. Pure. */
final class AuditChain {

    /** Before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private AuditChain() {}

    /**
     * The hash of an entry.
     *
     * @param actedFor null in entries from before it was recorded, which keep their hash
     */
    static byte[] hash(
            byte[] previous,
            long seq,
            Instant at,
            String pseudonym,
            List<String> grants,
            String action,
            String object,
            String outcome,
            @Nullable List<String> actedFor) {
        MessageDigest digest = sha256();
        digest.update(previous);
        // Each part with its length, so that no two entries spell the same.
        List<String> parts = new ArrayList<>(List.of(
                Long.toString(seq), at.toString(), pseudonym, String.join(" ", grants), action, object, outcome));
        if (actedFor != null) {
            parts.add(String.join(" ", actedFor));
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
