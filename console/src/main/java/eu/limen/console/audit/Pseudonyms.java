package eu.limen.console.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The names under which officers are recorded: one key for each, so that destroying it leaves entries that nobody can lay to a person any more, and the chain
 * whole.
 */
public final class Pseudonyms {

    private static final String MAKE_OR_USE = """
            insert into officer_key (lookup, key) values (?, ?)
            on conflict (lookup) do update set used_at = now() where officer_key.used_at < now() - interval '1 day'
            """;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 8;

    /** Each question needs the pseudonym of who asks. Another service of the database may still use one for so long after its key was destroyed. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    private final JdbcTemplate database;
    private final byte[] secret;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, String> latest = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /**
     * @param secret the service's own; another one gives everybody a new pseudonym
     */
    public Pseudonyms(JdbcTemplate database, byte[] secret) {
        this.database = database;
        this.secret = secret.clone();
    }

    /** The pseudonym of whom the identity provider calls so; made at the first time. */
    public String of(String subject) {
        byte[] lookup = hmac(secret, subject);
        return latest.get(
                HexFormat.of().formatHex(lookup),
                unused -> HexFormat.of().formatHex(hmac(keyOf(lookup), subject), 0, SHOWN_BYTES));
    }

    private byte[] keyOf(byte[] lookup) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        database.update(MAKE_OR_USE, lookup, fresh);
        byte[] key = database.queryForObject("select key from officer_key where lookup = ?", byte[].class, lookup);
        if (key == null) {
            throw new IllegalStateException("the officer's key is gone in the moment of its use; log in again");
        }
        return key;
    }

    /** Destroys the key of an officer, and says whether there was one. */
    public boolean forget(String subject) {
        byte[] lookup = hmac(secret, subject);
        int destroyed = database.update("delete from officer_key where lookup = ?", (Object) lookup);
        latest.invalidate(HexFormat.of().formatHex(lookup));
        return destroyed > 0;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
