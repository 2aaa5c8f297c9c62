package eu.limen.console.outgoing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** By what a recipient knows that a message is one it has heard before: a hash of what makes its rows unique. */
final class MessageKey {

    /** 128 bits: enough for every message there will ever be. */
    private static final int BYTES = 16;

    private MessageKey() {}

    static String of(List<DueRow> rows) {
        String kept = rows.get(0).message();
        if (kept != null) {
            return kept;
        }
        MessageDigest digest = sha256();
        rows.stream().map(MessageKey::text).sorted().forEach(text -> {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static String text(DueRow row) {
        return String.join(
                "\n",
                row.alertId(),
                row.methodVersion(),
                Integer.toString(row.revision()),
                row.state(),
                row.recipient(),
                row.channel().name(),
                row.step());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
